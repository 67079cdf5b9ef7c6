using Cpts.Rules.Reports.Territories;

namespace Cpts.Rules.Reports.Pages.Territories;

/// <summary>The page of a coverage: how much of a department or a region is covered, by which communities, and which communes are in none or in several.</summary>
internal static class CoveragePage
{
    private static readonly Bilingual Department = new("{0} (département {1})\u00A0: couverture par les CPTS", "{0} (department {1}): coverage by CPTS");
    private static readonly Bilingual Region = new("{0} (région {1})\u00A0: couverture par les CPTS", "{0} (region {1}): coverage by CPTS");
    private static readonly Bilingual Year = new("Populations légales en vigueur en {0}", "Legal populations in force in {0}");
    private static readonly Bilingual NoneTitle = new("Dans aucune communauté", "In no community");
    private static readonly Bilingual SeveralTitle = new("Dans plusieurs communautés", "In several communities");
    private static readonly Bilingual NotCountedTitle = new("Fichiers non comptés", "Files not counted");
    private static readonly Bilingual ByPopulation = new(
        "le territoire y est donné par sa population\u00A0: sans communes, il ne peut pas être compté.",
        "the territory is given by its population: without communes it cannot be counted.");

    private static readonly Bilingual Unreadable = new("le fichier n’a pas pu être lu\u00A0: voir les constats.", "the file could not be read: see the findings.");

    public static Page Of(CoverageStudy study, Wording wording)
    {
        var count = FindingsSection.Count(study.Findings.Select(found => found.Finding).ToValueList(), wording);
        List<Cell> summary = [wording.Text(Year, Years.Text(study.Year)), .. count is { } found ? [found] : Array.Empty<Cell>()];
        return new Page(
            wording.Text(study.Area.Kind == AreaKind.Region ? Region : Department, study.Area.Name, study.Area.Code),
            summary,
            [
                CoverageSection.Of(study, wording),
                CommunitiesSection.Of(study, wording),
                InNone(study, wording),
                InSeveral(study, wording),
                NotCounted(study, wording),
                AboutFiguresSection.Of(study, wording),
                FindingsSection.Of(study.Findings, wording),
                SourcesSection.Of(null, study.Findings.SelectMany(one => one.Finding.Rule.Sources).Concat([Sources.D4, Sources.S24]), wording),
            ]);
    }

    private static Section InNone(CoverageStudy study, Wording wording)
    {
        var communes = study.Coverage.InNone;
        return new Section(wording.Text(NoneTitle), communes.Count == 0 ? null : CommunesSection.TableOf(communes, wording));
    }

    private static Section InSeveral(CoverageStudy study, Wording wording)
    {
        var shared = study.Coverage.InSeveral;
        return new Section(wording.Text(SeveralTitle), shared.Count == 0 ? null : new Entries(
            [.. shared.Select(one => new Entry(one.Commune.Label, string.Join(", ", one.Territories)))]));
    }

    private static Section NotCounted(CoverageStudy study, Wording wording) => new(
        wording.Text(NotCountedTitle),
        study.NotCounted.Count == 0 ? null : new Entries(
        [
            .. study.NotCounted.Select(file => new Entry(
                new Cell(file.Name is { Length: > 0 } name ? ShortText.Of(name) : file.File, Tone.Caution),
                wording.Text(file.Reason == UncountedReason.Population ? ByPopulation : Unreadable),
                file.Name is { Length: > 0 } ? file.File : null)),
        ]));
}
