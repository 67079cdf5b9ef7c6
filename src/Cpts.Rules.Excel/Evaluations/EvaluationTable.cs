using Cpts.Rules.Excel.Functions;
using Cpts.Rules.Excel.Results;
using Cpts.Rules.Payments;
using Cpts.Rules.Reports;
using Cpts.Rules.Reports.Sections;
using Cpts.Rules.Scenarios;
using NodaTime;

namespace Cpts.Rules.Excel.Evaluations;

/// <summary>The evaluation of a scenario as one long table: the sections of <c>Cpts.Rules.Reports</c>, a row for each value.</summary>
internal sealed class EvaluationTable(Language language)
{
    private static readonly Bilingual Decided = new("a décidé", "decided");
    private static readonly Bilingual DecidedNothing = new("n’a rien décidé", "no effect");
    private static readonly Bilingual Other = new("autre lecture", "other");
    private static readonly Bilingual State = new("état", "state");
    private static readonly Bilingual Signed = new("signature", "signed");
    private static readonly Bilingual Until = new("fin", "until");
    private static readonly Bilingual Expected = new("attendu", "expected");
    private static readonly Bilingual Received = new("reçu", "received");
    private static readonly Bilingual Difference = new("écart", "difference");

    private readonly Table _table = new(language,
        new("Rubrique", "section"), new("Élément", "item"), new("Détail", "detail"), new("Année", "year"),
        new("Date", "date"), new("Minimum", "min"), new("Maximum", "max"), new("Texte", "text"), new("Contrat", "contract"));

    /// <summary>The table.</summary>
    /// <param name="language">The language of its words.</param>
    /// <param name="file">The evaluation.</param>
    /// <param name="section">The section to return.</param>
    public static object[,] Of(Language language, EvaluatedScenario file, Section section)
    {
        var table = new EvaluationTable(language);
        foreach (var (part, rows) in table.Parts(file).Where(part => section == Section.All || section == part.Section))
        {
            foreach (var row in rows)
            {
                table.Add(part, row);
            }
        }

        return table._table.ToArray();
    }

    private IEnumerable<(Section Section, IEnumerable<Row> Rows)> Parts(EvaluatedScenario file)
    {
        if (file.Evaluation is { Answers: { } answers } evaluation)
        {
            yield return (Section.Territory, Rows(SituationListing.Of(evaluation)));
            yield return (Section.Budget, Rows(BudgetListing.Of(answers.Budget)));
            yield return (Section.Contracts, answers.Contracts.SelectMany(Contract));
            yield return (Section.Years, Rows(YearsListing.LinesOf(answers)).Concat(Rows(YearsListing.Of(answers))).OrderBy(row => row.Day ?? LocalDate.MaxIsoValue));
            yield return (Section.Payments, Rows(PaymentsListing.Of(answers)));
            yield return (Section.Reconciliation, answers.Reconciliation is { } money ? Reconciled(money) : []);
            yield return (Section.MemberCaps, Rows(MemberCapsListing.Of(answers)));
            yield return (Section.Project, Rows(ProjectListing.Of(answers)));
            yield return (Section.Deadlines, Rows(DeadlinesListing.Of(answers)));
            yield return (Section.Interpretations, file.Readings.SelectMany(Reading));
        }

        yield return (Section.Findings, file.Located().Select(found => new Row(
            found.Finding.Code,
            ShortWords.Of(Severities.Words[found.Finding.Severity]).In(language),
            null,
            null,
            null,
            $"{found.Finding.Path} ({found.Position}) {found.Finding.Message(language)}")));
    }

    private IEnumerable<Row> Contract(ContractSummary contract)
    {
        yield return new Row(State.In(language), "", contract.CurrentYear, null, null, ShortWords.Of(ContractStates.Words[contract.State]).In(language)) { Contract = contract.Number };
        yield return new Row(Signed.In(language), "", null, contract.Signed, null, "") { Contract = contract.Number };
        yield return new Row(Until.In(language), "", null, contract.Until, null, "") { Contract = contract.Number };
    }

    private IEnumerable<Row> Reconciled(Reconciliation money)
    {
        yield return new Row(Expected.In(language), "", null, null, new Value.Amount(money.Expected), "");
        yield return new Row(Received.In(language), "", null, null, new Value.Amount(EuroRange.Exactly(money.Received)), "");
        yield return new Row(Difference.In(language), "", null, null, new Value.Amount(money.Difference), "");
    }

    /// <summary>A reading, then each other reading that would change the result, with the sum of all contract years under it.</summary>
    private IEnumerable<Row> Reading(InterpretationUse reading)
    {
        yield return new Row(reading.Id, (reading.Decided ? Decided : DecidedNothing).In(language), null, null, null, Text(reading.Value));
        foreach (var other in reading.Others)
        {
            yield return new Row(reading.Id, Other.In(language), null, null, other.Total is { } total ? new Value.Amount(total) : null, Text(other.Value));
        }

        static string Text(object value) => value is bool chosen ? (chosen ? "true" : "false") : (string)value;
    }

    private IEnumerable<Row> Rows(Listing listing) =>
        from item in listing.Items
        from field in listing.Fields
        where field.HasRow && (item.Word ?? field.Word) is not null && item[field.Id].Value is not null
        let datum = item[field.Id]
        select new Row(
            (item.Word ?? field.Word)!.Value.In(language),
            item.Word is null ? "" : (item.Detail ?? field.Word)?.In(language) ?? "",
            item.Year,
            (datum.Value as Value.Day)?.Date ?? item.Day,
            datum.Value,
            (datum.Note ?? item.Note ?? (datum.Value as Value.Word)?.Text)?.In(language) ?? "")
        {
            Contract = item.Contract,
        };

    private void Add(Section part, Row row)
    {
        var (min, max) = row.Value switch
        {
            Value.Amount amount => (CellValue.Of(amount.Range.Min), CellValue.Of(amount.Range.Max)),
            Value.Count count => ((int)count.Number, (int)count.Number),
            _ => (CellValue.Blank, (object)CellValue.Blank),
        };
        _table.Add(Words.Sections.Name(part, language), row.Item, row.Detail, CellValue.Of(row.Year), CellValue.Of(row.Day), min, max, row.Text, CellValue.Of(row.Contract));
    }

    private sealed record Row(string Item, string Detail, int? Year, LocalDate? Day, Value? Value, string Text)
    {
        public int? Contract { get; init; }
    }
}
