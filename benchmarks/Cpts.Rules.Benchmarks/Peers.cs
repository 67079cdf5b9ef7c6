using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Cpts.Rules.Batch;
using Cpts.Rules.Funding;
using Cpts.Rules.Testing;

namespace Cpts.Rules.Benchmarks;

/// <summary>Our side of <c>benchmarks/peers</c>: the annual totals for the inputs in a file, and the time of one, as JSON.</summary>
internal static class Peers
{
    private const int Rounds = 400;

    private static readonly Agreement Avenant2 = Law.Default.Find("avenant-2")!;

    public static int Run(string path)
    {
        using var file = JsonDocument.Parse(File.ReadAllBytes(path));
        int[] populations = [.. file.RootElement.EnumerateArray().Select(input => input.GetProperty("population").GetInt32())];
        MissionSet[] missions = [.. file.RootElement.EnumerateArray().Select(input => SetOf(input.GetProperty("flags").GetInt32()))];

        var results = populations.Zip(missions, Total).Select(total => $"[{Euros(total.Min)},{Euros(total.Max)}]");
        var timings = new (string Name, double Nanoseconds)[]
        {
            ("one by one", Time(populations.Length, () => OneByOne(populations, missions))),
            ("one by one, with the lines", Time(populations.Length, () => WithLines(populations, missions))),
            ("in batch, core missions", Time(populations.Length, Batch(populations))),
        };
        var json = new StringBuilder("{\"results\":[").AppendJoin(',', results).Append("],\"nanoseconds\":{");
        json.AppendJoin(',', timings.Select(timing => string.Create(CultureInfo.InvariantCulture, $"\"{timing.Name}\":{timing.Nanoseconds:F2}"))).Append("}}");
        Console.WriteLine(json);
        return 0;
    }

    private static EuroRange Total(int population, MissionSet missions) => AnnualTotal.Of(Avenant2, SizeThresholds.Published.SizeOf(population), missions, memberCount: 0);

    private static long OneByOne(int[] populations, MissionSet[] missions)
    {
        var sum = 0L;
        for (var i = 0; i < populations.Length; i++)
        {
            sum += Total(populations[i], missions[i]).Max.Cents;
        }

        return sum;
    }

    /// <summary>The total, and the budget lines that make it up.</summary>
    private static long WithLines(int[] populations, MissionSet[] missions)
    {
        var sum = 0L;
        for (var i = 0; i < populations.Length; i++)
        {
            sum += Total(populations[i], missions[i]).Max.Cents;
            foreach (var line in Budget.Of(Samples.Today, SizeThresholds.Published.SizeOf(populations[i]), memberCount: 0)!.Lines)
            {
                sum += line.Total.Max.Cents;
            }
        }

        return sum;
    }

    private static Func<long> Batch(int[] populations)
    {
        var (sizes, min, max) = (new byte[populations.Length], new long[populations.Length], new long[populations.Length]);
        return () =>
        {
            SizeBands.Classify(populations, sizes);
            AnnualTotals.Of(Avenant2, Avenant2.CoreMissions, sizes, min, max);
            return max[^1];
        };
    }

    /// <summary>The shortest of many rounds: the time the work takes on an otherwise idle machine.</summary>
    private static double Time(int operations, Func<long> work)
    {
        var best = double.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            work();
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalNanoseconds / operations);
            if (round < 50)
            {
                // Gives the tiered compiler time to produce optimised code.
                Thread.Sleep(10);
            }
        }

        return best;
    }

    private static MissionSet SetOf(int flags) => Missions.All.Where(mission => (flags & (1 << ((int)mission - 1))) != 0).Aggregate(MissionSet.Empty, (set, mission) => set.With(mission));

    private static string Euros(Euros amount) => amount.ToDecimal().ToString(CultureInfo.InvariantCulture);
}
