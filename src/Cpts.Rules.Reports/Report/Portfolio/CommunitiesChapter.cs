using Cpts.Rules.Reports.Report.Html;

namespace Cpts.Rules.Reports.Report.Portfolio;

/// <summary>One line for each community, grouped by the state of its contract, the worst first; each group has its sum.</summary>
/// <param name="files">The communities.</param>
/// <param name="pages">The page to link to for each community; null when there are none.</param>
internal sealed class CommunitiesChapter(IReadOnlyList<EvaluatedScenario> files, IReadOnlyList<string>? pages) : IChapter
{
    private static readonly Bilingual Caption = new("Montants en euros ; acquis et en jeu : année du contrat en cours ou à venir", "Amounts in euros; guaranteed and at stake: the current or next contract year");
    private static readonly Bilingual Community = new("Communauté", "Community");
    private static readonly Bilingual Population = new("Population", "Population");
    private static readonly Bilingual Size = new("Taille", "Size");
    private static readonly Bilingual Annual = new("Budget annuel", "Annual budget");
    private static readonly Bilingual Guaranteed = new("Acquis", "Guaranteed");
    private static readonly Bilingual AtStake = new("En jeu", "At stake");
    private static readonly Bilingual Next = new("Prochaine échéance", "Next deadline");
    private static readonly Bilingual NextText = new("{0} : {1}", "{0}: {1}");
    private static readonly Bilingual Findings = new("Constats", "Findings");
    private static readonly Bilingual None = new("aucun", "none");
    private static readonly Bilingual Total = new("Total", "Total");
    private static readonly Bilingual NoSum = new("{0} (dans aucun total)", "{0} (in no total)");

    private static readonly Dictionary<ContractGroup, Bilingual> Groups = new()
    {
        [ContractGroup.Running] = new("Contrats en cours", "Running contracts"),
        [ContractGroup.Future] = new("Contrats à venir", "Future contracts"),
        [ContractGroup.None] = new("Sans contrat", "Without a contract"),
        [ContractGroup.Ended] = new("Contrats terminés", "Ended contracts"),
        [ContractGroup.NotEvaluated] = new("Pas d’évaluation", "No evaluation"),
    };

    public string Id => "communities";

    public Bilingual Title { get; } = new("Communautés", "Communities");

    public bool IsEmpty => false;

    public void Write(ReportPage page)
    {
        var groups = files.Select((file, i) => (File: file, Page: pages?[i])).GroupBy(one => PortfolioTotals.GroupOf(one.File)).OrderBy(group => group.Key).ToList();
        var all = PortfolioTotals.Of(files);
        var money = new Pages.Money(page.Wording, [all.Annual, all.Guaranteed, all.AtStake, .. groups.SelectMany(group => Amounts([.. group.Select(one => one.File)]))]);
        using (var table = new HtmlTable(page, "communities-table", page.Say(Caption), [.. Columns(page)]))
        {
            foreach (var group in groups)
            {
                WriteGroup(table, group.Key, [.. group.OrderByDescending(one => Weight(one.File))], groups.Count > 1, money, page);
            }

            Sum(table, page.Say(Total), all, money, page);
        }

        page.SourceLine(files.Select(file => file.Evaluation?.Answers).OfType<Answers>()
            .SelectMany(SourcesOf)
            .Distinct()
            .OrderBy(source => source.Id, StringComparer.Ordinal));
    }

    /// <summary>The sources of the row of a community: those of its size, of the lines in its annual budget, and of the years of its contract.</summary>
    private static IEnumerable<Source> SourcesOf(Answers answers) =>
    [
        .. answers.Agreement.Sizes.Sources,
        .. answers.Budget.Lines.Where(line => answers.Budget.Chosen is not null || line.Kind != LineKind.Optional).SelectMany(line => line.Sources),
        .. answers.Contracts.Count > 0 ? [Sources.S04, Sources.S08] : Array.Empty<Source>(),
    ];

    private static IEnumerable<EuroRange> Amounts(List<EvaluatedScenario> group)
    {
        var sum = PortfolioTotals.Of(group);
        return [sum.Annual, sum.Guaranteed, sum.AtStake, .. group.Select(YearOf).OfType<ContractYear>().SelectMany(year => new[] { year.Guaranteed, year.AtStake })];
    }

    private static IEnumerable<HtmlColumn> Columns(ReportPage page) =>
    [
        new(page.Say(Community)),
        new(page.Say(Population), "amount"),
        new(page.Say(Size), "amount"),
        new(page.Say(Annual), "amount variable"),
        new(page.Say(Guaranteed), "amount"),
        new(page.Say(AtStake), "amount variable"),
        new(page.Say(Next)),
        new(page.Say(Findings)),
    ];

    /// <summary>The sort key for the worst first: the errors, then the warnings, then the notes.</summary>
    private static (int Errors, int Warnings, int Notes) Weight(EvaluatedScenario file) =>
        (Count(file, Severity.Error), Count(file, Severity.Warning), Count(file, Severity.Note));

    private static int Count(EvaluatedScenario file, Severity severity) => file.Findings.Count(finding => finding.Severity == severity);

    private static ContractYear? YearOf(EvaluatedScenario file) =>
        file.Evaluation is { Answers: { } answers } evaluation ? Headline.Of(answers, evaluation.AsOf).Year : null;

    private static void WriteGroup(HtmlTable table, ContractGroup group, List<(EvaluatedScenario File, string? Page)> files, bool hasSeveral, Pages.Money money, ReportPage page)
    {
        var isSummed = group is not (ContractGroup.Ended or ContractGroup.NotEvaluated);
        if (hasSeveral || !isSummed)
        {
            table.Group(isSummed ? page.Say(Groups[group]) : page.Say(NoSum, page.Say(Groups[group])));
        }

        foreach (var (file, link) in files)
        {
            WriteFile(table, file, link, money, page);
        }

        if (hasSeveral && isSummed)
        {
            Sum(table, page.Say(Groups[group]), PortfolioTotals.Of(files.Select(one => one.File)), money, page);
        }
    }

    private static void Sum(HtmlTable table, string name, PortfolioTotals sum, Pages.Money money, ReportPage page) =>
        table.Row("sum", name, page.Wording.Number(sum.Population), "", money.Cell(sum.Annual), money.Cell(sum.Guaranteed), money.Cell(sum.AtStake), "", "");

    private static void WriteFile(HtmlTable table, EvaluatedScenario file, string? link, Pages.Money money, ReportPage page)
    {
        var name = HtmlCell.Name(CommunityReport.NameOf(file, page.Wording)) with { Link = link };
        var findings = FindingsSection.Count(file.Findings, page.Wording) ?? page.Say(None);
        if (file.Evaluation is not { Answers: { } answers } evaluation)
        {
            table.Row(null, name, "", "", "", "", "", "", findings);
            return;
        }

        var headline = Headline.Of(answers, evaluation.AsOf);
        table.Row(
            null,
            name,
            page.Wording.Number(answers.Territory.Population),
            page.Wording.Say(answers.Territory.SizeBand),
            money.Cell(PortfolioTotals.AnnualOf(answers)),
            headline.Guaranteed is { } sure ? money.Cell(sure) : "",
            headline.AtStake is { } open ? money.Cell(open) : "",
            headline.NextLimit is { } deadline ? page.Say(NextText, deadline.Due, page.Wording.Text(deadline.Name())) : "",
            findings);
    }
}
