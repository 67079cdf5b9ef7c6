namespace Cpts.Rules.Reports.Pages.Evaluations;

/// <summary>How much detail the page of an evaluation shows.</summary>
/// <param name="IsFull">Whether to show every payment and deadline instead of those that matter now.</param>
/// <param name="IsExplained">Whether to show how each payment was calculated.</param>
internal readonly record struct PageDetail(bool IsFull = false, bool IsExplained = false);
