namespace Cpts.Rules.Json.Reading;

/// <summary>Powers of ten, exact.</summary>
internal static class PowersOfTen
{
    private static readonly decimal[] Decimals = [.. Series(10m, 29)];
    private static readonly decimal[] Fractions = [.. Enumerable.Range(0, 29).Select(n => new decimal(1, 0, 0, isNegative: false, (byte)n))];
    private static readonly ulong[] Smalls = [.. Decimals.Take(20).Select(power => (ulong)power)];

    /// <summary>10^n, for n from 0 to 28.</summary>
    public static decimal Decimal(int n) => Decimals[n];

    /// <summary>10^−n, for n from 0 to 28.</summary>
    public static decimal Fraction(int n) => Fractions[n];

    /// <summary>10^n, for n from 0 to 19.</summary>
    public static ulong Small(int n) => Smalls[n];

    private static IEnumerable<decimal> Series(decimal ratio, int count)
    {
        var term = 1m;
        yield return term;
        for (var i = 1; i < count; i++)
        {
            term *= ratio;
            yield return term;
        }
    }
}
