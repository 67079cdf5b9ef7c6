using Cpts.Rules.Reports.Territories;

namespace Cpts.Rules.Reports.Pages.Territories;

/// <summary>The coverage in per cent, compared with the national target.</summary>
internal static class CoverageSection
{
    private static readonly Bilingual Title = new("Couverture", "Coverage");
    private static readonly Bilingual Inhabitants = new("Habitants", "Inhabitants");
    private static readonly Bilingual Communes = new("Communes", "Communes");
    private static readonly Bilingual Target = new("Objectif national", "National target");
    private static readonly Bilingual Overlap = new("Recouvrements", "Overlaps");
    private static readonly Bilingual PartOf = new("{0} sur {1}, soit {2}", "{0} of {1}, that is {2}");
    private static readonly Bilingual NoFigure = new("aucune population connue cette année-là", "no population known that year");
    private static readonly Bilingual Reached = new("atteint\u00A0: toute la population est couverte ({0})", "reached: the whole population is covered ({0})");
    private static readonly Bilingual Missed = new("toute la population couverte ({0})\u00A0: il manque {1} habitants", "the whole population covered ({0}): {1} inhabitants are missing");
    private static readonly Bilingual MissedByOne = new("toute la population couverte ({0})\u00A0: il manque 1 habitant", "the whole population covered ({0}): 1 inhabitant is missing");
    private static readonly Bilingual Unknown = new("toute la population couverte ({0})\u00A0: on ne peut pas le dire", "the whole population covered ({0}): not known");
    private static readonly Bilingual NoOverlap = new("aucune commune n’est dans deux communautés", "no commune is in two communities");
    private static readonly Bilingual OneOverlap = new("1 commune ou arrondissement est dans plusieurs communautés", "1 commune or arrondissement is in several communities");
    private static readonly Bilingual Overlaps = new("{0} communes ou arrondissements sont dans plusieurs communautés", "{0} communes or arrondissements are in several communities");

    public static Section Of(CoverageStudy study, Wording wording) => new(wording.Text(Title), new FactList(
    [
        new(wording.Text(Inhabitants), new Cell(Part(study.Coverage.Inhabitants, wording), Tone.Strong)),
        new(wording.Text(Communes), new Cell(Part(study.Coverage.Communes, wording), Tone.Strong)),
        new(wording.Text(Target), TargetOf(study, wording)),
        new(wording.Text(Overlap), OverlapOf(study.Coverage.InSeveral.Count, wording)),
    ]));

    private static string Part(Share share, Wording wording) => PerCents.Text(share, wording) is { } perCent
        ? wording.Text(PartOf, share.Part, share.Whole, perCent)
        : wording.Text(NoFigure);

    private static Cell TargetOf(CoverageStudy study, Wording wording)
    {
        var inhabitants = study.Coverage.Inhabitants;
        var source = SourceNames.Of(Sources.D4, wording.Language);
        return (study.ReachesTarget, inhabitants.Whole - inhabitants.Part) switch
        {
            (null, _) => wording.Text(Unknown, source),
            (true, _) => new Cell(wording.Text(Reached, source), Tone.Good),
            (_, 1) => new Cell(wording.Text(MissedByOne, source), Tone.Caution),
            (_, var missing) => new Cell(wording.Text(Missed, source, missing), Tone.Caution),
        };
    }

    private static Cell OverlapOf(int count, Wording wording) => count switch
    {
        0 => new Cell(wording.Text(NoOverlap), Tone.Good),
        1 => new Cell(wording.Text(OneOverlap), Tone.Caution),
        _ => new Cell(wording.Text(Overlaps, count), Tone.Caution),
    };
}
