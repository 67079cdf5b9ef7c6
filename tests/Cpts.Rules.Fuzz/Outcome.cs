using System.Globalization;

namespace Cpts.Rules.Fuzz;

/// <summary>The outcome of a campaign.</summary>
/// <param name="Target">The target.</param>
internal sealed record Outcome(string Target)
{
    /// <summary>The growth of memory, after any number of inputs, above which there is a leak: 8 MiB.</summary>
    private const long MostGrowth = 8 << 20;

    public int Inputs { get; private init; }

    public int WithFacts { get; private init; }

    public int Exceptions { get; private init; }

    public int SlowInputs { get; private init; }

    public TimeSpan Slowest { get; private init; }

    /// <summary>The growth of memory since the end of the warm-up, in bytes, after a full collection.</summary>
    public long Growth { get; init; }

    public int Failures => Exceptions + SlowInputs + (Growth > MostGrowth ? 1 : 0);

    public Outcome With(bool hasFacts, TimeSpan took, bool isSlow) => this with
    {
        Inputs = Inputs + 1,
        WithFacts = WithFacts + (hasFacts ? 1 : 0),
        SlowInputs = SlowInputs + (isSlow ? 1 : 0),
        Slowest = took > Slowest ? took : Slowest,
    };

    public Outcome WithException() => this with { Inputs = Inputs + 1, Exceptions = Exceptions + 1 };

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Target,-11} {Inputs,-11} {WithFacts,-11} {Exceptions,-11} {SlowInputs,-11} {Slowest.TotalMilliseconds,5:F1} ms  {Growth / 1024.0,7:F0} KiB");
}
