using Cpts.Rules.Facts;
using Cpts.Rules.Projects;
using NodaTime;

namespace Cpts.Rules.Tests.Projects;

/// <summary>The silence of the ARS computed in a second way, day by day, as a clerk would keep the file.</summary>
internal sealed class ProjectStory(ProjectFacts project, NonWorkingDayReading reading, string? seat)
{
    private readonly HashSet<int> _outstanding = [];
    private LocalDate _starts;
    private ProjectState? _decided;

    /// <summary>The state at the end of each day, from one day to another.</summary>
    public IEnumerable<(LocalDate Day, ProjectState State)> Tell(LocalDate from, LocalDate until)
    {
        for (var day = from; day <= until; day = day.PlusDays(1))
        {
            yield return (day, EndOf(day));
        }
    }

    private ProjectState EndOf(LocalDate day)
    {
        if (project.Received is not { } received || day < received)
        {
            return new(ProjectStatus.NotReceived, null, null);
        }

        if (received < new LocalDate(2019, 7, 27))
        {
            return new(ProjectStatus.Transmitted, received, null);
        }

        if (day == received)
        {
            _starts = day;
        }

        if (_decided is null)
        {
            TakeRequests(day, received);
            TakeReceipts(day);
            TakeDecision(day);
        }

        return _decided ?? Undecided(day);
    }

    private void TakeRequests(LocalDate day, LocalDate received)
    {
        // Both are checked before the events of the day: two requests on one day do not affect each other.
        var isOpen = _outstanding.Count > 0 || day <= Ends;
        for (var i = 0; i < project.MissingItems.Count; i++)
        {
            var item = project.MissingItems[i];
            if (isOpen && item.RequiredByLaw && item.Requested == day && day >= received && !(item.Received < item.Requested))
            {
                _outstanding.Add(i);
            }
        }
    }

    private void TakeReceipts(LocalDate day)
    {
        foreach (var i in _outstanding.Where(i => project.MissingItems[i].Received == day).ToList())
        {
            _outstanding.Remove(i);
            _starts = day;
        }
    }

    private void TakeDecision(LocalDate day)
    {
        if (project.Decision is { } decision && decision.On == day && (_outstanding.Count > 0 || day <= Ends))
        {
            var status = decision.Kind == DecisionKind.Opposition ? ProjectStatus.Opposed : ProjectStatus.Validated;
            _decided = new(status, day, _outstanding.Count > 0 ? null : Limit);
        }
    }

    private ProjectState Undecided(LocalDate day) => _outstanding.Count > 0
        ? new(ProjectStatus.Incomplete, null, null)
        : day > Ends
            ? new(ProjectStatus.DeemedValidated, Ends.PlusDays(1), Limit)
            : new(ProjectStatus.Pending, null, Limit);

    private TimeLimit Limit => new(_starts, Ends, Ends.PlusDays(1));

    private LocalDate Ends
    {
        get
        {
            var end = _starts.PlusMonths(2);
            while (reading == NonWorkingDayReading.NextWorkingDay && !Holidays.IsWorkingDay(end, seat))
            {
                end = end.PlusDays(1);
            }

            return end;
        }
    }
}
