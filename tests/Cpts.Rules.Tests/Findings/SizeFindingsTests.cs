using Cpts.Rules.Facts;
using Cpts.Rules.Scenarios;

namespace Cpts.Rules.Tests.Findings;

public class SizeFindingsTests
{
    [Theory]
    [InlineData(79_999, 0)]
    [InlineData(80_000, 1)]
    [InlineData(80_001, 0)]
    public void Exactly_80000_is_noted_in_both_readings(int population, int count)
    {
        var scenario = Community(population);

        Assert.Equal(count, scenario.Found("CPTS1002").Length);
        Assert.Equal(count, (scenario with { Interpretations = new Interpretations { BoundAt80000 = SizeBand.Size2 } }).Found("CPTS1002").Length);
    }

    [Theory]
    [InlineData(39_199, 0)]
    [InlineData(39_200, 1)]
    [InlineData(40_800, 1)]
    [InlineData(40_801, 0)]
    [InlineData(78_399, 0)]
    [InlineData(78_400, 1)]
    [InlineData(81_600, 1)]
    [InlineData(81_601, 0)]
    [InlineData(171_499, 0)]
    [InlineData(171_500, 1)]
    [InlineData(178_500, 1)]
    [InlineData(178_501, 0)]
    public void Within_2_per_cent_of_a_threshold_bounds_included(int population, int count) =>
        Assert.Equal(count, Community(population).Found("CPTS1005").Length);

    [Theory]
    [InlineData(174_793, "La population (174\u202F793 habitants) est à 207 habitants du seuil de 175\u202F000.", "The population (174,793 inhabitants) is 207 inhabitants from the threshold of 175,000.")]
    [InlineData(175_001, "La population (175\u202F001 habitants) est à 1 habitant du seuil de 175\u202F000.", "The population (175,001 inhabitants) is 1 inhabitant from the threshold of 175,000.")]
    [InlineData(40_000, "La population (40\u202F000 habitants) est exactement celle du seuil.", "The population (40,000 inhabitants) is exactly the threshold.")]
    public void The_distance_to_a_threshold_is_said_in_the_right_number(int population, string french, string english)
    {
        var finding = Assert.Single(Community(population).Evaluate().Findings, finding => finding.Code == "CPTS1005");

        Assert.Equal((french, english), (finding.Message(Language.French), finding.Message(Language.English)));
    }

    [Theory]
    [InlineData("2022-05-01", 0)] // On the signature: the contract only knows the new population.
    [InlineData("2022-05-02", 1)]
    [InlineData("2027-04-30", 1)]
    [InlineData("2027-05-01", 0)] // On the term: no day of the contract has it.
    public void A_change_of_size_counts_on_days_of_the_contract_only(string on, int count) =>
        Assert.Equal(count, Changing(new PopulationChange(Day(on), 79_999)).Found("CPTS1006").Length);

    [Fact]
    public void A_change_within_the_same_size_gives_no_finding() =>
        Assert.Empty(Changing(new PopulationChange(Day("2024-01-01"), 80_000)).Found("CPTS1006"));

    [Fact]
    public void A_change_before_the_signature_sets_the_size_that_the_contract_starts_with() =>
        Assert.Equal(
            ["/populationChanges/0"],
            Changing(new PopulationChange(Day("2024-01-01"), 81_000), new PopulationChange(Day("2020-01-01"), 79_000)).Found("CPTS1006"));

    [Fact]
    public void The_last_change_of_a_day_is_the_one_that_counts() =>
        Assert.Empty(Changing(new PopulationChange(Day("2024-01-01"), 70_000), new PopulationChange(Day("2024-01-01"), 90_000)).Found("CPTS1006"));

    [Fact]
    public void Without_a_contract_a_change_gives_no_finding() =>
        Assert.Empty((Community(81_000) with { PopulationChanges = ValueList.Of(new PopulationChange(Day("2024-01-01"), 1)) }).Found("CPTS1006"));

    [Fact]
    public void Of_several_contracts_the_first_change_of_size_alone_is_reported()
    {
        var contracts = Community(81_000).With(Signed("2020-05-01").Until("2022-05-01"), Signed("2022-05-01"));
        PopulationChange inTheFirst = new(Day("2021-01-01"), 79_000), inTheSecond = new(Day("2024-01-01"), 81_000);

        Assert.Equal("/populationChanges/0", (contracts with { PopulationChanges = [inTheFirst, inTheSecond] }).Paths("CPTS1006"));
        Assert.Equal("/populationChanges/0", (contracts with { PopulationChanges = [inTheSecond with { Population = 79_000 }] }).Paths("CPTS1006"));
    }

    [Theory]
    [InlineData(59_999, "")] // Size 2 under avenant 2 and under avenant 3, which has it from 30 000 to 59 999.
    [InlineData(60_000, "/territory")]
    public void An_agreement_with_other_thresholds_changes_the_size_without_any_change_of_population(int population, string paths)
    {
        var findings = new ScenarioEvaluator(Law.Default.Add(Avenant3.Agreement))
            .Evaluate(Community(population).Signed("2026-05-01"), Day("2026-11-21")).Findings.Where(finding => finding.Code == "CPTS1006").ToArray();

        Assert.Equal(paths, string.Join(' ', findings.Select(finding => finding.Path)));
        Assert.All(findings, finding => Assert.Equal(
            "On 1 May 2027 the agreement of the contract year has other thresholds: with 60,000 inhabitants, size 2 becomes size 3. The sources do not settle this.",
            finding.Message(Language.English)));
    }

    private static Scenario Changing(params PopulationChange[] changes) =>
        Community(81_000).Signed("2022-05-01") with { PopulationChanges = changes.ToValueList() };
}
