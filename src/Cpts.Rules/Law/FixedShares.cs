namespace Cpts.Rules;

/// <summary>The split observed at size 3 under avenant 2, which a caller may assume at other sizes.</summary>
internal static class FixedShares
{
    /// <summary>The percentage of the whole that is fixed, from the table of avenant 2 at size 3: 90 000 of 125 000 is 72 % for accessToCare,
    /// 50 % for the others; null for a mission whose split was not observed.</summary>
    public static int? PercentAtSize3(Mission mission)
    {
        return (Amount(AmountPart.Fixed), Amount(AmountPart.Total)) is ({ } fixedPart, { } whole) ? (int)(fixedPart.Cents * 100 / whole.Cents) : null;

        Euros? Amount(AmountPart part) =>
            Avenant2.Agreement.RowOf(mission.Line(), part, SizeBand.Size3) is { Amount: { IsExact: true } amount } ? amount.Min : null;
    }
}
