using Cpts.Rules.Facts;

namespace Cpts.Rules.Tests.Findings;

/// <summary>CPTS5001: the project as it stood on the day of the signature.</summary>
public class SignedWithoutValidatedProjectTests
{
    [Theory]
    [InlineData("2024-04-01", "/contract/signed")]
    [InlineData("2024-04-02", "")]
    [InlineData("2024-04-03", "")]
    public void A_contract_is_signed_from_the_effect_of_the_silence_on(string signed, string paths) =>
        Assert.Equal(paths, Found(Received("2024-02-01"), signed));

    [Theory]
    [InlineData("2024-02-14", "/contract/signed")]
    [InlineData("2024-02-15", "")]
    public void A_contract_is_signed_from_the_day_of_the_validation_on(string signed, string paths) =>
        Assert.Equal(paths, Found(Received("2024-02-01").Validated("2024-02-15"), signed));

    [Fact]
    public void A_later_validation_does_not_correct_an_earlier_signature() =>
        Assert.Equal("/contract/signed", Found(Received("2024-02-01"), "2024-03-01", "2030-01-01"));

    [Theory]
    [InlineData("2024-01-15", "on that day the ARS had not received it.")]
    [InlineData("2024-02-15", "on that day the two months of the ARS were still running.")]
    [InlineData("2024-03-01", "on that day it was incomplete.")]
    [InlineData("2024-03-20", "on that day the ARS had opposed it.")]
    public void The_message_gives_the_status_of_the_project(string signed, string end)
    {
        var project = Received("2024-02-01", Item("2024-02-20", null)).Opposed("2024-03-15");

        Assert.EndsWith(end, Community().With(project).Signed(signed).FindingsOf("CPTS5001", "2024-12-01").Single().Message(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_only_transmitted_is_not_validated()
    {
        var finding = Community().With(Received("2019-07-26")).Signed("2020-07-01").FindingsOf("CPTS5001", "2020-07-01").Single();

        Assert.EndsWith("on that day it was only sent.", finding.Message(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_never_sent_is_not_validated() => Assert.Equal("/contract/signed", Found(new ProjectFacts(), "2024-03-01"));

    [Fact]
    public void A_signature_still_to_come_raises_nothing()
    {
        Assert.Equal("", Found(Received("2024-02-01"), "2024-03-01", "2024-02-29"));
        Assert.Equal("/contract/signed", Found(Received("2024-02-01"), "2024-03-01", "2024-03-01"));
    }

    [Fact]
    public void Without_a_project_or_a_contract_nothing_is_said()
    {
        Assert.Equal("", Community().Signed("2024-03-01").Paths("CPTS5001", "2026-01-01"));
        Assert.Equal("", Community().With(new ProjectFacts()).Paths("CPTS5001", "2026-01-01"));
    }

    [Fact]
    public void The_reading_of_non_working_days_and_the_seat_decide()
    {
        var project = Received("2024-01-29"); // ends on Good Friday 29 March 2024
        var moved = Community(seat: "67").With(project).Signed("2024-03-30") with { Interpretations = Moves };

        Assert.Equal("", Found(project, "2024-03-30"));
        Assert.Equal("/contract/signed", moved.Paths("CPTS5001", "2026-01-01"));
        Assert.Equal("", (moved with { Territory = moved.Territory with { SeatDepartment = "75" } }).Paths("CPTS5001", "2026-01-01"));
    }

    private static string Found(ProjectFacts project, string signed, string asOf = "2024-12-01") => Community().With(project).Signed(signed).Paths("CPTS5001", asOf);
}
