namespace Cpts.Rules.Communes.Data;

/// <summary>What each code means in each year, kept as the bytes of the file: most codes have one of few patterns.</summary>
/// <param name="bytes">The file.</param>
/// <param name="starts">By code: where the kinds of its years begin.</param>
internal sealed class KindStore(byte[] bytes, int[] starts)
{
    public CodeKind At(int index, int year) => (CodeKind)bytes[starts[index] + year];

    public bool HasPopulation(int index, int year) => At(index, year) is CodeKind.Commune or CodeKind.Arrondissement;
}
