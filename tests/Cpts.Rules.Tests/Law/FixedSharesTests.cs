
namespace Cpts.Rules.Tests.Law;

public class FixedSharesTests
{
    [Fact]
    public void The_fixed_part_observed_at_size_3_is_72_per_cent_of_access_to_care_and_half_of_the_others() => Assert.Equal(
        [72, 50, 50, 50, 50, 50],
        Missions.All.Select(FixedShares.PercentAtSize3));
}
