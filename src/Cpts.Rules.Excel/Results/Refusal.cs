namespace Cpts.Rules.Excel.Results;

/// <summary>Why a function gives no answer.</summary>
/// <param name="Error">The error shown in the cell.</param>
/// <param name="Reason">The reason, in the language of the function.</param>
internal sealed record Refusal(CellError Error, string Reason);
