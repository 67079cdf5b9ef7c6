using BenchmarkDotNet.Attributes;
using Cpts.Rules.Communes;

namespace Cpts.Rules.Benchmarks;

/// <summary>Looking up the population of a commune, compared with a dictionary of the same data.</summary>
[MemoryDiagnoser]
public class CommunesBenchmarks
{
    private const int Year = 2026;

    private static readonly string[] Codes = ["97403", "97416", "97422", "97411", "2A004", "75056", "67482", "01001"];

    private readonly Dictionary<string, int> _populations = Codes
        .Select(code => (Code: code, FrenchCommunes.Default.Find(code, Year).Commune?.Population))
        .ToDictionary(pair => pair.Code, pair => pair.Population ?? 0, StringComparer.Ordinal);

    [Benchmark(Baseline = true, OperationsPerInvoke = 8)]
    public int Dictionary()
    {
        var sum = 0;
        foreach (var code in Codes)
        {
            sum += _populations[code];
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = 8)]
    public int Find()
    {
        var sum = 0;
        foreach (var code in Codes)
        {
            sum += FrenchCommunes.Default.Find(code, Year).Commune?.Population ?? 0;
        }

        return sum;
    }
}
