using Cpts.Rules.Reports.Report.Figures;

namespace Cpts.Rules.Reports.Report.Chapters;

/// <summary>What to know when there is time for ten lines only.</summary>
internal sealed class GlanceChapter(Answers answers, ValueList<Finding> findings, LocalDate asOf) : IChapter
{
    private static readonly Bilingual Annual = new("Budget annuel", "Annual budget");
    private static readonly Bilingual OfContract = new("fonctionnement et missions du contrat", "operating and missions of the contract");
    private static readonly Bilingual OfCore = new("fonctionnement et missions socles", "operating and core missions");
    private static readonly Bilingual Guaranteed = new("Garanti sur cinq ans", "Guaranteed over five years");
    private static readonly Bilingual FixedParts = new("parts fixes", "fixed parts");
    private static readonly Bilingual AtStake = new("En jeu sur cinq ans", "At stake over five years");
    private static readonly Bilingual VariableParts = new("parts variables, selon les résultats", "variable parts, according to results");
    private static readonly Bilingual NextPayment = new("Prochain versement", "Next payment");
    private static readonly Bilingual NextDeadline = new("Prochaine échéance", "Next deadline");
    private static readonly Bilingual None = new("aucun", "none");
    private static readonly Bilingual Findings = new("Constats", "Findings");
    private static readonly Bilingual Step = new("Étape", "Step");
    private static readonly Bilingual ToDo = new("À faire :", "To do:");

    private readonly Answers _answers = answers;
    private readonly ValueList<Finding> _findings = findings;
    private readonly LocalDate _asOf = asOf;

    public string Id => "glance";

    public Bilingual Title { get; } = new("L’essentiel", "At a glance");

    public bool IsEmpty => false;

    public void Write(ReportPage page)
    {
        page.Markup.Open("dl", ("class", "tiles"));
        var size = _answers.Territory;
        Tiles.Write(page, SizeNames.Name(size.SizeBand, page.Wording), Inhabitants.Text(size.Population, page.Wording), SizeNames.Bounds(size.SizeBand, _answers.Agreement.Sizes, page.Wording));
        Tiles.Write(page, page.Say(Annual), Pages.Money.Alone(_answers.Budget.Chosen ?? _answers.Budget.Core, page.Wording), page.Say(_answers.Budget.Chosen is null ? OfCore : OfContract), "variable");
        if (_answers.CurrentContract is { } years)
        {
            Tiles.Write(page, page.Say(Guaranteed), Pages.Money.Alone(years.Guaranteed, page.Wording), page.Say(FixedParts));
            Tiles.Write(page, page.Say(AtStake), Pages.Money.Alone(years.AtStake, page.Wording), page.Say(VariableParts), "variable");
        }

        Tiles.Write(page, page.Say(Step), page.Say(ProcedureSteps.Words[_answers.Step.Current].Name), null);
        NextPaymentTile(page);
        NextDeadlineTile(page);
        Tiles.Write(page, page.Say(Findings), FindingsSection.Count(_findings, page.Wording) ?? page.Say(None), null);
        page.Markup.Close();
        page.Markup.Open("p", ("class", "next")).Leaf("strong", page.Say(ToDo)).Text(" " + page.Say(_answers.Step.Next)).Close();
    }

    private void NextPaymentTile(ReportPage page)
    {
        if (Upcoming.Payments(_answers.Payments, _asOf) is { } next)
        {
            var sum = next.Aggregate(EuroRange.Zero, (all, payment) => all + payment.Amount);
            Tiles.Write(page, page.Say(NextPayment), page.Wording.Date(next.Key), page.Wording.Amount(sum), null, "variable");
        }
    }

    private void NextDeadlineTile(ReportPage page)
    {
        if (Upcoming.Deadline(_answers.Deadlines) is { } deadline)
        {
            Tiles.Write(page, page.Say(NextDeadline), page.Wording.Date(deadline.Due), page.Wording.Text(deadline.Name()));
        }
    }
}
