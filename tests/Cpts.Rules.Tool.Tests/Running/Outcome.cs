namespace Cpts.Rules.Tool.Tests.Running;

/// <summary>What a run of the command gave.</summary>
public sealed record Outcome(int Exit, string Output, string Error);
