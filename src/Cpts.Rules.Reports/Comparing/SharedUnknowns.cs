namespace Cpts.Rules.Reports.Comparing;

/// <summary>Which unknown amounts of two evaluations are one and the same.</summary>
/// <remarks>
/// When the same facts are evaluated twice at one size, and a contract year is priced twice by one agreement, a line that
/// is from 0 to 35 000 € on both sides is one amount that nobody knows: it does not change. Anywhere else two ranges are
/// two amounts. So a start-up uplift of 56 250 € changes five years by 56 250 €, however wide their range. The annual
/// amounts of the budget need no such care: under one size and agreement no reading changes their totals.
/// </remarks>
/// <param name="answers">Both sides.</param>
/// <param name="sameFacts">Whether both sides evaluate the same facts, under other readings or another agreement.</param>
internal sealed class SharedUnknowns(BothSides<Answers> answers, bool sameFacts)
{
    private readonly bool _sameSize = sameFacts && Same(answers.Select(known => known.Territory.SizeBand));
    private readonly Dictionary<int, bool> _sameAgreement = answers.SelectMany(known => known.Years)
        .By(year => year.Year)
        .ToDictionary(year => year.Key, year => Same(year.Things.Select(side => side.Agreement)));

    /// <summary>The change of a line in a contract year: that of its parts. Two totals from 0 to 90 000 € are not one amount
    /// when their fixed parts are not.</summary>
    public EuroRange OfLine(int year, BothSides<YearLine> line) => OfSum(
        [OfPart(year, line.Select(side => side.Fixed)), OfPart(year, line.Select(side => side.Variable))],
        line.Select(side => side.Total));

    /// <summary>The change of a payment, or of a part of a line in a contract year.</summary>
    /// <param name="year">The contract year; null at the letter of intent, which depends on the size only.</param>
    /// <param name="amounts">The amount on both sides; a side without it pays nothing.</param>
    public EuroRange OfPart(int? year, BothSides<EuroRange> amounts)
    {
        var (before, after) = (amounts.Before.SingleOrDefault(), amounts.After.SingleOrDefault());
        var shared = _sameSize && (year is not { } number || _sameAgreement.GetValueOrDefault(number));
        return shared && before == after ? EuroRange.Zero : after - before;
    }

    /// <summary>The change of a sum: that of what it adds up, and never more than that of two independent sums.</summary>
    public static EuroRange OfSum(IEnumerable<EuroRange> changes, BothSides<EuroRange> sums)
    {
        var added = changes.Aggregate(EuroRange.Zero, (sum, change) => sum + change);
        var independent = sums.After.SingleOrDefault() - sums.Before.SingleOrDefault();
        return EuroRange.Between(Euros.Max(added.Min, independent.Min), Euros.Min(added.Max, independent.Max));
    }

    private static bool Same<T>(BothSides<T> sides) => sides.Before.SequenceEqual(sides.After);
}
