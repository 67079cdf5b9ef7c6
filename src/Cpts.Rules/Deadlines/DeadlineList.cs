using Cpts.Rules.Facts;
using Cpts.Rules.Projects;

namespace Cpts.Rules.Deadlines;

/// <summary>Every deadline of a scenario, with its status on a day.</summary>
internal static class DeadlineList
{
    /// <summary>The deadlines, in the order of <see cref="Deadline.Compare"/>.</summary>
    public static ValueList<Deadline> Of(Scenario scenario, LawInForce law, ContractReading[] contracts, ProjectState? project, LocalDate asOf)
    {
        var deadlines = new List<Deadline>(MostOf(contracts));
        if (project?.TimeLimit is { } limit)
        {
            deadlines.Add(ArsSilence(project, limit));
        }

        if (scenario.LegalForm is { } form && AssociationDuty.IsOlderCommunity(scenario, contracts))
        {
            deadlines.Add(LegalForm(form, asOf));
        }

        foreach (var contract in contracts)
        {
            AddMissions(deadlines, contract, law, asOf);
            AddAnniversaries(deadlines, contract, asOf);
        }

        deadlines.Sort(Deadline.Compare);
        return deadlines.ToValueList();
    }

    /// <summary>The maximum number: silence and legal form; for each contract, two for each mission, its anniversaries and its term.</summary>
    private static int MostOf(ContractReading[] contracts)
    {
        var most = 2;
        foreach (var contract in contracts)
        {
            most += (2 * contract.Missions.Count) + StatutoryDates.ContractYears + 1;
        }

        return most;
    }

    private static Deadline ArsSilence(ProjectState project, TimeLimit limit) => project.Status switch
    {
        ProjectStatus.Validated or ProjectStatus.Opposed => Plain(DeadlineKind.ArsSilence, null, limit.Ends, DeadlineStatus.Met, project.On),
        ProjectStatus.DeemedValidated => Plain(DeadlineKind.ArsSilence, null, limit.Ends, DeadlineStatus.Passed),
        _ => Plain(DeadlineKind.ArsSilence, null, limit.Ends, DeadlineStatus.Pending),
    };

    private static Deadline LegalForm(LegalFormFacts form, LocalDate asOf)
    {
        LocalDate due = StatutoryDates.ExistingCommunitiesHaveUntil;
        var isAssociation = AssociationDuty.IsAssociation(form, asOf);

        // A form without a date counts as always having existed.
        var status = isAssociation && form.Since is null ? DeadlineStatus.Met : Status(due, isAssociation ? form.Since : null, asOf);
        return Plain(DeadlineKind.LegalForm, null, due, status, isAssociation ? form.Since : null);
    }

    /// <summary>Adds the start and the deployment of each mission that has limits. A mission that continues from the previous contract has none (law.md 4.11), and
    /// deadlines after an end are not listed (law.md 4.12).</summary>
    private static void AddMissions(List<Deadline> deadlines, ContractReading contract, LawInForce law, LocalDate asOf)
    {
        foreach (var mission in contract.Missions)
        {
            if (!contract.Continues(mission) && MissionLimits.Of(mission, contract.Signed, law) is { } limits)
            {
                var facts = contract[mission]!;
                Add(DeadlineKind.MissionStart, mission, limits.LatestStart, facts.Started, limits.StartIsSet);
                Add(DeadlineKind.MissionDeployment, mission, limits.LatestDeployment, facts.Deployed, limits.StartIsSet);
            }
        }

        void Add(DeadlineKind id, Mission mission, LocalDate due, LocalDate? done, bool startIsSet)
        {
            if (due > contract.EndedOn(mission) || (contract.End < contract.Term && due > contract.End))
            {
                return;
            }

            var doneByNow = done <= asOf ? done : null;
            deadlines.Add(new(id, contract.Number, mission, null, due, Status(due, doneByNow, asOf), doneByNow, startIsSet));
        }
    }

    private static void AddAnniversaries(List<Deadline> deadlines, ContractReading contract, LocalDate asOf)
    {
        for (var year = 1; year <= StatutoryDates.ContractYears; year++)
        {
            var day = contract.Anniversary(year);
            if (day < contract.End || contract.End == contract.Term)
            {
                deadlines.Add(new(DeadlineKind.Anniversary, contract.Number, null, year, day, Reached(day, asOf), null, StartIsSet: true));
            }
        }

        deadlines.Add(Plain(DeadlineKind.ContractTerm, contract.Number, contract.End, Reached(contract.End, asOf)));
    }

    private static Deadline Plain(DeadlineKind id, int? contract, LocalDate due, DeadlineStatus status, LocalDate? metOn = null) =>
        new(id, contract, null, null, due, status, metOn, StartIsSet: true);

    /// <summary>The status of something that must be done by a day: the day itself is in time.</summary>
    private static DeadlineStatus Status(LocalDate due, LocalDate? done, LocalDate asOf) => done is { } day
        ? day <= due ? DeadlineStatus.Met : DeadlineStatus.Late
        : asOf <= due ? DeadlineStatus.Pending : DeadlineStatus.Missed;

    /// <summary>The status of a day on which nothing has to be done: it has passed as soon as it is reached.</summary>
    private static DeadlineStatus Reached(LocalDate day, LocalDate asOf) => asOf < day ? DeadlineStatus.Pending : DeadlineStatus.Passed;
}
