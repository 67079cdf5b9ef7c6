namespace Cpts.Rules.Excel.Results;

/// <summary>What came of a call.</summary>
/// <param name="Value">What the cell receives: a number, a text, a date, a table, or an error.</param>
/// <param name="Reason">Why it is an error, or why parts of it are; null when nothing was refused.</param>
/// <param name="Remarks">What the rules say of a call that was answered: amounts that contradict the agreement, and the like.</param>
internal sealed record Outcome(object? Value, string? Reason, IReadOnlyList<string> Remarks);
