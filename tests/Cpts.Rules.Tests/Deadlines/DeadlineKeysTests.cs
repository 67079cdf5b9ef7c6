using Cpts.Rules.Deadlines;
using Cpts.Rules.Projects;
using NodaTime;

namespace Cpts.Rules.Tests.Deadlines;

public class DeadlineKeysTests
{
    [Fact]
    public void Names_are_those_of_the_values_and_in_ordinal_order()
    {
        Assert.Equal(Enum.GetValues<DeadlineKind>(), DeadlineKinds.Words.Select(term => term.Value));
        Assert.Equal(Enum.GetNames<DeadlineKind>().Select(Camel), DeadlineKinds.Words.Select(term => term.Value).Select(kind => kind.Id()));
        Assert.Equal(DeadlineKinds.Words.Select(term => term.Value).Select(kind => kind.Id()).Order(StringComparer.Ordinal), DeadlineKinds.Words.Select(term => term.Value).Select(kind => kind.Id()));
    }

    [Fact]
    public void Names_of_states_and_steps_are_those_of_the_values()
    {
        Assert.Equal(Enum.GetNames<ProjectStatus>().Select(Camel), ProjectStatuses.Words.Select(term => term.Value).Select(status => status.Id()));
        Assert.Equal(Enum.GetNames<ProcedureStep>().Select(Camel), ProcedureSteps.Words.Select(term => term.Value).Select(step => step.Id()));
    }

    [Fact]
    public void A_deadline_is_named_with_its_mission_or_its_year()
    {
        var deadline = new Deadline(DeadlineKind.ArsSilence, 1, null, null, new LocalDate(2021, 6, 5), DeadlineStatus.Pending, null, StartIsSet: true);

        Assert.Equal("arsSilence", deadline.Key());
        Assert.Equal("missionStart/accessToCare", (deadline with { Id = DeadlineKind.MissionStart, Mission = Mission.AccessToCare }).Key());
        Assert.Equal("anniversary/2", (deadline with { Id = DeadlineKind.Anniversary, Year = 2 }).Key());
    }

    [Theory]
    [InlineData("arsSilence", DeadlineKind.ArsSilence, null, null, true)]
    [InlineData("arsSilence/", DeadlineKind.ArsSilence, null, null, false)]
    [InlineData("arsSilenc", DeadlineKind.ArsSilence, null, null, false)]
    [InlineData("missionStart/accessToCare", DeadlineKind.MissionStart, Mission.AccessToCare, null, true)]
    [InlineData("missionStart-accessToCare", DeadlineKind.MissionStart, Mission.AccessToCare, null, false)]
    [InlineData("missionStart/accessToCarE", DeadlineKind.MissionStart, Mission.AccessToCare, null, false)]
    [InlineData("missionStart/accessToCare/", DeadlineKind.MissionStart, Mission.AccessToCare, null, false)]
    [InlineData("missionStart/prevention", DeadlineKind.MissionStart, Mission.AccessToCare, null, false)]
    [InlineData("missionStart", DeadlineKind.MissionStart, Mission.AccessToCare, null, false)]
    [InlineData("anniversary/2", DeadlineKind.Anniversary, null, 2, true)]
    [InlineData("anniversary/3", DeadlineKind.Anniversary, null, 2, false)]
    [InlineData("Anniversary/2", DeadlineKind.Anniversary, null, 2, false)]
    [InlineData("", DeadlineKind.Anniversary, null, 2, false)]
    public void A_deadline_has_one_name_to_the_letter(string name, DeadlineKind kind, Mission? mission, int? year, bool isIts)
    {
        var deadline = new Deadline(kind, 1, mission, year, new LocalDate(2021, 6, 5), DeadlineStatus.Pending, null, StartIsSet: true);

        Assert.Equal(isIts, deadline.Key() == name);
    }

    [Fact]
    public void What_is_not_defined_has_no_name()
    {
        Assert.Throws<ArgumentOutOfRangeException>("value", () => ((DeadlineKind)6).Id());
        Assert.Throws<ArgumentOutOfRangeException>("value", () => ((ProjectStatus)7).Id());
        Assert.Throws<ArgumentOutOfRangeException>("value", () => ((ProcedureStep)9).Id());
    }

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
