namespace Cpts.Rules.Simulator.Work;

/// <summary>What the page says of something that was done, or could not be.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Findings">What is wrong with a file, a line each.</param>
/// <param name="IsRefusal">Whether nothing was done.</param>
public sealed record Notice(string Text, IReadOnlyList<string> Findings, bool IsRefusal);
