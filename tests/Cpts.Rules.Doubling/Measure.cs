namespace Cpts.Rules.Doubling;

/// <summary>The processor times of one operation on a file and on one of twice the size; other processes do not change processor times.</summary>
/// <param name="Kind">The kind of file.</param>
/// <param name="Operation">The operation.</param>
/// <param name="Once">The time of the smaller file.</param>
/// <param name="Twice">The time of the larger file.</param>
internal sealed record Measure(Kind Kind, Operation Operation, TimeSpan Once, TimeSpan Twice)
{
    /// <summary>The maximum ratio of the times for twice the size.</summary>
    private const double Most = 3;

    private const int Tries = 5;

    /// <summary>Shorter times are dominated by start-up.</summary>
    private static readonly TimeSpan Noise = TimeSpan.FromMilliseconds(4);

    public double Ratio => Twice / (Once > Noise ? Once : Noise);

    public bool Holds => Ratio <= Most;

    /// <summary>Measures. A ratio that is too high is measured again, since the shortest of several times is the most accurate; then with files
    /// of twice and four times the size: a garbage collection affects one doubling only, quadratic time affects both.</summary>
    public static Measure Of(Kind kind, Operation operation, int bytes)
    {
        var first = OfOne(kind, operation, bytes);
        return first.Holds || OfOne(kind, operation, 2 * bytes) is not { Holds: true } second ? first : second;
    }

    private static Measure OfOne(Kind kind, Operation operation, int bytes)
    {
        var (once, twice) = (kind.File(bytes), kind.File(2 * bytes));
        var folder = Directory.CreateTempSubdirectory("cpts-doubling-").FullName;
        var (small, large) = (Path.Combine(folder, "once.json"), Path.Combine(folder, "twice.json"));
        File.WriteAllBytes(small, once);
        File.WriteAllBytes(large, twice);
        try
        {
            var measure = new Measure(kind, operation, TimeSpan.MaxValue, TimeSpan.MaxValue);
            for (var left = Tries; left > 0 && !(measure.Twice < TimeSpan.MaxValue && measure.Holds); left--)
            {
                measure = measure with
                {
                    Once = Least(measure.Once, () => operation.Run(once, small)),
                    Twice = Least(measure.Twice, () => operation.Run(twice, large)),
                };
            }

            return measure;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static TimeSpan Least(TimeSpan known, Action run)
    {
        GC.Collect();
        var before = Environment.CpuUsage.TotalTime;
        run();
        var took = Environment.CpuUsage.TotalTime - before;
        return took < known ? took : known;
    }
}
