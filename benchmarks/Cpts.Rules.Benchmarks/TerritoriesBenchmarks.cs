using BenchmarkDotNet.Attributes;

namespace Cpts.Rules.Benchmarks;

/// <summary>The size of a population. Aim: at most 1.5 times the time of three comparisons.</summary>
[MemoryDiagnoser]
public class TerritoriesBenchmarks
{
    [Benchmark(Baseline = true, OperationsPerInvoke = Columns.Count)]
    public int Three_comparisons()
    {
        var sum = 0;
        foreach (var population in Columns.Populations)
        {
            sum += HandWritten.Size(population);
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Columns.Count)]
    public int SizeOf()
    {
        var sum = 0;
        foreach (var population in Columns.Populations)
        {
            sum += (int)SizeThresholds.Published.SizeOf(population);
        }

        return sum;
    }
}
