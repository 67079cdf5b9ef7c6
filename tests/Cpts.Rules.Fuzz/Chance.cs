namespace Cpts.Rules.Fuzz;

/// <summary>Random numbers seeded by an input: the same bytes give the same objects.</summary>
internal static class Chance
{
    public static Random Of(byte[] input)
    {
        var seed = 17;
        foreach (var unit in input)
        {
            seed = unchecked((seed * 31) + unit);
        }

        return new Random(seed);
    }
}
