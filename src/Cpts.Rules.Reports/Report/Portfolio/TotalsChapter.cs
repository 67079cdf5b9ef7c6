using Cpts.Rules.Reports.Report.Chapters;

namespace Cpts.Rules.Reports.Report.Portfolio;

/// <summary>The key figures of all communities together.</summary>
internal sealed class TotalsChapter(IReadOnlyList<EvaluatedScenario> files) : IChapter
{
    private static readonly Bilingual Communities = new("Communautés évaluées", "Communities evaluated");
    private static readonly Bilingual OfFiles = new("sur {0} fichiers", "of {0} files");
    private static readonly Bilingual Without = new("sur {0} fichiers ; sans {1}, à corriger", "of {0} files; without {1}, to be corrected");
    private static readonly Bilingual Population = new("Population", "Population");
    private static readonly Bilingual Inhabitants = new("habitants", "inhabitants");
    private static readonly Bilingual Annual = new("Budget annuel", "Annual budget");
    private static readonly Bilingual AnnualDetail = new("missions du contrat, ou socles sans contrat", "missions of the contract, or core missions without one");
    private static readonly Bilingual Guaranteed = new("Acquis, année en cours", "Guaranteed, current year");
    private static readonly Bilingual FixedParts = new("parts fixes ; contrats : {0}", "fixed parts; contracts: {0}");
    private static readonly Bilingual AtStake = new("En jeu, année en cours", "At stake, current year");
    private static readonly Bilingual VariableParts = new("parts variables, selon les résultats ; contrats : {0}", "variable parts, according to results; contracts: {0}");
    private static readonly Bilingual Findings = new("Constats", "Findings");
    private static readonly Bilingual None = new("aucun", "none");

    private readonly IReadOnlyList<EvaluatedScenario> _files = files;

    public string Id => "totals";

    public Bilingual Title { get; } = new("L’essentiel", "At a glance");

    public bool IsEmpty => false;

    /// <summary>The number of files, and those that could not be evaluated.</summary>
    private string Counted(ReportPage page)
    {
        var missing = _files.Where(file => file.Evaluation?.Answers is null).Select(file => ShortText.Of(CommunityReport.NameOf(file, page.Wording))).ToList();
        return missing.Count == 0 ? page.Say(OfFiles, _files.Count) : page.Say(Without, _files.Count, string.Join(", ", missing.Take(5)) + (missing.Count > 5 ? "…" : ""));
    }

    public void Write(ReportPage page)
    {
        var totals = PortfolioTotals.Of(_files);
        var findings = FindingsSection.Count(_files.SelectMany(file => file.Findings).ToValueList(), page.Wording);
        page.Markup.Open("dl", ("class", "tiles"));
        Tiles.Write(page, page.Say(Communities), page.Wording.Number(totals.Communities), Counted(page), link: "communities");
        Tiles.Write(page, page.Say(Population), page.Wording.Number(totals.Population), page.Say(Inhabitants), link: "communities");
        Tiles.Write(page, page.Say(Annual), Pages.Money.Alone(totals.Annual, page.Wording), page.Say(AnnualDetail), "variable", link: "communities");
        Tiles.Write(page, page.Say(Guaranteed), Pages.Money.Alone(totals.Guaranteed, page.Wording), page.Say(FixedParts, totals.Years), link: "communities");
        Tiles.Write(page, page.Say(AtStake), Pages.Money.Alone(totals.AtStake, page.Wording), page.Say(VariableParts, totals.Years), "variable", link: "communities");
        Tiles.Write(page, page.Say(Findings), findings ?? page.Say(None), link: "findings");
        page.Markup.Close();
    }
}
