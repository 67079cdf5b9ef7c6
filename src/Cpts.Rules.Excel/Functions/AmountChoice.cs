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
    /// <summary>The least.</summary>
    Min,

    /// <summary>The most.</summary>
    Max,
}

/// <summary>Which number a caller wants.</summary>
/// <param name="Share">Of which part.</param>
/// <param name="End">Which end; null when only an exact amount will do.</param>
internal readonly record struct AmountChoice(AmountShare Share, RangeEnd? End)
{
    /// <summary>The number wanted; null when the amount is a range and no end was chosen.</summary>
    public Euros? Of(EuroRange amount) => End switch
    {
        RangeEnd.Min => amount.Min,
        RangeEnd.Max => amount.Max,
        _ => amount.IsExact ? amount.Min : null,
    };
}
