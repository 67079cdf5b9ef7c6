using static Cpts.Rules.Sources;

namespace Cpts.Rules;

/// <summary>The money at the letter of intent of the drafts of 2020, perhaps never signed: off unless the caller chooses it.</summary>
internal static class LetterOfIntentFunding
{
    /// <summary>What a size is paid once: 15 000, 17 500, 25 000 or 30 000 €.</summary>
    public static Sourced<Euros> At(SizeBand size) => new(
        Euros.FromEuros(size switch
        {
            SizeBand.Size1 => 15_000,
            SizeBand.Size2 => 17_500,
            SizeBand.Size3 => 25_000,
            SizeBand.Size4 => 30_000,
            _ => throw new ArgumentOutOfRangeException(nameof(size), size, "Not a defined size."),
        }),
        [S22]);
}
