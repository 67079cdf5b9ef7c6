namespace Cpts.Rules.Communes.Data;

/// <summary>What each code stands for in each year, kept as the bytes of the file, since most codes share a few patterns.</summary>
/// <param name="bytes">The file.</param>
/// <param name="starts">For each code, the offset of the kinds of its years.</param>
internal sealed class KindStore(byte[] bytes, int[] starts)
{
    public CodeKind At(int index, int year) => (CodeKind)bytes[starts[index] + year];

    public bool HasPopulation(int index, int year) => At(index, year) is CodeKind.Commune or CodeKind.Arrondissement;
}
