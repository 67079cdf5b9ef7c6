using Cpts.Rules.Facts;
using Cpts.Rules.Scenarios;
using NodaTime;

namespace Cpts.Rules.Tests.Facts;

public class StatedAmountsTests
{
    private static readonly Euros Highest = Euros.FromDecimal(999_999_999_999.99m);
    private static readonly LocalDate Day = new(2026, 11, 21);
    private static readonly Scenario Community = new() { Territory = new TerritoryFacts { Population = 100_000 }, AsOf = Day };

    [Fact]
    public void Amounts_up_to_a_million_billion_euros_are_added_up()
    {
        var scenario = Community with { MemberPayments = Many(500) };

        var evaluation = new ScenarioEvaluator().Evaluate(scenario);

        Assert.Equal(Euros.FromDecimal(999_999_999_999_990m), Assert.Single(evaluation.Answers!.MemberCaps).Paid);
        Assert.Equal("CPTS3005", Assert.Single(evaluation.Findings).Code);
    }

    [Theory]
    [InlineData(501)]
    [InlineData(46_117)]
    public void The_first_element_beyond_is_named_whatever_follows(int count) =>
        Assert.Equal(("CPTS9003", "/memberPayments/500"), Only(Community with { MemberPayments = Many(count) }));

    [Fact]
    public void Every_list_of_amounts_counts()
    {
        var indicators = Enumerable.Repeat(Indicator.AllOrNothing(1, Highest), 100_000).ToValueList();
        var contract = new ContractFacts { Signed = new LocalDate(2023, 1, 1), Missions = [new MissionFacts { Mission = Mission.Prevention, Indicators = indicators }] };

        Assert.Equal(("CPTS9003", "/contract"), Only(Community with { Contract = contract }));
        Assert.Equal(("CPTS9003", "/contracts/1"), Only(Community with { Contracts = [contract with { Missions = [] }, contract] }));
        Assert.Equal(("CPTS9003", "/receipts/1000"), Only(Community with { Receipts = Enumerable.Repeat(new Receipt(Day, Highest), 100_000).ToValueList() }));
    }

    private static ValueList<MemberPayment> Many(int count) => Enumerable.Repeat(new MemberPayment("P", 2023, Highest, Highest), count).ToValueList();

    private static (string Code, string Path) Only(Scenario scenario)
    {
        var evaluation = new ScenarioEvaluator().Evaluate(scenario);
        Assert.Null(evaluation.Answers);
        var finding = Assert.Single(evaluation.Findings);
        return (finding.Code, finding.Path);
    }
}
