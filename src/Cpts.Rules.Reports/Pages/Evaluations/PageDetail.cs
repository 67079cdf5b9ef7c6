namespace Cpts.Rules.Reports.Pages.Evaluations;

/// <summary>How much the page of an evaluation says.</summary>
/// <param name="IsFull">Every payment and deadline, instead of what matters now.</param>
/// <param name="IsExplained">How each payment came about.</param>
internal readonly record struct PageDetail(bool IsFull = false, bool IsExplained = false);
