namespace Cpts.Rules.Benchmarks;

/// <summary>Random but reproducible territories: benchmarks on one repeated input measure the branch predictor.</summary>
internal static class Columns
{
    /// <summary>How many territories a benchmark processes in one operation.</summary>
    public const int Count = 4096;

    public static int[] Populations { get; } = Make(random => random.Next(1_000, 300_000));

    public static MissionSet[] Missions { get; } = Make(random =>
    {
        var flags = random.Next(64);
        var set = MissionSet.Empty;
        foreach (var mission in Cpts.Rules.Missions.All)
        {
            set = (flags & (1 << ((int)mission - 1))) == 0 ? set : set.With(mission);
        }

        return set;
    });

    /// <summary>The same sets as the flags of a hand-written program: bit 0 for the first mission.</summary>
    public static byte[] Flags { get; } = [.. Missions.Select(set =>
    {
        var flags = 0;
        foreach (var mission in set)
        {
            flags |= 1 << ((int)mission - 1);
        }

        return (byte)flags;
    })];

    private static T[] Make<T>(Func<Random, T> next)
    {
        var random = new Random(20190825);
        var column = new T[Count];
        for (var i = 0; i < column.Length; i++)
        {
            column[i] = next(random);
        }

        return column;
    }
}
