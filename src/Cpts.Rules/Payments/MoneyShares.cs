namespace Cpts.Rules.Payments;

/// <summary>An annual amount divided into what is guaranteed, what is at stake, and what the sources leave open.</summary>
/// <param name="Guaranteed">The fixed part, as far as it is known; euros.</param>
/// <param name="AtStake">The variable part, which depends on results, as far as it is known; euros.</param>
/// <param name="Uncertain">The rest, up to the maximum of the whole; its amount or its split is not published. Euros.</param>
public readonly record struct MoneyShares(Euros Guaranteed, Euros AtStake, Euros Uncertain)
{
    /// <summary>The maximum of the whole; euros.</summary>
    public Euros Whole => Guaranteed + AtStake + Uncertain;

    /// <summary>Adds two amounts, share by share.</summary>
    /// <returns>The sum.</returns>
    public static MoneyShares operator +(MoneyShares left, MoneyShares right) => Add(left, right);

    /// <summary>Adds two amounts, share by share.</summary>
    /// <returns>The sum.</returns>
    public static MoneyShares Add(MoneyShares left, MoneyShares right) =>
        new(left.Guaranteed + right.Guaranteed, left.AtStake + right.AtStake, left.Uncertain + right.Uncertain);

    /// <summary>Divides an amount: 90 000 fixed and 35 000 variable give 90 000, 35 000 and 0; a whole of 100 000 to 125 000
    /// without a known split gives 0, 0 and 125 000.</summary>
    /// <param name="fixedPart">The fixed part.</param>
    /// <param name="variable">The variable part.</param>
    /// <param name="total">Both parts together.</param>
    /// <returns>Three amounts that add up to the maximum of the whole.</returns>
    public static MoneyShares Of(EuroRange fixedPart, EuroRange variable, EuroRange total) =>
        new(fixedPart.Min, variable.Min, total.Max - fixedPart.Min - variable.Min);
}
