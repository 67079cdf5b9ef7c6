namespace Cpts.Rules.Reports.Pages;

/// <summary>The sizes in words.</summary>
internal static class SizeNames
{
    private static readonly Bilingual Size = new("Taille {0}", "Size {0}");
    private static readonly Bilingual Below = new("moins de {0} habitants", "fewer than {0} inhabitants");
    private static readonly Bilingual Between = new("de {0} à {1} habitants", "from {0} to {1} inhabitants");
    private static readonly Bilingual Above = new("plus de {0} habitants", "more than {0} inhabitants");

    public static string Name(SizeBand size, Wording wording) => wording.Text(Size, size);

    public static string Bounds(SizeBand size, Wording wording) => size switch
    {
        SizeBand.Size1 => wording.Text(Below, SizeThresholds.Second),
        SizeBand.Size2 => wording.Text(Between, SizeThresholds.Second, SizeThresholds.Third),
        SizeBand.Size3 => wording.Text(Between, SizeThresholds.Third, SizeThresholds.LastOfThird),
        SizeBand.Size4 => wording.Text(Above, SizeThresholds.LastOfThird),
        _ => throw new ArgumentOutOfRangeException(nameof(size), size, "Not a defined size."),
    };
}
