using Cpts.Rules.Facts;

namespace Cpts.Rules.Tests.Payments;

/// <summary>Ruling 20: the fixed part of healthCrisis is that of the plan. Size 3, signed on 1 May 2022: 45 000 € first, 22 500 € later.</summary>
public class CrisisPlanTests
{
    [Theory]
    [InlineData("2022-04-30", 22_500, 22_500, 22_500, 22_500, 22_500)] // Before the signature: updates only.
    [InlineData("2022-05-01", 45_000, 22_500, 22_500, 22_500, 22_500)]
    [InlineData("2023-04-30", 45_000, 22_500, 22_500, 22_500, 22_500)]
    [InlineData("2023-05-01", 0, 45_000, 22_500, 22_500, 22_500)] // Nothing before the first drafting.
    [InlineData("2027-04-30", 0, 0, 0, 0, 45_000)]
    [InlineData("2027-05-01", 0, 0, 0, 0, 0)]
    public void The_year_of_the_first_drafting_pays_the_plan_later_ones_an_update(string drafted, params int[] euros) =>
        Assert.Equal(euros, Fixed("2022-05-01", drafted));

    [Fact]
    public void Without_a_date_it_is_the_day_on_which_the_mission_counts_as_started()
    {
        Assert.Equal([45_000, 22_500, 22_500, 22_500, 22_500], Fixed("2022-04-30", null));
        Assert.Equal([0, 45_000, 22_500, 22_500, 22_500], Fixed("2023-05-01", null));
    }

    [Fact]
    public void A_plan_drafted_before_the_mission_starts_is_prorated_with_it() =>
        // 146 of 365 days are left from 6 December 2022: 18 000 of 45 000.
        Assert.Equal([18_000, 22_500, 22_500, 22_500, 22_500], Fixed("2022-12-06", "2022-05-01"));

    [Theory]
    [InlineData("2023-09-23", 1)]
    [InlineData("2023-09-24", 0)] // On the end of the contract: as on A5, nothing.
    public void A_drafting_on_the_end_of_the_contract_or_later_pays_nothing(string drafted, int years)
    {
        var contract = Signed("2022-05-01", Of(Mission.HealthCrisis, "2022-05-01")).Until("2023-09-24") with { Crisis = new CrisisFacts { PlanFirstDrafted = Day(drafted) } };

        Assert.Equal(years, Community(120_000).With(contract).Answers().Years.Count(year => !year.Lines[1].Fixed.IsZero));
    }

    [Fact]
    public void A_year_whose_agreement_has_no_such_mission_leaves_updates_only() =>
        // Signed under aci-2019, the plan drafted in its year.
        Assert.Equal(
            [22_500, 22_500, 22_500, 22_500],
            Community(120_000).With(Signed("2021-04-01", Of(Mission.HealthCrisis, "2021-05-01"))).Answers().Years.Skip(1).Select(year => year.Lines[1].Fixed.Min.Cents / 100));

    private static IEnumerable<int> Fixed(string started, string? drafted) =>
        Community(120_000).With(Signed("2022-05-01", Of(Mission.HealthCrisis, started)) with { Crisis = new CrisisFacts { PlanFirstDrafted = DayOrNull(drafted) } })
            .Answers().Years.Select(year => (int)(year.Lines[1].Fixed.Min.Cents / 100));
}
