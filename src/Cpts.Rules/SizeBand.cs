namespace Cpts.Rules;

/// <summary>The size (taille) of a territory, which depends on its population; annual amounts depend on the size.</summary>
/// <remarks>Sources S06, S14, D1. The bounds are in <see cref="SizeThresholds"/>; there is no minimum population, and
/// the scale is the same overseas.</remarks>
[System.ComponentModel.TypeConverter(typeof(SizeBandConverter))]
public enum SizeBand : byte
{
    /// <summary>Strictly below 40 000 inhabitants.</summary>
    Size1 = 1,

    /// <summary>From 40 000 (included) to 80 000 inhabitants; whether exactly 80 000 belongs here is an interpretation.</summary>
    Size2 = 2,

    /// <summary>From 80 000 to 175 000 inhabitants, 175 000 included; whether exactly 80 000 belongs here is an interpretation.</summary>
    Size3 = 3,

    /// <summary>Strictly above 175 000 inhabitants.</summary>
    Size4 = 4,
}

/// <summary>The words for sizes.</summary>
public static class Sizes
{
    /// <summary>The words, in the order of the enumeration.</summary>
    public static Vocabulary<SizeBand> Words { get; } = new(
        new("une taille", "a size"),
        new(SizeBand.Size1, "size1", "Taille 1", "Size 1") { Accepted = ["taille 1"] },
        new(SizeBand.Size2, "size2", "Taille 2", "Size 2") { Accepted = ["taille 2"] },
        new(SizeBand.Size3, "size3", "Taille 3", "Size 3") { Accepted = ["taille 3"] },
        new(SizeBand.Size4, "size4", "Taille 4", "Size 4") { Accepted = ["taille 4"] });
}
