namespace Cpts.Rules.Payments;

/// <summary>One year of the contract: what it entitles to.</summary>
/// <param name="Year">The contract year, 1 to 5.</param>
/// <param name="From">Its first day.</param>
/// <param name="Until">The anniversary that ends it, excluded.</param>
/// <param name="Agreement">The id of the agreement that prices it: the one in force on <paramref name="From"/>.</param>
/// <param name="Lines">Operating, then the missions of the contract that this agreement has, also when nothing is due.</param>
public sealed record ContractYear(int Year, LocalDate From, LocalDate Until, string Agreement, ValueList<YearLine> Lines)
{
    /// <summary>The fixed parts of the lines, euros.</summary>
    public EuroRange Guaranteed => Lines.SumOf(line => line.Fixed);

    /// <summary>The variable parts of the lines, euros.</summary>
    public EuroRange AtStake => Lines.SumOf(line => line.Variable);

    /// <summary>The totals of the lines, euros.</summary>
    public EuroRange Total => Lines.SumOf(line => line.Total);
}

/// <summary>What one line entitles to in one contract year.</summary>
/// <param name="Line">The line.</param>
/// <param name="Fixed">The fixed part, prorated in the first year of a mission.</param>
/// <param name="Variable">The variable part.</param>
/// <param name="Total">Both. Narrower than their sum where only the whole is known.</param>
public readonly record struct YearLine(Line Line, EuroRange Fixed, EuroRange Variable, EuroRange Total);

/// <summary>The five contract years together.</summary>
/// <param name="Guaranteed">The fixed parts.</param>
/// <param name="AtStake">The variable parts.</param>
/// <param name="Total">The totals of the years.</param>
public readonly record struct FiveYears(EuroRange Guaranteed, EuroRange AtStake, EuroRange Total)
{
    /// <summary>The sums of contract years.</summary>
    internal FiveYears(ValueList<ContractYear> years)
        : this(years.SumOf(year => year.Guaranteed), years.SumOf(year => year.AtStake), years.SumOf(year => year.Total))
    {
    }
}
