using static Cpts.Rules.Sources;

namespace Cpts.Rules;

/// <summary>The payment at the letter of intent, from the drafts of 2020, which may never have been signed; not paid unless the caller chooses so.</summary>
internal static class LetterOfIntentFunding
{
    /// <summary>The amount paid once to a community of a size: 15 000, 17 500, 25 000 or 30 000 €.</summary>
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
