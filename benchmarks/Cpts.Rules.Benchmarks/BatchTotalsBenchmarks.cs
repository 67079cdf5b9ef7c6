using BenchmarkDotNet.Attributes;
using Cpts.Rules.Batch;

namespace Cpts.Rules.Benchmarks;

/// <summary>The annual totals of a column, from populations, for the core missions. Aim: at most 1.5 times a look-up in a precomputed table.</summary>
[MemoryDiagnoser]
public class BatchTotalsBenchmarks
{
    private const int CoreFlags = 0b1111;

    private readonly byte[] _sizes = new byte[Columns.Count];
    private readonly long[] _min = new long[Columns.Count];
    private readonly long[] _max = new long[Columns.Count];
    private readonly Agreement _agreement = Law.Default.Find("avenant-2")!;

    [Benchmark(Baseline = true, OperationsPerInvoke = Columns.Count)]
    public void Table_made_beforehand()
    {
        for (var i = 0; i < Columns.Count; i++)
        {
            (_min[i], _max[i]) = HandWritten.FromTable(Columns.Populations[i], CoreFlags);
        }
    }

    [Benchmark(OperationsPerInvoke = Columns.Count)]
    public void Classify_and_total()
    {
        SizeBands.Classify(Columns.Populations, _sizes);
        AnnualTotals.Of(_agreement, _agreement.CoreMissions, _sizes, _min, _max);
    }
}
