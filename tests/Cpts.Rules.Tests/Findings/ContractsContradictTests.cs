namespace Cpts.Rules.Tests.Findings;

/// <summary>Ruling 48: CPTS4006 between contracts.</summary>
public class ContractsContradictTests
{
    [Theory]
    [InlineData("2025-04-30", "/contracts/1/signed")]
    [InlineData("2025-05-01", "")]
    [InlineData("2025-05-02", "")]
    public void A_contract_begins_when_the_one_before_it_has_ended(string signed, string paths) =>
        Assert.Equal(paths, Community().With(Signed("2020-05-01"), Signed(signed)).Paths("CPTS4006"));

    [Theory]
    [InlineData("2023-06-30", "")]
    [InlineData("2023-07-01", "/contracts/1/signed")]
    public void An_early_end_is_its_end(string ended, string paths) =>
        Assert.Equal(paths, Community().With(Signed("2020-05-01").Until(ended), Signed("2023-06-30")).Paths("CPTS4006"));

    [Theory]
    [InlineData("2020-05-01", "2020-04-30", "/contracts/0/signed /contracts/1/signed")] // The second before the first of the file, and the first before the end of the second.
    [InlineData("2020-05-01", "2020-05-01", "/contracts/1/signed")] // The same day: in order, but the first has not ended.
    public void Two_signatures_on_one_day_are_in_order(string first, string second, string paths) =>
        Assert.Equal(paths, Community().With(Signed(first), Signed(second)).Paths("CPTS4006"));

    [Fact]
    public void The_file_has_them_in_the_order_of_their_signatures() =>
        Assert.Equal("/contracts/1/signed", Community().With(Signed("2025-05-01"), Signed("2020-05-01")).Paths("CPTS4006"));

    [Fact]
    public void A_signature_can_contradict_both_neighbouring_contracts() => Assert.Equal(
        // The second is signed before the first of the file, and before the end of the third, which comes before it.
        "/contracts/0/signed /contracts/1/signed /contracts/1/signed /contracts/2/signed",
        Community().With(Signed("2025-05-01"), Signed("2022-05-01"), Signed("2020-05-01")).Paths("CPTS4006"));

    [Fact]
    public void What_contradicts_is_evaluated_as_written()
    {
        var answers = Community(120_000).With(Signed("2020-05-01"), Signed("2023-05-01")).Answers();

        Assert.Equal(10, answers.Years.Count);
        Assert.Equal(["1", "2", "3", "4", "5", "2/1", "2/2", "2/3", "2/4", "2/5"], answers.Years.Select(year => year.Key()));
    }

    [Fact]
    public void Findings_of_missions_are_reported_for_every_contract()
    {
        var scenario = Community(120_000).With(
            Signed("2020-05-01", Of(Mission.Prevention), Of(Mission.Prevention)),
            Signed("2025-05-01", Of(Mission.Prevention), Of(Mission.Prevention)));

        Assert.Equal("/contracts/0/missions/1 /contracts/1/missions/1", scenario.Paths("CPTS2002"));
        Assert.Equal("/contracts/1/missions /contracts/1/missions /contracts/1/missions", scenario.Paths("CPTS2001")); // Of the current one only.
        Assert.Equal(4 + 1, scenario.Found("CPTS3007").Length);
        Assert.Equal("/contracts/0/missions/0/started /contracts/1/missions/0/started", scenario.Paths("CPTS4001"));
    }
}
