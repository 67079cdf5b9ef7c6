using Cpts.Rules.Reports.Report.Html;

namespace Cpts.Rules.Reports.Report.Portfolio;

/// <summary>The communes of one department and the communities that cover them, compared with the target of the whole population.</summary>
internal sealed class CoverageChapter(Department department, int year, ValueList<NamedTerritory> territories) : IChapter
{
    private static readonly Bilingual Heading = new("Couverture communale : {0}", "Coverage by commune: {0}");
    private static readonly Bilingual Covered = new(
        "Dans une communauté de ce rapport, habitants : {0} sur {1} ({2}) ; communes : {3} sur {4} (populations légales {5}). L’objectif national est la couverture de toute la population.",
        "In a community of this report, inhabitants: {0} of {1} ({2}); communes: {3} of {4} (legal populations of {5}). The national target is to cover the whole population.");

    private static readonly Bilingual Caption = new("Les communes et leur communauté", "The communes and their community");
    private static readonly Bilingual CommuneName = new("Commune", "Commune");
    private static readonly Bilingual Population = new("Population", "Population");
    private static readonly Bilingual Community = new("Communauté", "Community");
    private static readonly Bilingual None = new("aucune", "none");
    private static readonly Bilingual Without = new("Communes sans communauté de ce rapport : {0}, {1} habitants", "Communes in no community of this report: {0}, {1} inhabitants");
    private static readonly Bilingual Unknown = new("part inconnue", "share not known");
    private static readonly Bilingual Several = new("plusieurs : {0}", "several: {0}");

    private readonly Department _department = department;
    private readonly int _year = year;
    private readonly ValueList<NamedTerritory> _territories = territories;

    public string Id => "coverage-" + _department.Code;

    public Bilingual Title { get; } = new(Heading.French.Replace("{0}", department.Name), Heading.English.Replace("{0}", department.Name));

    public bool IsEmpty => false;

    /// <summary>A chapter for each department with a community defined by its communes, in the latest year of their populations.</summary>
    public static IEnumerable<CoverageChapter> Of(IReadOnlyList<EvaluatedScenario> files, Wording wording)
    {
        var given = files
            .Where(file => file.Evaluation?.Answers is not null && file.Scenario?.Territory.Communes is not null)
            .Select(file => (Territory: new NamedTerritory(ShortText.Of(CommunityReport.NameOf(file, wording)), file.Scenario!.Territory.Communes!.Value), Year: file.Evaluation!.Answers!.Territory.PopulationYear!.Value))
            .ToList();
        var territories = given.Select(one => one.Territory).ToValueList();
        return given.SelectMany(one => one.Territory.Communes)
            .Select(FrenchCommunes.Default.DepartmentOf)
            .OfType<Department>()
            .Distinct()
            .OrderBy(department => department.Code, StringComparer.Ordinal)
            .Select(department => new CoverageChapter(department, given.Max(one => one.Year), territories));
    }

    public void Write(ReportPage page)
    {
        var coverage = Coverage.OfDepartment(FrenchCommunes.Default, _department.Code, _year, _territories);
        page.Paragraph(page.Say(
            Covered,
            coverage.Inhabitants.Part,
            coverage.Inhabitants.Whole,
            PerCents.Text(coverage.Inhabitants, page.Wording) ?? page.Say(Unknown),
            coverage.Communes.Part,
            coverage.Communes.Whole,
            Years.Text(_year)));
        WriteTable(page, Id + "-table", coverage.ByCommune.Where(one => one.Territories.Count > 0));
        var without = coverage.ByCommune.Where(one => one.Territories.Count == 0).ToList();
        if (without.Count > 0)
        {
            page.Markup.Open("details", ("class", "none")).Leaf("summary", page.Say(Without, without.Count, without.Sum(one => (long)(one.Commune.Population ?? 0))));
            WriteTable(page, Id + "-none-table", without);
            page.Markup.Close();
        }

        page.SourceLine(Sources.S24, Sources.D4);
    }

    private static void WriteTable(ReportPage page, string id, IEnumerable<CommuneCoverage> communes)
    {
        page.Markup.Open("div", ("class", "columns"));
        using (var table = new HtmlTable(page, id, page.Say(Caption), new(page.Say(CommuneName)), new(page.Say(Population), "amount"), new(page.Say(Community))))
        {
            foreach (var (commune, communities) in communes)
            {
                table.Row(
                    null,
                    $"{commune.Name} ({commune.Code})",
                    commune.Population is { } population ? page.Wording.Number(population) : "",
                    communities.Count switch
                    {
                        0 => new Cell(page.Say(None), Tone.Bad),
                        1 => HtmlCell.Name(communities[0]),
                        _ => new Cell(page.Say(Several, string.Join(", ", communities)), Tone.Caution),
                    });
            }
        }

        page.Markup.Close();
    }
}
