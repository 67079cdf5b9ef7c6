namespace Cpts.Rules.Tests.Findings;

/// <summary>CPTS4004: a limit of the ARS is known, its own last day is not a working day, and no decision was taken inside it.</summary>
public class LimitEndsOnNonWorkingDayTests
{
    [Theory]
    [InlineData("2021-04-04", null, "")] // Friday 4 June
    [InlineData("2021-04-05", null, "5 June 2021, 7 June 2021")] // Saturday
    [InlineData("2021-04-06", null, "6 June 2021, 7 June 2021")] // Sunday
    [InlineData("2021-04-07", null, "")] // Monday
    [InlineData("2021-05-14", null, "14 July 2021, 15 July 2021")]
    [InlineData("2026-02-03", null, "")]
    [InlineData("2026-02-03", "67", "3 April 2026, 7 April 2026")] // Good Friday
    [InlineData("2024-10-20", "974", "20 December 2024, 23 December 2024")]
    [InlineData("2024-10-20", "972", "")]
    public void Both_readings_name_both_dates(string received, string? seat, string dates)
    {
        foreach (var reading in new[] { NonWorkingDayReading.Keep, NonWorkingDayReading.NextWorkingDay })
        {
            var scenario = Community(seat: seat).With(Received(received)) with { Interpretations = new() { TimeLimitOnNonWorkingDay = reading } };
            var findings = scenario.FindingsOf("CPTS4004", "2026-11-21").ToList();

            Assert.Equal(dates, string.Join(' ', findings.Select(finding => string.Join(", ", finding.Arguments.Select(Wording.In(Language.English).Say)))));
            Assert.All(findings, finding => Assert.Equal("/project/received", finding.Path));
        }
    }

    [Fact]
    public void The_message_says_which_reading_holds()
    {
        var project = Received("2021-04-05");

        Assert.Equal(
            "The time limit of the ARS ends on 5 June 2021, a non-working day; in the other reading (nextWorkingDay) it would end on 7 June 2021.",
            Community().With(project).FindingsOf("CPTS4004", "2021-05-01").Single().Message(Language.English));
        Assert.Equal(
            "The time limit of the ARS would end on 5 June 2021, a non-working day, in the other reading (keep); it is moved to 7 June 2021.",
            (Community().With(project) with { Interpretations = Moves }).FindingsOf("CPTS4004", "2021-05-01").Single().Message(Language.English));
    }

    [Fact]
    public void The_limit_that_started_again_is_the_one_looked_at()
    {
        var project = Received("2021-03-03", Item("2021-03-20", "2021-04-05")); // 3 May 2021 is a Monday, 5 June a Saturday

        Assert.Equal("", Community().With(project).Paths("CPTS4004", "2021-03-19"));
        Assert.Equal("", Community().With(project).Paths("CPTS4004", "2021-04-04"));
        Assert.Equal("/project/received", Community().With(project).Paths("CPTS4004", "2021-04-05"));
    }

    [Theory]
    [InlineData("2021-06-04", "", "")]
    [InlineData("2021-06-05", "", "")] // The last day of the one reading.
    [InlineData("2021-06-06", "/project/received", "")]
    [InlineData("2021-06-07", "/project/received", "")] // The last day of the other.
    [InlineData("2021-06-08", "/project/received", "/project/received")]
    public void A_decision_inside_the_limit_ends_the_matter_in_its_reading(string decided, string kept, string moved)
    {
        foreach (var project in new[] { Received("2021-04-05").Validated(decided), Received("2021-04-05").Opposed(decided) })
        {
            Assert.Equal(kept, Community().With(project).Paths("CPTS4004", "2026-01-01"));
            Assert.Equal(moved, Community().With(project).With(Moves).Paths("CPTS4004", "2026-01-01"));
        }
    }

    [Fact]
    public void It_stays_until_a_decision_and_after_the_silence()
    {
        Assert.Equal("/project/received", Community().With(Received("2021-04-05").Validated("2021-04-30")).Paths("CPTS4004", "2021-04-29"));
        Assert.Equal("", Community().With(Received("2021-04-05").Validated("2021-04-30")).Paths("CPTS4004", "2021-04-30"));
        Assert.Equal("/project/received", Community().With(Received("2021-04-05")).Paths("CPTS4004", "2026-01-01"));
    }

    [Fact]
    public void Without_a_limit_there_is_nothing_to_say()
    {
        Assert.Equal("", Community().With(Received("2021-04-05")).Paths("CPTS4004", "2021-04-04"));
        Assert.Equal("", Community().With(Received("2021-04-05", Item("2021-04-06", null))).Paths("CPTS4004", "2021-05-01"));
        Assert.Equal("", Community().Paths("CPTS4004", "2021-05-01"));
    }
}
