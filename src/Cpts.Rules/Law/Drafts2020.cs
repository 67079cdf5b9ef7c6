namespace Cpts.Rules;

/// <summary>The uplift of the drafts of 2020, perhaps never signed: off unless the caller chooses it (source S22).</summary>
internal static class StartUpUplift
{
    /// <summary>The first operating payment × 1.75, in per cent: 50 000 € becomes 87 500 €.</summary>
    public const int Percent = 175;
}

/// <summary>The money at the letter of intent of the drafts of 2020, perhaps never signed (source S22).</summary>
internal static class LetterOfIntentFunding
{
    /// <summary>What a size is paid once: 15 000, 17 500, 25 000 or 30 000 €.</summary>
    public static Euros At(SizeBand size) => Euros.FromEuros(size switch
    {
        SizeBand.Size1 => 15_000,
        SizeBand.Size2 => 17_500,
        SizeBand.Size3 => 25_000,
        _ => 30_000,
    });
}
