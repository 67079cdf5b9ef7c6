using Cpts.Rules.Reports.Report.Figures;
using Cpts.Rules.Reports.Report.Html;

namespace Cpts.Rules.Reports.Report.Portfolio;

/// <summary>One line for each community, in the order of the files, and their sum.</summary>
internal sealed class CommunitiesChapter(IReadOnlyList<EvaluatedScenario> files) : IChapter
{
    private static readonly Bilingual Caption = new("Montants en euros", "Amounts in euros");
    private static readonly Bilingual Community = new("Communauté", "Community");
    private static readonly Bilingual Population = new("Population", "Population");
    private static readonly Bilingual Size = new("Taille", "Size");
    private static readonly Bilingual ToNext = new("Jusqu’à la taille suivante", "To the next size");
    private static readonly Bilingual Annual = new("Budget annuel", "Annual budget");
    private static readonly Bilingual Guaranteed = new("Garanti sur cinq ans", "Guaranteed, five years");
    private static readonly Bilingual AtStake = new("En jeu sur cinq ans", "At stake, five years");
    private static readonly Bilingual Step = new("Étape", "Step");
    private static readonly Bilingual Next = new("Prochaine échéance", "Next deadline");
    private static readonly Bilingual NextText = new("{0} : {1}", "{0}: {1}");
    private static readonly Bilingual Findings = new("Constats", "Findings");
    private static readonly Bilingual None = new("aucun", "none");
    private static readonly Bilingual Stopped = new("pas d’évaluation", "no evaluation");
    private static readonly Bilingual Total = new("Total", "Total");

    private readonly IReadOnlyList<EvaluatedScenario> _files = files;

    public string Id => "communities";

    public Bilingual Title { get; } = new("Communautés", "Communities");

    public bool IsEmpty => false;

    public void Write(ReportPage page)
    {
        var totals = PortfolioTotals.Of(_files);
        var money = new Pages.Money(page.Wording, [totals.Annual, totals.Guaranteed, totals.AtStake]);
        using (var table = new HtmlTable(page, "communities-table", page.Say(Caption), [.. Columns(page)]))
        {
            foreach (var file in _files)
            {
                WriteFile(table, file, money, page);
            }

            table.Row("sum", page.Say(Total), page.Wording.Number(totals.Population), "", "", money.Cell(totals.Annual), money.Cell(totals.Guaranteed), money.Cell(totals.AtStake), "", "", "");
        }

        page.SourceLine(_files.Select(file => file.Evaluation?.Answers).OfType<Answers>()
            .SelectMany(answers => answers.Budget.Lines.SelectMany(line => line.Sources))
            .Concat([Sources.S04, Sources.S06, Sources.S08, Sources.S14, Sources.D1])
            .Distinct()
            .OrderBy(source => source.Id, StringComparer.Ordinal));
    }

    private static IEnumerable<HtmlColumn> Columns(ReportPage page) =>
    [
        new(page.Say(Community)),
        new(page.Say(Population), "amount"),
        new(page.Say(Size), "amount"),
        new(page.Say(ToNext), "amount"),
        new(page.Say(Annual), "amount variable"),
        new(page.Say(Guaranteed), "amount"),
        new(page.Say(AtStake), "amount variable"),
        new(page.Say(Step)),
        new(page.Say(Next)),
        new(page.Say(Findings)),
    ];

    private static void WriteFile(HtmlTable table, EvaluatedScenario file, Pages.Money money, ReportPage page)
    {
        var name = HtmlCell.Name(CommunityReport.NameOf(file, page.Wording));
        var findings = FindingsSection.Count(file.Findings, page.Wording) ?? page.Say(None);
        if (file.Evaluation?.Answers is not { } answers)
        {
            table.Row(null, name, "", "", "", "", "", "", page.Say(Stopped), "", findings);
            return;
        }

        table.Row(
            null,
            name,
            page.Wording.Number(answers.Territory.Population),
            page.Wording.Say(answers.Territory.SizeBand),
            answers.Territory.NextBand is { } next ? page.Wording.Number(next.InhabitantsMissing) : "",
            money.Cell(PortfolioTotals.AnnualOf(answers)),
            answers.CurrentContract is { } years ? money.Cell(years.Guaranteed) : "",
            answers.CurrentContract is { } same ? money.Cell(same.AtStake) : "",
            page.Say(ProcedureSteps.Words[answers.Step.Current].Name),
            Upcoming.Deadline(answers.Deadlines) is { } deadline ? page.Say(NextText, deadline.Due, page.Wording.Text(deadline.Name())) : "",
            findings);
    }
}
