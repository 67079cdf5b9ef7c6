using Cpts.Rules.Reports.Territories;

namespace Cpts.Rules.Reports.Writing.Territories;

/// <summary>A coverage as one table: each row is a group of communes with their inhabitants and their share of the area.</summary>
/// <remarks>First come the sums (<c>total</c>, <c>covered</c>, <c>inNone</c>, <c>inSeveral</c>), then each <c>community</c>,
/// then each <c>commune</c> or arrondissement with the communities that include it.</remarks>
internal sealed class CoverageCsv
{
    public static Bilingual[] Columns { get; } =
    [
        new("nature", "kind"), new("code", "code"), new("nom", "name"), new("communes", "communes"), new("habitants", "inhabitants"),
        new("part des communes (%)", "perCentOfCommunes"), new("part des habitants (%)", "perCentOfInhabitants"), new("taille", "sizeBand"),
        new("nombre de communautés", "communities"), new("communautés", "names"),
    ];

    private readonly CoverageStudy _study;
    private readonly CsvRows _rows;
    private readonly bool _isFrench;

    private CoverageCsv(CsvRows rows, CoverageStudy study, Language language)
    {
        _study = study;
        _isFrench = language == Language.French;
        _rows = rows;
    }

    private Coverage Coverage => _study.Coverage;

    public static void Write(CsvRows rows, CoverageStudy study, Language language)
    {
        var csv = new CoverageCsv(rows, study, language);
        csv.Sums();
        csv.Communities();
        csv.Communes();
    }

    private void Sums()
    {
        var (inhabitants, communes) = (Coverage.Inhabitants, Coverage.Communes);
        var shared = Coverage.InSeveral;
        Sum(new("total", "total"), communes.Whole, inhabitants.Whole);
        Sum(new("couvert", "covered"), communes.Part, inhabitants.Part);
        Sum(new("sans communauté", "inNone"), communes.Whole - communes.Part, inhabitants.Whole - inhabitants.Part);
        Sum(new("dans plusieurs", "inSeveral"), shared.Select(one => one.Commune.PartOf ?? one.Commune.Code).Distinct(StringComparer.Ordinal).Count(), shared.Sum(one => (long)(one.Commune.Population ?? 0)));
    }

    private void Sum(Bilingual kind, long communes, long inhabitants) => _rows.Write(
        Say(kind),
        _study.Area.Code,
        _study.Area.Name,
        CsvRows.Number(communes),
        CsvRows.Number(inhabitants),
        PerCent(communes, Coverage.Communes.Whole),
        PerCent(inhabitants, Coverage.Inhabitants.Whole),
        "",
        "",
        "");

    private void Communities()
    {
        foreach (var community in _study.Communities)
        {
            _rows.Write(
                Say(new("communauté", "community")),
                "",
                community.Part.Name,
                CsvRows.Number(community.Part.Communes),
                CsvRows.Number(community.Part.Inhabitants),
                PerCent(community.Part.Communes, Coverage.Communes.Whole),
                PerCent(community.Part.Inhabitants, Coverage.Inhabitants.Whole),
                community.Size is { } size ? CsvRows.Number((int)size) : "",
                "",
                "");
        }
    }

    private void Communes()
    {
        foreach (var (commune, territories) in Coverage.ByCommune)
        {
            _rows.Write(
                commune.PartOf is null ? "commune" : "arrondissement",
                commune.Code,
                commune.Name,
                "",
                commune.Population is { } population ? CsvRows.Number(population) : "",
                "",
                commune.Population is { } part ? PerCent(part, Coverage.Inhabitants.Whole) : "",
                "",
                CsvRows.Number(territories.Count),
                string.Join(" | ", territories));
        }
    }

    private string Say(Bilingual text) => text.In(_isFrench ? Language.French : Language.English);

    private string PerCent(long part, long whole)
    {
        var figures = new Share(part, whole).PerCent()?.ToString("0.##", CultureInfo.InvariantCulture) ?? "";
        return _isFrench ? figures.Replace('.', ',') : figures;
    }
}
