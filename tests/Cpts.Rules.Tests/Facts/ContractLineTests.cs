using Cpts.Rules.Facts;

namespace Cpts.Rules.Tests.Facts;

/// <summary>Rulings 48 and 49: the contracts of a scenario in the order of their signatures.</summary>
public class ContractLineTests
{
    [Fact]
    public void Paths_keep_the_place_and_the_spelling_of_the_file()
    {
        Assert.Equal(["/contract"], ContractLine.Of(Community().Signed("2022-05-01")).Select(contract => contract.Path));
        Assert.Equal(["/contracts/0"], ContractLine.Of(Community() with { Contracts = [Signed("2022-05-01")] }).Select(contract => contract.Path));
        Assert.Equal(
            ["/contracts/1", "/contracts/2", "/contracts/0"],
            ContractLine.Of(Community().With(Signed("2025-05-01"), Signed("2020-05-01"), Signed("2020-05-01"))).Select(contract => contract.Path));
    }

    [Fact]
    public void Only_a_contract_that_is_not_the_first_continues_and_only_under_that_reading()
    {
        var scenario = Community().With(Signed("2020-05-01"), Signed("2025-05-01"));

        Assert.Equal([false, true], ContractLine.Of(scenario).Select(contract => contract.Renewed is not null));
        Assert.All(ContractLine.Of(scenario.With(new Interpretations { Renewal = RenewalReading.StartsAgain })), contract => Assert.Null(contract.Renewed));
    }

    [Theory]
    [InlineData("2025-04-30", true)]
    [InlineData("2025-05-01", false)] // Started at A5: it never counted under the contract before.
    public void A_mission_goes_on_when_it_had_started_under_the_contract_before(string started, bool continues)
    {
        var second = ContractLine.Of(Community().With(Signed("2020-05-01", Of(Mission.Prevention, started)), Signed("2025-09-01", Of(Mission.Prevention))))[1];

        Assert.Equal(continues, second.Continues(Mission.Prevention));
        Assert.Equal(continues ? Day("2025-09-01") : null, second.StartedOn(Mission.Prevention));
    }

    [Fact]
    public void A_mission_goes_on_from_contract_to_contract()
    {
        var contracts = ContractLine.Of(Community().With(Signed("2020-05-01", Of(Mission.Prevention, "2021-01-01")), Signed("2025-05-01", Of(Mission.Prevention)), Signed("2030-05-01", Of(Mission.Prevention))));

        Assert.Equal([Day("2021-01-01"), Day("2025-05-01"), Day("2030-05-01")], contracts.Select(contract => contract.StartedOn(Mission.Prevention)!.Value));
    }

    [Fact]
    public void The_current_contract_is_the_last_one_signed_by_the_day_else_the_first()
    {
        var contracts = ContractLine.Of(Community().With(Signed("2020-05-01"), Signed("2025-05-01")));

        Assert.Equal([1, 1, 1, 2], new[] { "2019-09-01", "2020-05-01", "2025-04-30", "2025-05-01" }.Select(day => contracts.CurrentOn(Day(day))!.Number));
        Assert.Null(ContractLine.Of(Community()).CurrentOn(Day("2025-05-01")));
    }
}
