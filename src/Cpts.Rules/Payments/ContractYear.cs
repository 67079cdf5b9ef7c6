using System.Globalization;

namespace Cpts.Rules.Payments;

/// <summary>One year of a contract, and what the community is entitled to for it.</summary>
/// <param name="Contract">The number of the contract, from 1.</param>
/// <param name="Year">The contract year, 1 to 5.</param>
/// <param name="From">Its first day.</param>
/// <param name="Until">The anniversary that ends it, or the early end of the contract; excluded.</param>
/// <param name="Agreement">The id of the agreement that sets its amounts: the one in force on <paramref name="From"/>.</param>
/// <param name="Lines">Operating, then the missions of the contract that this agreement pays, even when nothing is due.</param>
public sealed record ContractYear(int Contract, int Year, LocalDate From, LocalDate Until, string Agreement, ValueList<YearLine> Lines)
{
    /// <summary>The fixed parts of the lines (acquis), euros.</summary>
    public EuroRange Guaranteed => Lines.SumOf(line => line.Fixed);

    /// <summary>The variable parts of the lines (en jeu), euros.</summary>
    public EuroRange AtStake => Lines.SumOf(line => line.Variable);

    /// <summary>The totals of the lines, euros.</summary>
    public EuroRange Total => Lines.SumOf(line => line.Total);

    /// <summary>The name of the year in files: <c>1</c>; for contracts after the first, preceded by the contract's number: <c>2/1</c>.</summary>
    /// <returns>The identifier.</returns>
    public string Key() => Contract == 1
        ? Year.ToString(CultureInfo.InvariantCulture)
        : string.Format(CultureInfo.InvariantCulture, "{0}/{1}", Contract, Year);
}

/// <summary>What the community is entitled to for one line in one contract year.</summary>
/// <param name="Line">The line.</param>
/// <param name="Fixed">The fixed part, prorated in the first year of a mission and in the year of an early end.</param>
/// <param name="Variable">The variable part.</param>
/// <param name="Total">Both parts together. A narrower range than the sum of the parts where only the whole is known.</param>
public readonly record struct YearLine(Line Line, EuroRange Fixed, EuroRange Variable, EuroRange Total);
