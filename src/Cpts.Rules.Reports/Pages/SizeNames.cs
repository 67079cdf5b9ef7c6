namespace Cpts.Rules.Reports.Pages;

/// <summary>The sizes in words.</summary>
internal static class SizeNames
{
    private static readonly Bilingual Size = new("Taille {0}", "Size {0}");
    private static readonly Bilingual Below = new("moins de {0} habitants", "fewer than {0} inhabitants");
    private static readonly Bilingual Between = new("de {0} à {1} habitants", "from {0} to {1} inhabitants");
    private static readonly Bilingual Above = new("plus de {0} habitants", "more than {0} inhabitants");

    public static string Name(SizeBand size, Wording wording) => wording.Text(Size, size);

    /// <summary>The range of inhabitants of a size, by the thresholds of an agreement.</summary>
    public static string Bounds(SizeBand size, SizeThresholds thresholds, Wording wording)
    {
        var bounds = thresholds.Bounds;
        return size switch
        {
            SizeBand.Size1 => wording.Text(Below, bounds[0].Published),
            SizeBand.Size2 => wording.Text(Between, bounds[0].Published, bounds[1].Published),
            SizeBand.Size3 => wording.Text(Between, bounds[1].Published, bounds[2].Published),
            SizeBand.Size4 => wording.Text(Above, bounds[2].Published),
            _ => throw new ArgumentOutOfRangeException(nameof(size), size, "Not a defined size."),
        };
    }
}
