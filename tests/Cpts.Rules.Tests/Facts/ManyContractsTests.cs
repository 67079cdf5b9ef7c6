using Cpts.Rules.Facts;
using Cpts.Rules.Scenarios;
using NodaTime;

namespace Cpts.Rules.Tests.Facts;

/// <summary>A short file must not make a long answer: each contract makes some thirty payments and deadlines.</summary>
public class ManyContractsTests
{
    [Theory]
    [InlineData(100, null)]
    [InlineData(101, "CPTS9003 /contracts/100")]
    [InlineData(10_000, "CPTS9003 /contracts/100")]
    public void A_community_has_at_most_a_hundred_contracts(int count, string? finding)
    {
        var contract = new ContractFacts { Signed = new LocalDate(2023, 1, 1), Missions = [] };
        var community = new Scenario
        {
            Territory = new TerritoryFacts { Population = 100_000 },
            AsOf = new LocalDate(2026, 11, 21),
            Contracts = Enumerable.Repeat(contract, count).ToValueList(),
        };

        var evaluation = new ScenarioEvaluator().Evaluate(community);

        Assert.Equal(finding is null, evaluation.Answers is not null);
        Assert.Equal(finding, evaluation.Findings.Where(found => found.Code == "CPTS9003").Select(found => $"{found.Code} {found.Path}").SingleOrDefault());
    }
}
