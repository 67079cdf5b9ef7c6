namespace Cpts.Rules.Tool.Tests.Running;

/// <summary>The outcome of a run of the command.</summary>
public sealed record Outcome(int Exit, string Output, string Error);
