namespace Cpts.Rules.Communes.Data;

/// <summary>The populations of each year by code, in inhabitants; <see cref="CommuneTable.Missing"/> where there is none.</summary>
/// <remarks>A year is decoded when it is first asked for: a command that reads one file asks for one. Two threads may decode it at once, to the same.</remarks>
/// <param name="years">How many years there are.</param>
/// <param name="decode">Decodes those of a year.</param>
internal sealed class PopulationStore(int years, Func<int, int[]> decode)
{
    private readonly int[]?[] _decoded = new int[]?[years];

    public int[] Of(int year) => Volatile.Read(ref _decoded[year]) is { } known ? known : _decoded[year] = decode(year);
}
