namespace Cpts.Rules.Reports.Pages.Rules;

/// <summary>The size bands.</summary>
internal static class SizesSection
{
    private static readonly Bilingual Title = new("Tailles", "Sizes");
    private static readonly Bilingual Both = new(
        "{0} habitants exactement tiennent dans deux tailles publiées : voir les lectures.",
        "Exactly {0} inhabitants are in two published sizes: see boundAt80000.");

    /// <summary>The sizes of some agreements: once for all agreements that share them, otherwise with the agreement beside each size.</summary>
    public static Section Of(IReadOnlyList<Agreement> agreements, Wording wording)
    {
        var scales = agreements.GroupBy(agreement => agreement.Sizes).ToList();
        var facts = scales.SelectMany(scale => Sizes.Words.Select(size => new Fact(
            SizeNames.Name(size.Value, wording) + AgreementTitles.Beside(scale, scales.Count, wording),
            SizeNames.Bounds(size.Value, scale.Key, wording))));
        var open = scales.Select(scale => scale.Key.OpenBound).OfType<SizeBound>().Select(bound => new Paragraph(new Cell(wording.Text(Both, bound.Published), Tone.Muted)));
        return new Section(wording.Text(Title), [new FactList([.. facts]), .. open]);
    }
}
