namespace Cpts.Rules.Scenarios;

/// <summary>How one interpretation was used in an evaluation.</summary>
/// <param name="Id">The name in files: <c>fixedShare</c>.</param>
/// <param name="Value">The reading: a text (dates as <c>2022-04-01</c>) or a boolean.</param>
/// <param name="IsDefault">Whether it is the default reading.</param>
/// <param name="Others">Every other reading that would change the evaluation in more than its notes, with the total under it.</param>
public sealed record InterpretationUse(string Id, object Value, bool IsDefault, ValueList<OtherReading> Others)
{
    /// <summary>Whether another reading would change the evaluation in more than its notes.</summary>
    public bool Decided => Others.Count > 0;
}

/// <summary>What another reading would give.</summary>
/// <param name="Value">The reading: a text (dates as <c>2022-04-01</c>) or a boolean.</param>
/// <param name="Total">The sum of the totals of all contract years under it, euros; null without a contract.</param>
public sealed record OtherReading(object Value, EuroRange? Total);
