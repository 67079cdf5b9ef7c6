namespace Cpts.Rules.Facts;

/// <summary>What a contract continues from earlier contracts (law.md 4.11); the sources do not settle this.</summary>
/// <remarks>Source S23 says that a contract can be renewed, not how. Under the reading <c>continues</c> the amount paid "before the
/// start of missions" is paid once only, and missions that had started continue, with whole years from the first day.</remarks>
/// <param name="EarliestPlan">The earliest day on which a plan was drafted under an earlier contract; null when none was.</param>
/// <param name="MissionRuns">Whether a mission of an earlier contract is running at the signature.</param>
internal sealed record Renewal(LocalDate? EarliestPlan, bool MissionRuns);
