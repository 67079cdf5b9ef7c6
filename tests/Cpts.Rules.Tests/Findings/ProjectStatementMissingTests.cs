using Cpts.Rules.Facts;

namespace Cpts.Rules.Tests.Findings;

/// <summary>CPTS5005: territory, needs and actions.</summary>
public class ProjectStatementMissingTests
{
    [Theory]
    [InlineData("", "the territory, the needs, the modes of action")]
    [InlineData("Territory", "the needs, the modes of action")]
    [InlineData("Needs", "the territory, the modes of action")]
    [InlineData("Actions", "the territory, the needs")]
    [InlineData("Actions,Territory", "the needs")]
    [InlineData("Needs,Actions", "the territory")]
    [InlineData("Territory,Territory", "the needs, the modes of action")]
    [InlineData("Territory,Needs", "the modes of action")]
    public void One_warning_names_all_that_is_missing(string states, string missing)
    {
        var finding = Stating(states).FindingsOf("CPTS5005", "2026-01-01").Single();

        Assert.Equal("/project/states", finding.Path);
        Assert.Equal($"The health project does not state: {missing}.", finding.Message(Language.English));
    }

    [Theory]
    [InlineData("Territory,Needs,Actions")]
    [InlineData("Actions,Needs,Territory,Needs")]
    public void A_project_that_states_all_three_is_right_in_any_order(string states) =>
        Assert.Equal("", Stating(states).Paths("CPTS5005", "2026-01-01"));

    [Fact]
    public void Without_statements_nothing_is_said()
    {
        Assert.Equal("", Community().With(new ProjectFacts()).Paths("CPTS5005", "2026-01-01"));
        Assert.Equal("", Community().Paths("CPTS5005", "2026-01-01"));
    }

    [Fact]
    public void The_evaluation_date_does_not_matter() => Assert.Equal("/project/states", Stating("Territory").Paths("CPTS5005", "2019-08-25"));

    private static Scenario Stating(string states) => Community().With(new ProjectFacts
    {
        States = states.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<ProjectStatement>).ToValueList(),
    });
}
