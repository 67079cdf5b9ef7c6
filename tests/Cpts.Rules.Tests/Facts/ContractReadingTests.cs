using Cpts.Rules.Facts;

namespace Cpts.Rules.Tests.Facts;

public class ContractReadingTests
{
    [Theory]
    [InlineData(null, 5, "2027-05-01")]
    [InlineData("2022-04-30", 5, "2027-05-01")] // Before the signature: not used.
    [InlineData("2022-05-01", 0, "2022-05-01")]
    [InlineData("2022-05-02", 1, "2022-05-02")]
    [InlineData("2023-05-01", 1, "2023-05-01")]
    [InlineData("2023-05-02", 2, "2023-05-02")]
    [InlineData("2027-05-01", 5, "2027-05-01")]
    [InlineData("2027-05-02", 5, "2027-05-01")] // After the term: not used.
    public void The_years_of_a_contract_begin_before_its_end(string? ended, int years, string end)
    {
        var contract = Read(Signed("2022-05-01") with { Ended = DayOrNull(ended) });

        Assert.Equal((years, Day(end), Day("2027-05-01")), (contract.Years, contract.End, contract.Term));
    }

    [Fact]
    public void A_contract_of_29_February_has_its_anniversaries_on_28_February_and_in_leap_years_on_its_day() => Assert.Equal(
        ["2020-02-29", "2021-02-28", "2022-02-28", "2023-02-28", "2024-02-29", "2025-02-28"],
        Enumerable.Range(0, 6).Select(k => Iso(Read(Signed("2020-02-29")).Anniversary(k))));

    [Theory]
    [InlineData("2022-04-30", null)]
    [InlineData("2022-05-01", 1)]
    [InlineData("2023-04-30", 1)]
    [InlineData("2023-05-01", 2)]
    [InlineData("2027-04-30", 5)]
    [InlineData("2027-05-01", null)]
    public void A_day_is_in_the_year_that_its_anniversaries_enclose(string day, int? year) => Assert.Equal(year, Read(Signed("2022-05-01")).YearOf(Day(day)));

    [Fact]
    public void A_mission_runs_from_its_start_to_the_day_before_its_end()
    {
        var contract = Read(Signed("2022-05-01", Of(Mission.Prevention, "2022-06-01").Until("2023-06-01")));

        Assert.Equal([false, true, true, false], new[] { "2022-05-31", "2022-06-01", "2023-05-31", "2023-06-01" }.Select(day => contract.Runs(Mission.Prevention, Day(day))));
    }

    [Fact]
    public void The_first_entry_of_a_mission_is_the_one_that_is_read()
    {
        var contract = Read(Signed("2022-05-01", Of(Mission.Prevention), Of(Mission.AccessToCare, "2022-06-01"), Of(Mission.AccessToCare, "2022-07-01")));

        Assert.Equal((Day("2022-06-01"), "/contract/missions/1"), (contract.StartedOn(Mission.AccessToCare), contract.PathOf(Mission.AccessToCare)));
        Assert.Null(contract[Mission.CareQuality]);
    }

    [Theory]
    [InlineData("2023-04-30", 1)]
    [InlineData("2023-05-01", 2)]
    [InlineData("2024-05-01", 3)]
    public void Amounts_are_those_of_the_last_amendment_by_the_day(string day, int euros)
    {
        var contract = Read(Signed("2022-05-01", Of(Mission.Prevention) with { Amounts = [Amounts(1), Amounts(2, from: "2023-05-01"), Amounts(3, from: "2024-05-01")] }));

        Assert.Equal(Euros.FromEuros(euros), contract.AmountsOf(Mission.Prevention, Day(day))!.Fixed);
        Assert.Null(contract.AmountsOf(Mission.AccessToCare, Day(day)));
    }

    private static ContractReading Read(ContractFacts facts) => new(facts, "/contract", 1, before: null, renewed: null);
}
