namespace Cpts.Rules.Facts;

/// <summary>What a contract continues (law.md 4.11): the contracts before it, which the sources do not describe.</summary>
/// <remarks>Source S23 says that a contract can be renewed, not how. Under the reading <c>continues</c> the text that pays "before the
/// start of missions" was applied once: missions that had started go on, whole from the first day.</remarks>
/// <param name="EarliestPlan">The earliest day on which a plan was drafted under an earlier contract; null when none was.</param>
/// <param name="MissionRuns">Whether a mission of an earlier contract runs at the signature.</param>
internal sealed record Renewal(LocalDate? EarliestPlan, bool MissionRuns);
