using Cpts.Rules.Facts;
using Cpts.Rules.Projects;
using Cpts.Rules.Reports.Report.Figures;
using NodaTime;

namespace Cpts.Rules.Reports.Tests.Report.Figures;

public class MilestonesTests
{
    [Fact]
    public void They_are_sorted_by_date_and_only_known_ones_are_listed()
    {
        var milestones = Milestones.Of(
            new ProjectFacts { AgencyContacted = new(2020, 10, 1), Received = new(2021, 3, 3) },
            new ProjectState(ProjectStatus.DeemedValidated, new(2021, 5, 4), null),
            new ContractFacts { Signed = new(2021, 12, 19), Missions = [] });

        Assert.Equal(
            ["ARS contacted 2020-10-01", "project received by the ARS 2021-03-03", "project deemed validated 2021-05-04", "contract signed 2021-12-19", "term of the contract 2026-12-19"],
            milestones.Select(one => $"{one.What.English} {one.On:uuuu'-'MM'-'dd}"));
    }

    [Theory]
    [InlineData(ProjectStatus.Validated, "project validated")]
    [InlineData(ProjectStatus.Opposed, "opposition of the ARS")]
    public void The_outcome_is_named_after_what_the_ARS_did(ProjectStatus status, string expected) => Assert.Equal(
        expected,
        Milestones.Of(null, new ProjectState(status, new LocalDate(2021, 5, 4), null), null).Single().What.English);

    [Theory]
    [InlineData(ProjectStatus.Pending)]
    [InlineData(ProjectStatus.Incomplete)]
    [InlineData(ProjectStatus.Transmitted)]
    public void Without_an_outcome_there_is_none(ProjectStatus status) =>
        Assert.Empty(Milestones.Of(null, new ProjectState(status, new LocalDate(2021, 5, 4), null), null));
}
