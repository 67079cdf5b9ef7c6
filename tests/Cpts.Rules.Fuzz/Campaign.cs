using System.Diagnostics;
using Cpts.Rules.Testing;

namespace Cpts.Rules.Fuzz;

/// <summary>Runs one target on inputs for a given time, and keeps every input that breaks a guarantee.</summary>
internal sealed class Campaign(ITarget target, Mutator mutator, TimeSpan time)
{
    /// <summary>A slow input is tried again before it counts, since another process may have caused the delay.</summary>
    private const int Retries = 5;

    /// <summary>The number of inputs before memory is first measured; tables are built and code is compiled by then.</summary>
    private const int WarmUp = 2_000;

    private Outcome _outcome = new(target.Name);

    public Outcome Run()
    {
        var memory = 0L;
        var since = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(since) < time || _outcome.Inputs <= WarmUp)
        {
            Try(mutator.Next());
            if (_outcome.Inputs == WarmUp)
            {
                memory = GC.GetTotalMemory(forceFullCollection: true);
            }
        }

        return _outcome with { Growth = GC.GetTotalMemory(forceFullCollection: true) - memory };
    }

    private void Try(byte[] input)
    {
        try
        {
            var hasFacts = Measure(input, out var took);
            for (var again = 0; took > target.Slow && again < Retries; again++)
            {
                Measure(input, out var retry);
                took = retry < took ? retry : took;
            }

            _outcome = _outcome.With(hasFacts, took, took > target.Slow);
            if (took > target.Slow && _outcome.Inputs > WarmUp)
            {
                Keep(input, $"took {took.TotalMilliseconds:F0} ms");
            }
        }
#pragma warning disable CA1031 // Any exception is a result to record.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            _outcome = _outcome.WithException();
            Keep(input, exception.ToString());
        }
    }

    private bool Measure(byte[] input, out TimeSpan took)
    {
        var since = Stopwatch.GetTimestamp();
        var hasFacts = target.Try(input);
        took = Stopwatch.GetElapsedTime(since);
        return hasFacts;
    }

    private void Keep(byte[] input, string why)
    {
        var folder = Repository.PathOf("artifacts", "fuzz");
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, $"{target.Name}-{_outcome.Inputs}.json");
        File.WriteAllBytes(path, input);
        Console.Error.WriteLine($"{Path.GetFileName(path)}: {why}");
    }
}
