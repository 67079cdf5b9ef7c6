using Cpts.Rules.Excel.Functions;
using Cpts.Rules.Scenarios;
using NodaTime;

namespace Cpts.Rules.Excel.Evaluations;

/// <summary>The budget, the contract years, the payments and what professionals received.</summary>
internal static class MoneyRows
{
    private static readonly Bilingual Fixed = new("fixe", "fixed");
    private static readonly Bilingual Variable = new("variable", "variable");
    private static readonly Bilingual Total = new("total", "total");
    private static readonly Bilingual Guaranteed = new("acquis", "guaranteed");
    private static readonly Bilingual AtStake = new("en jeu", "atStake");

    public static void Write(EvaluationRows rows, Answers answers)
    {
        WriteBudget(rows, answers);
        WriteYears(rows, answers);
        WritePayments(rows, answers);
        WriteCaps(rows, answers);
    }

    private static void WriteBudget(EvaluationRows rows, Answers answers)
    {
        foreach (var line in answers.Budget.Lines)
        {
            var status = rows.Terms.Of(line.Status) + (line.Sources.Count == 0 ? "" : $" ({string.Join(", ", line.Sources)})");
            WriteParts(rows, Section.Budget, rows.Terms.Of(line.Line), line.Fixed, line.Variable, line.Total, text: status);
        }

        rows.Add(Section.Budget, rows.Say(new("missions socles", "core")), rows.Say(Total), answers.Budget.Core);
        rows.Add(Section.Budget, rows.Say(new("toutes les missions", "maximum")), rows.Say(Total), answers.Budget.Maximum);
        if (answers.Budget.Chosen is { } chosen)
        {
            rows.Add(Section.Budget, rows.Say(new("missions du contrat", "chosen")), rows.Say(Total), chosen);
        }
    }

    private static void WriteYears(EvaluationRows rows, Answers answers)
    {
        foreach (var year in answers.Years)
        {
            foreach (var line in year.Lines)
            {
                WriteParts(rows, Section.Years, rows.Terms.Of(line.Line), line.Fixed, line.Variable, line.Total, year.Year, year.From, year.Agreement);
            }

            WriteSums(rows, year.Guaranteed, year.AtStake, year.Total, year.Year, year.From, year.Agreement);
        }

        if (answers.FiveYears is { } sum)
        {
            WriteSums(rows, sum.Guaranteed, sum.AtStake, sum.Total, null, null, rows.Say(new("les cinq ans", "fiveYears")));
        }
    }

    private static void WritePayments(EvaluationRows rows, Answers answers)
    {
        foreach (var payment in answers.Payments)
        {
            var text = payment.DateIsSet ? "" : rows.Say(new("date non fixée par les sources", "date not set by the sources"));
            rows.Add(Section.Payments, rows.Terms.Of(payment.Line), rows.Terms.Of(payment.Kind), payment.Amount, payment.Year, payment.On, text);
        }
    }

    private static void WriteCaps(EvaluationRows rows, Answers answers)
    {
        foreach (var cap in answers.MemberCaps)
        {
            var text = cap.Exceeded ? rows.Say(new("dépassé", "exceeded")) : "";
            rows.Add(Section.MemberCaps, cap.Professional, rows.Say(new("reçu", "paid")), EuroRange.Exactly(cap.Paid), cap.Year, text: text);
            if (cap.Ceiling is { } ceiling)
            {
                rows.Add(Section.MemberCaps, cap.Professional, rows.Say(new("plafond", "ceiling")), EuroRange.Exactly(ceiling), cap.Year);
            }
        }
    }

    private static void WriteParts(EvaluationRows rows, Section section, string item, EuroRange fixedPart, EuroRange variable, EuroRange total, int? year = null, LocalDate? from = null, string text = "")
    {
        rows.Add(section, item, rows.Say(Fixed), fixedPart, year, from, text);
        rows.Add(section, item, rows.Say(Variable), variable, year, from, text);
        rows.Add(section, item, rows.Say(Total), total, year, from, text);
    }

    private static void WriteSums(EvaluationRows rows, EuroRange guaranteed, EuroRange atStake, EuroRange total, int? year, LocalDate? from, string text)
    {
        rows.Add(Section.Years, rows.Say(Guaranteed), "", guaranteed, year, from, text);
        rows.Add(Section.Years, rows.Say(AtStake), "", atStake, year, from, text);
        rows.Add(Section.Years, rows.Say(Total), "", total, year, from, text);
    }
}
