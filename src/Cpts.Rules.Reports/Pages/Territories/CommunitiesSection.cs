using Cpts.Rules.Reports.Territories;

namespace Cpts.Rules.Reports.Pages.Territories;

/// <summary>What each community covers of the area, with its own population and size.</summary>
internal static class CommunitiesSection
{
    private static readonly Bilingual Title = new("Communautés", "Communities");
    private static readonly Bilingual Name = new("Communauté", "Community");
    private static readonly Bilingual Communes = new("Communes", "Communes");
    private static readonly Bilingual Here = new("Habitants ici", "Inhabitants here");
    private static readonly Bilingual Part = new("Part", "Share");
    private static readonly Bilingual Population = new("Population", "Population");
    private static readonly Bilingual Size = new("Taille", "Size");
    private static readonly Bilingual Unknown = new("inconnue", "not known");

    public static Section Of(CoverageStudy study, Wording wording) => new(wording.Text(Title), study.Communities.Count == 0 ? null : new Table(
        [
            new(wording.Text(Name)),
            new(wording.Text(Communes), Side.Right),
            new(wording.Text(Here), Side.Right),
            new(wording.Text(Part), Side.Right),
            new(wording.Text(Population), Side.Right),
            new(wording.Text(Size), Side.Right),
        ],
        [.. study.Communities.Select(community => RowOf(community, study.Coverage.Inhabitants.Whole, wording))]));

    private static Row RowOf(CountedCommunity community, long whole, Wording wording) => Row.Of(
        community.Part.Name,
        wording.Number(community.Part.Communes),
        wording.Number(community.Part.Inhabitants),
        PerCents.Text(new Share(community.Part.Inhabitants, whole), wording) ?? "",
        community.Population is { } population ? wording.Number(population) : new Cell(wording.Text(Unknown), Tone.Bad),
        community.Size is { } size ? wording.Say(size) : "");
}
