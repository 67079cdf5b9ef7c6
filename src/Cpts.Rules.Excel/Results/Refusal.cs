namespace Cpts.Rules.Excel.Results;

/// <summary>Why a function gives no answer.</summary>
/// <param name="Error">What the cell shows.</param>
/// <param name="Reason">The reason, in the language of the function.</param>
internal sealed record Refusal(CellError Error, string Reason);
