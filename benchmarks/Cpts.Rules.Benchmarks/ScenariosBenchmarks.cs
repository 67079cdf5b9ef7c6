using BenchmarkDotNet.Attributes;
using Cpts.Rules.Scenarios;
using Cpts.Rules.Testing;

namespace Cpts.Rules.Benchmarks;

/// <summary>The whole evaluation of five years of contract at size 3. Aim: at most 3 µs and 6 kB.</summary>
[MemoryDiagnoser]
public class ScenariosBenchmarks
{
    private readonly ScenarioEvaluator _evaluator = new();

    /// <summary>Only the arithmetic for the amounts in the answers: five years of seven lines in three parts.</summary>
    [Benchmark(Baseline = true)]
    public long Amounts_by_hand()
    {
        var cents = 0L;
        for (var year = 0; year < 5; year++)
        {
            for (var line = 0; line < 7; line++)
            {
                var entitlement = ((9_000_000L * (293 + line)) + 182) / 365;
                var advance = ((entitlement * 75) + 50) / 100;
                cents += advance ^ (entitlement - advance);
            }
        }

        return cents;
    }

    [Benchmark]
    public Evaluation Evaluate() => _evaluator.Evaluate(Samples.Australe);

    [Benchmark]
    public object Readings() => _evaluator.Readings(Samples.Australe, Samples.Today);
}
