namespace Cpts.Rules.Communes.Data;

/// <summary>The populations of each year by code, in inhabitants; <see cref="CommuneTable.Missing"/> where there is none.</summary>
/// <remarks>A year is decoded on first use, since a command that reads one file needs one year only. Two threads may decode it at once, with the same result.</remarks>
/// <param name="years">The number of years.</param>
/// <param name="decode">Decodes the populations of a year.</param>
internal sealed class PopulationStore(int years, Func<int, int[]> decode)
{
    private readonly int[]?[] _decoded = new int[]?[years];

    public int[] Of(int year) => Volatile.Read(ref _decoded[year]) is { } known ? known : _decoded[year] = decode(year);
}
