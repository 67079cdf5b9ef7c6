namespace Cpts.Rules.Payments;

/// <summary>An annual amount cut into what is sure, what depends on results, and what the sources leave open.</summary>
/// <param name="Guaranteed">The fixed part, as far as it is known.</param>
/// <param name="AtStake">The variable part, as far as it is known: it depends on results.</param>
/// <param name="Uncertain">What is left up to the most that the whole can be: its amount or its split is not published.</param>
public readonly record struct MoneyShares(Euros Guaranteed, Euros AtStake, Euros Uncertain)
{
    /// <summary>The most that the whole can be.</summary>
    public Euros Whole => Guaranteed + AtStake + Uncertain;

    /// <summary>Adds two amounts, share by share.</summary>
    /// <returns>The sum.</returns>
    public static MoneyShares operator +(MoneyShares left, MoneyShares right) => Add(left, right);

    /// <summary>Adds two amounts, share by share.</summary>
    /// <returns>The sum.</returns>
    public static MoneyShares Add(MoneyShares left, MoneyShares right) =>
        new(left.Guaranteed + right.Guaranteed, left.AtStake + right.AtStake, left.Uncertain + right.Uncertain);

    /// <summary>Cuts an amount: 90 000 fixed and 35 000 variable are 90 000, 35 000 and 0; a whole of 100 000 to 125 000
    /// without a known split is 0, 0 and 125 000.</summary>
    /// <param name="fixedPart">The fixed part.</param>
    /// <param name="variable">The variable part.</param>
    /// <param name="total">Both.</param>
    /// <returns>Three amounts that add up to the most of the whole.</returns>
    public static MoneyShares Of(EuroRange fixedPart, EuroRange variable, EuroRange total) =>
        new(fixedPart.Min, variable.Min, total.Max - fixedPart.Min - variable.Min);
}
