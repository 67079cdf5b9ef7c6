using BenchmarkDotNet.Attributes;
using Cpts.Rules.Batch;

namespace Cpts.Rules.Benchmarks;

/// <summary>The sizes of a column that fits into the L1 cache, into the L2 cache, and into neither. Aim: at least half the speed of copying the same bytes.</summary>
[MemoryDiagnoser]
public class BatchSizesBenchmarks
{
    private int[] _populations = Columns.Populations;
    private int[] _copy = new int[Columns.Count];
    private byte[] _sizes = new byte[Columns.Count];

    [Params(Columns.Count, 16 * Columns.Count, 1024 * Columns.Count)]
    public int Territories { get; set; } = Columns.Count;

    [GlobalSetup]
    public void Fill()
    {
        _populations = [.. Enumerable.Range(0, Territories / Columns.Count).SelectMany(_ => Columns.Populations)];
        _copy = new int[Territories];
        _sizes = new byte[Territories];
    }

    [Benchmark(Baseline = true)]
    public void Copy_the_same_bytes() => _populations.CopyTo(_copy.AsSpan());

    [Benchmark]
    public void Classify() => SizeBands.Classify(_populations, _sizes);
}
