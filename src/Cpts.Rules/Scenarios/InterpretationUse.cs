namespace Cpts.Rules.Scenarios;

/// <summary>One of the seven interpretations in one evaluation.</summary>
/// <param name="Id">The name in files: <c>fixedShare</c>.</param>
/// <param name="Value">The reading: a text (dates as <c>2022-04-01</c>) or a boolean.</param>
/// <param name="IsDefault">Whether it is the default reading.</param>
/// <param name="Decided">Whether another reading would change the evaluation in more than its notes.</param>
public sealed record InterpretationUse(string Id, object Value, bool IsDefault, bool Decided);
