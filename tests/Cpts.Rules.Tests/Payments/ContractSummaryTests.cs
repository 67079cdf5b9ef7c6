using Cpts.Rules.Payments;

namespace Cpts.Rules.Tests.Payments;

/// <summary>Rulings 48 and 53: the contracts of a scenario and where they stand.</summary>
public class ContractSummaryTests
{
    [Theory]
    [InlineData("2021-12-18", ContractState.Future, null)]
    [InlineData("2021-12-19", ContractState.Running, 1)]
    [InlineData("2022-12-18", ContractState.Running, 1)]
    [InlineData("2022-12-19", ContractState.Running, 2)]
    [InlineData("2026-12-18", ContractState.Running, 5)]
    [InlineData("2026-12-19", ContractState.Ended, null)]
    public void A_contract_runs_from_its_signature_to_the_day_before_its_end(string asOf, ContractState state, int? year)
    {
        var contract = Community().Signed("2021-12-19").Answers(asOf).Contracts.Single();

        Assert.Equal((state, year), (contract.State, contract.CurrentYear));
        Assert.Equal((1, Day("2021-12-19"), Day("2021-12-19"), Day("2026-12-19")), (contract.Number, contract.Signed, contract.From, contract.Until));
    }

    [Theory]
    [InlineData("2023-06-29", ContractState.Running, 2)]
    [InlineData("2023-06-30", ContractState.Ended, null)]
    public void An_early_end_is_its_end(string asOf, ContractState state, int? year)
    {
        var contract = Community().With(Signed("2021-12-19").Until("2023-06-30")).Answers(asOf).Contracts.Single();

        Assert.Equal((state, year, Day("2023-06-30")), (contract.State, contract.CurrentYear, contract.Until));
    }

    [Theory]
    [InlineData("2019-09-01", 1)] // None is signed yet: the first.
    [InlineData("2020-05-01", 1)]
    [InlineData("2025-04-30", 1)]
    [InlineData("2025-05-01", 2)]
    [InlineData("2031-01-01", 2)]
    public void The_current_contract_is_the_last_one_signed_else_the_first(string asOf, int number) => Assert.Equal(
        number,
        Community().With(Signed("2025-05-01"), Signed("2020-05-01")).Answers(asOf).CurrentContract!.Number);

    [Fact]
    public void Numbers_go_by_signature_and_of_one_day_by_place()
    {
        var contracts = Community(120_000).With(Signed("2025-05-01"), Signed("2020-05-01", Of(Mission.AccessToCare, "2020-05-01")), Signed("2025-05-01")).Answers().Contracts;

        Assert.Equal([(1, Day("2020-05-01")), (2, Day("2025-05-01")), (3, Day("2025-05-01"))], contracts.Select(contract => (contract.Number, contract.Signed)));
    }

    [Fact]
    public void Its_sums_are_those_of_its_years()
    {
        var answers = Community(120_000).With(Signed("2022-05-01", Of(Mission.AccessToCare, "2022-05-01")), Signed("2027-05-01")).Answers();

        // 5 x (75 000 + 90 000) and 5 x (0 to 35 000); then operating of year 1 alone.
        Assert.Equal((EuroRange.Exactly(825_000), EuroRange.Between(0, 175_000), EuroRange.Between(825_000, 1_000_000)), Sums(answers.Contracts[0]));
        Assert.Equal((EuroRange.Exactly(75_000), EuroRange.Zero, EuroRange.Exactly(75_000)), Sums(answers.Contracts[1]));
    }

    [Fact]
    public void A_list_of_one_contract_is_a_contract_and_an_empty_list_is_none()
    {
        var mission = Of(Mission.AccessToCare, "2022-05-01");

        Assert.Equal(Community().Signed("2022-05-01", mission).Answers(), Community().With(Signed("2022-05-01", mission)).Answers());
        Assert.Equal(Community().Answers(), (Community() with { Contracts = [] }).Answers());
        Assert.Null((Community() with { Contracts = [] }).Answers().Budget.Chosen);
    }

    private static (EuroRange Guaranteed, EuroRange AtStake, EuroRange Total) Sums(ContractSummary contract) => (contract.Guaranteed, contract.AtStake, contract.Total);
}
