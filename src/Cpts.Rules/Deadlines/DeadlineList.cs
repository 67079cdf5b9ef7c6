using Cpts.Rules.Facts;
using Cpts.Rules.Projects;

namespace Cpts.Rules.Deadlines;

/// <summary>Every deadline of a scenario, with its status on a day.</summary>
internal static class DeadlineList
{
    /// <summary>The silence and the legal form; a start and a deployment of each mission; the anniversaries and the term.</summary>
    private static readonly int MostDeadlines = 2 + (2 * Missions.All.Count) + StatutoryDates.ContractYears + 1;

    /// <summary>The deadlines, by date, id and mission; names in ordinal order, null first.</summary>
    public static ValueList<Deadline> Of(Scenario scenario, LawInForce law, ContractReading? contract, ProjectState? project, LocalDate asOf)
    {
        var deadlines = new InOrder<Deadline, ByDate>(contract is null ? 2 : MostDeadlines);
        if (project?.TimeLimit is { } limit)
        {
            deadlines.Add(ArsSilence(project, limit));
        }

        if (scenario.LegalForm is { } form && AssociationDuty.IsOlderCommunity(scenario))
        {
            deadlines.Add(LegalForm(form, asOf));
        }

        if (contract is not null)
        {
            AddMissions(deadlines, contract, law, asOf);
            AddAnniversaries(deadlines, contract, asOf);
        }

        return deadlines.ToValueList();
    }

    private static Deadline ArsSilence(ProjectState project, TimeLimit limit) => project.Status switch
    {
        ProjectStatus.Validated or ProjectStatus.Opposed => Plain(DeadlineKind.ArsSilence, limit.Ends, DeadlineStatus.Met, project.On),
        ProjectStatus.DeemedValidated => Plain(DeadlineKind.ArsSilence, limit.Ends, DeadlineStatus.Passed, null),
        _ => Plain(DeadlineKind.ArsSilence, limit.Ends, DeadlineStatus.Pending, null),
    };

    private static Deadline LegalForm(LegalFormFacts form, LocalDate asOf)
    {
        var due = StatutoryDates.ExistingCommunitiesHaveUntil;
        var isAssociation = AssociationDuty.IsAssociation(form, asOf);

        // A form without a date has always been there.
        var status = isAssociation && form.Since is null ? DeadlineStatus.Met : Status(due, isAssociation ? form.Since : null, asOf);
        return Plain(DeadlineKind.LegalForm, due, status, isAssociation ? form.Since : null);
    }

    private static void AddMissions(InOrder<Deadline, ByDate> deadlines, ContractReading contract, LawInForce law, LocalDate asOf)
    {
        foreach (var mission in contract.Missions)
        {
            if (MissionLimits.Of(mission, contract.Signed, law) is { } limits)
            {
                var facts = contract[mission]!;
                Add(DeadlineKind.MissionStart, mission, limits.LatestStart, facts.Started, limits.StartIsSet);
                Add(DeadlineKind.MissionDeployment, mission, limits.LatestDeployment, facts.Deployed, limits.StartIsSet);
            }
        }

        void Add(DeadlineKind id, Mission mission, LocalDate due, LocalDate? done, bool startIsSet)
        {
            var doneByNow = done <= asOf ? done : null;
            deadlines.Add(new(id, mission, null, due, Status(due, doneByNow, asOf), doneByNow, startIsSet));
        }
    }

    private static void AddAnniversaries(InOrder<Deadline, ByDate> deadlines, ContractReading contract, LocalDate asOf)
    {
        for (var year = 1; year <= StatutoryDates.ContractYears; year++)
        {
            var day = contract.Anniversary(year);
            deadlines.Add(new(DeadlineKind.Anniversary, null, year, day, Reached(day, asOf), null, StartIsSet: true));
        }

        deadlines.Add(Plain(DeadlineKind.ContractTerm, contract.Term, Reached(contract.Term, asOf), null));
    }

    private static Deadline Plain(DeadlineKind id, LocalDate due, DeadlineStatus status, LocalDate? metOn) =>
        new(id, null, null, due, status, metOn, StartIsSet: true);

    /// <summary>How something that must be done by a day stands: the day itself is in time.</summary>
    private static DeadlineStatus Status(LocalDate due, LocalDate? done, LocalDate asOf) => done is { } day
        ? day <= due ? DeadlineStatus.Met : DeadlineStatus.Late
        : asOf <= due ? DeadlineStatus.Pending : DeadlineStatus.Missed;

    /// <summary>How a day that only comes stands: it has passed as soon as it is there.</summary>
    private static DeadlineStatus Reached(LocalDate day, LocalDate asOf) => asOf < day ? DeadlineStatus.Pending : DeadlineStatus.Passed;

    private readonly struct ByDate : IComparer<Deadline>
    {
        public int Compare(Deadline left, Deadline right)
        {
            if (left.Due != right.Due)
            {
                return left.Due.CompareTo(right.Due);
            }

            var order = (int)left.Id - (int)right.Id;
            return order != 0 ? order : string.CompareOrdinal(left.Mission?.Id(), right.Mission?.Id());
        }
    }
}
