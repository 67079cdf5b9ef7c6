using System.Globalization;

namespace Cpts.Rules.Benchmarks;

/// <summary>Compares the bytes that each operation allocates with the committed table. Bytes are the same on every machine; times are not, so no time is checked.</summary>
internal static class AllocationGate
{
    /// <summary>How far an operation may exceed the table, in per cent.</summary>
    private const int Margin = 5;

    private const int Repetitions = 200;

    private static readonly TerritoriesBenchmarks Territories = new();
    private static readonly FundingBenchmarks Funding = new();
    private static readonly BatchSizesBenchmarks Sizes = new();
    private static readonly BatchTotalsBenchmarks Totals = new();
    private static readonly DeadlinesBenchmarks Deadlines = new();
    private static readonly ScenariosBenchmarks Scenarios = new();
    private static readonly JsonBenchmarks Json = new();

    private static readonly (string Name, Action Run)[] Operations =
    [
        ("size", () => Territories.SizeOf()),
        ("annual total", () => Funding.AnnualTotal_of_an_agreement()),
        ("batch sizes", () => Sizes.Classify()),
        ("batch totals", () => Totals.Classify_and_total()),
        ("silence limit", () => Deadlines.Silence_moves_to_a_working_day()),
        ("evaluation", () => Scenarios.Evaluate()),
        ("readings", () => Scenarios.Readings()),
        ("json read", () => Json.Read()),
        ("json read, evaluate and write", () => Json.Read_evaluate_and_write()),
    ];

    /// <summary>Compares with the table.</summary>
    /// <returns>1 when an operation allocates more than 5 % above the table, or is not in it; otherwise 0.</returns>
    public static int Check(string table)
    {
        var allowed = File.ReadLines(table).Skip(1).Select(line => line.Split(';')).ToDictionary(
            row => row[0], row => long.Parse(row[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
        var failed = 0;
        foreach (var (name, run) in Operations)
        {
            var bytes = Measure(run);
            var isAllowed = allowed.TryGetValue(name, out var most) && bytes * 100 <= most * (100 + Margin);
            failed += isAllowed ? 0 : 1;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(isAllowed ? "ok    " : "FAILED")} {name,-32} {bytes,8} B (table: {most})"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Operations.Length - failed} passed, {failed} failed"));
        return failed == 0 ? 0 : 1;
    }

    /// <summary>Rewrites the table, after an intended change.</summary>
    public static int Write(string table)
    {
        File.WriteAllLines(table, ["operation;bytes", .. Operations.Select(operation => string.Create(CultureInfo.InvariantCulture, $"{operation.Name};{Measure(operation.Run)}"))]);
        return 0;
    }

    private static long Measure(Action run)
    {
        run();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Repetitions; i++)
        {
            run();
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / Repetitions;
    }
}
