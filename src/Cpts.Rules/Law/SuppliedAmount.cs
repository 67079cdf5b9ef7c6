namespace Cpts.Rules;

/// <summary>An annual amount that an application supplies because the library does not know it.</summary>
/// <param name="Line">The line.</param>
/// <param name="Part">The part of the line: fixed for operating; planFirst, planUpdate, recognisedCrisis for healthCrisis; total, fixed, variable for the others.</param>
/// <param name="Size">The size.</param>
/// <param name="Amount">Euros a year; exact, or bounds.</param>
public readonly record struct SuppliedAmount(Line Line, AmountPart Part, SizeBand Size, EuroRange Amount)
{
    /// <summary>The highest annual amount: 999 999 999 999.99 €.</summary>
    internal static readonly Euros Most = Euros.FromCents(99_999_999_999_999);

    /// <summary>Whether line, part and size are defined and the amount is within the bounds of files.</summary>
    internal bool IsSound => Enum.IsDefined(typeof(Line), Line) && Enum.IsDefined(typeof(AmountPart), Part) && IsInBounds(Size, Amount);

    internal static bool IsInBounds(SizeBand size, EuroRange amount) =>
        Enum.IsDefined(typeof(SizeBand), size) && amount.Min >= Euros.Zero && amount.Max <= Most;

    /// <summary>The row for this amount in the table of its agreement.</summary>
    internal AmountRow CitedFrom(Source source) => new([Line], Part, Size, Amount, AmountStatus.Supplied, [source], null);
}
