namespace Cpts.Rules.Simulator.Work;

/// <summary>A message of the page about something that was done, or that could not be done.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Findings">The findings about a file, one on each line.</param>
/// <param name="IsRefusal">Whether nothing was done.</param>
public sealed record Notice(string Text, IReadOnlyList<string> Findings, bool IsRefusal);
