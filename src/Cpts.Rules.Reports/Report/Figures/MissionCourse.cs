namespace Cpts.Rules.Reports.Report.Figures;

/// <summary>When a mission of the contract had to start and be deployed, and when it did.</summary>
/// <param name="Mission">The mission.</param>
/// <param name="Start">Its latest start; null when it has no limit.</param>
/// <param name="Deployment">Its latest deployment; null when it has no limit.</param>
/// <param name="Started">When it started; null while it has not.</param>
/// <param name="Deployed">When it was deployed; null while it is not.</param>
internal sealed record MissionCourse(Mission Mission, Deadline? Start, Deadline? Deployment, LocalDate? Started, LocalDate? Deployed)
{
    /// <summary>The missions of a contract, in the order of the agreement; each once.</summary>
    public static IReadOnlyList<MissionCourse> Of(ContractFacts contract, ValueList<Deadline> deadlines) =>
    [
        .. contract.Missions
            .GroupBy(mission => mission.Mission)
            .OrderBy(entries => entries.Key)
            .Select(entries => new MissionCourse(
                entries.Key,
                Find(deadlines, DeadlineKind.MissionStart, entries.Key),
                Find(deadlines, DeadlineKind.MissionDeployment, entries.Key),
                entries.First().Started,
                entries.First().Deployed)),
    ];

    /// <summary>Every date of the course.</summary>
    public IEnumerable<LocalDate> Days() => new[] { Start?.Due, Deployment?.Due, Started, Deployed }.OfType<LocalDate>();

    private static Deadline? Find(ValueList<Deadline> deadlines, DeadlineKind kind, Mission mission)
    {
        foreach (var deadline in deadlines)
        {
            if (deadline.Id == kind && deadline.Mission == mission)
            {
                return deadline;
            }
        }

        return null;
    }
}
