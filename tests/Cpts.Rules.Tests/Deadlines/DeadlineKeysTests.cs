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
        var deadline = new Deadline(DeadlineKind.ArsSilence, null, null, null, new LocalDate(2021, 6, 5), DeadlineStatus.Pending, null, StartIsSet: true);

        Assert.Equal("arsSilence", deadline.Key());
        Assert.Equal("missionStart/accessToCare", (deadline with { Id = DeadlineKind.MissionStart, Mission = Mission.AccessToCare }).Key());
        Assert.Equal("anniversary/2", (deadline with { Id = DeadlineKind.Anniversary, Year = 2 }).Key());
    }

    [Fact]
    public void A_deadline_of_a_later_contract_has_its_number_before_its_name()
    {
        var deadline = new Deadline(DeadlineKind.Anniversary, 2, null, 1, new LocalDate(2027, 12, 19), DeadlineStatus.Pending, null, StartIsSet: true);

        Assert.Equal("2/anniversary/1", deadline.Key());
        Assert.Equal("anniversary/1", (deadline with { Contract = 1 }).Key());
        Assert.Equal("3/contractTerm", (deadline with { Id = DeadlineKind.ContractTerm, Contract = 3, Year = null }).Key());
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
