using Cpts.Rules.Deadlines;
using NodaTime;

namespace Cpts.Rules.Tests.Deadlines;

public class DeadlineKeysTests
{
    [Fact]
    public void Names_are_those_of_the_values_and_in_ordinal_order()
    {
        Assert.Equal(Enum.GetValues<DeadlineKind>(), DeadlineKeys.All);
        Assert.Equal(Enum.GetNames<DeadlineKind>().Select(Camel), DeadlineKeys.All.Select(kind => kind.Id()));
        Assert.Equal(DeadlineKeys.All.Select(kind => kind.Id()).Order(StringComparer.Ordinal), DeadlineKeys.All.Select(kind => kind.Id()));
    }

    [Fact]
    public void Names_of_states_and_steps_are_those_of_the_values()
    {
        Assert.Equal(Enum.GetNames<ProjectStatus>().Select(Camel), ProcedureIds.AllStatuses.Select(status => status.Id()));
        Assert.Equal(Enum.GetNames<ProcedureStep>().Select(Camel), ProcedureIds.AllSteps.Select(step => step.Id()));
    }

    [Fact]
    public void A_deadline_is_named_with_its_mission_or_its_year()
    {
        var deadline = new Deadline(DeadlineKind.ArsSilence, null, null, new LocalDate(2021, 6, 5), DeadlineStatus.Pending, null, StartIsSet: true);

        Assert.Equal("arsSilence", deadline.Key());
        Assert.Equal("missionStart/accessToCare", (deadline with { Id = DeadlineKind.MissionStart, Mission = Mission.AccessToCare }).Key());
        Assert.Equal("anniversary/2", (deadline with { Id = DeadlineKind.Anniversary, Year = 2 }).Key());
    }

    [Fact]
    public void What_is_not_defined_has_no_name()
    {
        Assert.Throws<ArgumentOutOfRangeException>("kind", () => ((DeadlineKind)6).Id());
        Assert.Throws<ArgumentOutOfRangeException>("status", () => ((ProjectStatus)7).Id());
        Assert.Throws<ArgumentOutOfRangeException>("step", () => ((ProcedureStep)9).Id());
    }

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
