using Cpts.Rules.Facts;

namespace Cpts.Rules.Tests.Findings;

/// <summary>CPTS4005 (silence), CPTS4007 (opposition too late) and CPTS4008 (no legal ground), for a project of 1 February 2024.</summary>
public class SilenceChecksTests
{
    private static readonly string[] Codes = ["CPTS4005", "CPTS4007", "CPTS4008"];

    [Theory]
    [InlineData("2024-04-01", "")]
    [InlineData("2024-04-02", "CPTS4005")]
    [InlineData("2030-01-01", "CPTS4005")]
    public void Silence_is_noted_from_its_effect(string asOf, string codes) => Assert.Equal(codes, Found(Received("2024-02-01"), asOf));

    [Theory]
    [InlineData("2024-04-01", OppositionGround.RegionalHealthProject, "")]
    [InlineData("2024-04-01", OppositionGround.TerritoryRelevance, "")]
    [InlineData("2024-04-01", OppositionGround.Other, "CPTS4008")]
    [InlineData("2024-04-01", null, "CPTS4008")]
    [InlineData("2024-04-02", OppositionGround.RegionalHealthProject, "CPTS4005 CPTS4007")]
    [InlineData("2024-04-02", OppositionGround.Other, "CPTS4005 CPTS4007")]
    [InlineData("2024-04-02", null, "CPTS4005 CPTS4007")]
    public void An_opposition_is_either_too_late_or_without_a_legal_ground_never_both(string on, OppositionGround? ground, string codes) =>
        Assert.Equal(codes, Found(Received("2024-02-01").Opposed(on, ground), "2024-06-01"));

    [Fact]
    public void An_opposition_still_to_come_is_not_looked_at()
    {
        Assert.Equal("CPTS4005", Found(Received("2024-02-01").Opposed("2024-05-01", null), "2024-04-30"));
        Assert.Equal("CPTS4005 CPTS4007", Found(Received("2024-02-01").Opposed("2024-05-01", null), "2024-05-01"));
        Assert.Equal("", Found(Received("2024-02-01").Opposed("2024-03-01", null), "2024-02-29"));
        Assert.Equal("CPTS4008", Found(Received("2024-02-01").Opposed("2024-03-01", null), "2024-03-01"));
    }

    [Fact]
    public void The_ground_of_an_opposition_while_the_file_is_incomplete_is_checked() =>
        Assert.Equal("CPTS4008", Found(Received("2024-02-01", Item("2024-02-10", null)).Opposed("2024-09-01", null), "2024-09-01"));

    [Fact]
    public void The_moved_last_day_decides_in_that_reading()
    {
        var opposed = Received("2024-01-30").Opposed("2024-04-02", null); // Saturday 30 March, or Tuesday 2 April

        Assert.Equal("CPTS4005 CPTS4007", Found(opposed, "2024-06-01"));
        Assert.Equal("CPTS4008", string.Join(' ', Codes.Where(code => (Community().With(opposed) with { Interpretations = Moves }).FindingsOf(code, "2024-06-01").Any())));
    }

    [Fact]
    public void A_validation_gives_none_of_them()
    {
        Assert.Equal("", Found(Received("2024-02-01").Validated("2024-04-01"), "2024-06-01"));
        Assert.Equal("CPTS4005", Found(Received("2024-02-01").Validated("2024-04-02"), "2024-06-01"));
    }

    [Fact]
    public void A_project_only_transmitted_gives_none_of_them() =>
        Assert.Equal("", Found(Received("2019-07-26").Opposed("2019-12-01", null), "2024-06-01"));

    [Fact]
    public void A_decision_before_the_receipt_gives_none_of_them()
    {
        Assert.Equal("", Found(Received("2024-02-01").Opposed("2024-01-15", null), "2024-03-01"));
        Assert.Equal("CPTS4005", Found(Received("2024-02-01").Opposed("2024-01-15", null), "2024-06-01"));
    }

    [Fact]
    public void Each_is_found_in_its_place()
    {
        Assert.Equal("/project/received", Community().With(Received("2024-02-01")).Paths("CPTS4005", "2024-06-01"));
        Assert.Equal("/project/decision/on", Community().With(Received("2024-02-01").Opposed("2024-04-02")).Paths("CPTS4007", "2024-06-01"));
        Assert.Equal("/project/decision/ground", Community().With(Received("2024-02-01").Opposed("2024-04-01", null)).Paths("CPTS4008", "2024-06-01"));
    }

    private static string Found(ProjectFacts project, string asOf) =>
        string.Join(' ', Codes.SelectMany(code => Community().With(project).FindingsOf(code, asOf)).Select(finding => finding.Code));
}
