using Cpts.Rules.Territories;

namespace Cpts.Rules.Tests.Territories;

public class CommuneLookupTests
{
    private static readonly Commune Island = new("97411", "Saint-Denis", 3, null);
    private static readonly Commune North = new("93066", "Saint-Denis", 2, null);
    private static readonly Commune Gard = new("30247", "Saint-Denis", 1, null);

    private static readonly CommuneLookup Named = new(null, [], [Island, North, Gard]);

    [Theory]
    [InlineData("30", "30247")]
    [InlineData("974", "97411")]
    [InlineData("75", "97411 93066 30247")]
    [InlineData(null, "97411 93066 30247")]
    public void The_department_of_the_seat_wins_where_it_has_such_a_commune(string? department, string codes) =>
        Assert.Equal(codes, string.Join(' ', Named.Meant(department).Select(commune => commune.Code)));

    [Fact]
    public void Those_that_count_the_inhabitants_come_first() => Assert.Equal([Gard, Island], new CommuneLookup(null, [Gard], [Island]).Meant(null));
}
