using BenchmarkDotNet.Attributes;
using Cpts.Rules.Projects;
using NodaTime;

namespace Cpts.Rules.Benchmarks;

/// <summary>The two-month time limit of the ARS. Aim: at most 1.5 times NodaTime's own month arithmetic.</summary>
[MemoryDiagnoser]
public class DeadlinesBenchmarks
{
    private static readonly LocalDate[] Receipts = [.. Columns.Populations.Select(number => new LocalDate(2020, 1, 1).PlusDays(number % 3000))];

    [Benchmark(Baseline = true, OperationsPerInvoke = Columns.Count)]
    public int PlusMonths()
    {
        var sum = 0;
        foreach (var receipt in Receipts)
        {
            sum += receipt.PlusMonths(2).Day;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Columns.Count)]
    public int Silence_keeps_its_day()
    {
        var sum = 0;
        foreach (var receipt in Receipts)
        {
            sum += SilenceLimit.EndOf(receipt, NonWorkingDayReading.Keep, department: null).Day;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Columns.Count)]
    public int Silence_moves_to_a_working_day()
    {
        var sum = 0;
        foreach (var receipt in Receipts)
        {
            sum += SilenceLimit.EndOf(receipt, NonWorkingDayReading.NextWorkingDay, "974").Day;
        }

        return sum;
    }
}
