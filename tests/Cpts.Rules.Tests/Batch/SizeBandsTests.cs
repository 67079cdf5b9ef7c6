using Cpts.Rules.Batch;

namespace Cpts.Rules.Tests.Batch;

public class SizeBandsTests
{
    private static readonly int[] Bounds =
        [0, 1, 39_999, 40_000, 40_001, 79_999, 80_000, 80_001, 174_999, 175_000, 175_001, 1_000_000, int.MaxValue - 1, int.MaxValue];

    [Fact]
    public void Sizes_of_a_column_are_those_of_each_population_for_every_length()
    {
        var random = new Random(20190825);
        for (var length = 0; length <= 130; length++)
        {
            for (var round = 0; round < 20; round++)
            {
                Check([.. Enumerable.Range(0, length).Select(_ => Population(random))], SizeBand.Size3);
                Check([.. Enumerable.Range(0, length).Select(_ => Population(random))], SizeBand.Size2);
            }
        }
    }

    [Fact]
    public void A_bound_gives_the_same_size_at_every_place_of_a_column()
    {
        foreach (var population in Bounds)
        {
            for (var length = 1; length <= 130; length++)
            {
                var populations = new int[length];
                populations[length - 1] = population;
                Check(populations, SizeBand.Size3);
                Array.Fill(populations, population);
                Check(populations, SizeBand.Size2);
            }
        }
    }

    [Fact]
    public void Exactly_80000_is_ranked_by_the_reading()
    {
        Span<byte> sizes = stackalloc byte[1];
        SizeBands.Classify([80_000], sizes);
        Assert.Equal(3, sizes[0]);
        SizeBands.Classify([80_000], sizes, SizeBand.Size2);
        Assert.Equal(2, sizes[0]);
    }

    [Fact]
    public void A_negative_population_is_refused_at_every_place()
    {
        for (var length = 1; length <= 130; length++)
        {
            for (var place = 0; place < length; place++)
            {
                var populations = new int[length];
                populations[place] = place % 2 == 0 ? -1 : int.MinValue;
                Assert.Throws<ArgumentOutOfRangeException>("population", () => SizeBands.Classify(populations, new byte[length]));
            }
        }
    }

    [Fact]
    public void Negative_populations_do_not_make_up_for_each_other()
    {
        for (var length = 2; length <= 260; length++)
        {
            var populations = new int[length];
            Array.Fill(populations, -1);
            Assert.Throws<ArgumentOutOfRangeException>("population", () => SizeBands.Classify(populations, new byte[length]));
        }
    }

    [Fact]
    public void Sizes_need_as_many_places_as_there_are_populations() =>
        Assert.Throws<ArgumentException>("sizes", () => SizeBands.Classify(new int[3], new byte[2]));

    private static int Population(Random random) => random.Next(3) switch
    {
        0 => Bounds[random.Next(Bounds.Length)],
        1 => random.Next(250_000),
        _ => random.Next(),
    };

    [Fact]
    public void An_agreement_may_have_thresholds_of_its_own()
    {
        var sizes = new byte[6];

        SizeBands.Classify([29_999, 30_000, 59_999, 60_000, 90_000, 90_001], sizes, thresholds: SizeThresholds.Of(30_000, 60_000, 90_000, []));

        Assert.Equal([1, 2, 2, 3, 3, 4], sizes);
    }

    private static void Check(int[] populations, SizeBand sizeAt80000)
    {
        // Two places more, which must stay as they are.
        var sizes = new byte[populations.Length + 2];
        Array.Fill(sizes, (byte)99);

        SizeBands.Classify(populations, sizes, sizeAt80000);

        byte[] expected = [.. populations.Select(population => (byte)SizeThresholds.Published.SizeOf(population, sizeAt80000)), 99, 99];
        Assert.Equal(expected, sizes);
    }
}
