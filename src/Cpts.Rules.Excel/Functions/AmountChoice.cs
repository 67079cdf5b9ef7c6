namespace Cpts.Rules.Excel.Functions;

/// <summary>A part of an annual amount.</summary>
internal enum AmountShare
{
    /// <summary>Fixed and variable together.</summary>
    Total,

    /// <summary>The fixed part.</summary>
    Fixed,

    /// <summary>The variable part.</summary>
    Variable,
}

/// <summary>An end of a range.</summary>
internal enum RangeEnd
{
    /// <summary>The minimum.</summary>
    Min,

    /// <summary>The maximum.</summary>
    Max,
}

/// <summary>The number that a caller asks for.</summary>
/// <param name="Share">The part of the amount.</param>
/// <param name="End">The end of the range; null when only an exact amount is accepted.</param>
internal readonly record struct AmountChoice(AmountShare Share, RangeEnd? End)
{
    /// <summary>The number; null when the amount is a range and no end was chosen.</summary>
    public Euros? Of(EuroRange amount) => End switch
    {
        RangeEnd.Min => amount.Min,
        RangeEnd.Max => amount.Max,
        _ => amount.IsExact ? amount.Min : null,
    };
}
