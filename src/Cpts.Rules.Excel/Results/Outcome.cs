namespace Cpts.Rules.Excel.Results;

/// <summary>The outcome of a call.</summary>
/// <param name="Value">The value for the cell: a number, a text, a date, a table, or an error.</param>
/// <param name="Reason">Why the value, or part of it, is an error; null when nothing was refused.</param>
/// <param name="Remarks">Remarks of the rules on an answered call, such as amounts that contradict the agreement.</param>
internal sealed record Outcome(object? Value, string? Reason, IReadOnlyList<string> Remarks);
