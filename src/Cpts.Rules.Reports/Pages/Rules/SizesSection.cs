namespace Cpts.Rules.Reports.Pages.Rules;

/// <summary>The size bands.</summary>
internal static class SizesSection
{
    private static readonly Bilingual Title = new("Tailles", "Sizes");
    private static readonly Bilingual Both = new(
        "{0} habitants exactement tiennent dans deux tailles publiées : voir boundAt80000.",
        "Exactly {0} inhabitants stand in two published sizes: see boundAt80000.");

    public static Section Of(Wording wording) => new(
        wording.Text(Title),
        new FactList([.. Enumerable.Range(1, 4).Select(size => (SizeBand)size).Select(size => new Fact(SizeNames.Name(size, wording), SizeNames.Bounds(size, wording)))]),
        new Paragraph(new Cell(wording.Text(Both, SizeThresholds.Published.Bounds[1].Published), Tone.Muted)));
}
