namespace Cpts.Rules.Tests;

public class FixedSharesTests
{
    [Fact]
    public void The_fixed_part_observed_at_size_3_is_72_per_cent_of_access_to_care_and_half_of_the_others() => Assert.Equal(
        new int?[] { 72, 50, 50, 50, 50 },
        Missions.All.Where(mission => mission != Mission.HealthCrisis).Select(mission => FixedShares.PercentAtSize3(mission)));

    [Fact]
    public void A_mission_whose_split_was_not_observed_has_no_share() =>
        Assert.Null(FixedShares.PercentAtSize3(Mission.HealthCrisis));
}
