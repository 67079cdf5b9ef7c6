namespace Cpts.Rules.Facts;

/// <summary>How an indicator earns.</summary>
public enum IndicatorKind : byte
{
    /// <summary>The maximum when achieved, nothing otherwise (tout ou rien).</summary>
    AllOrNothing,

    /// <summary>The amount of the best step reached (par paliers).</summary>
    Steps,
}

/// <summary>Which values of an indicator are better.</summary>
public enum IndicatorDirection : byte
{
    /// <summary>Higher values are better (default).</summary>
    HigherIsBetter,

    /// <summary>Lower values are better.</summary>
    LowerIsBetter,
}

/// <summary>An indicator of a mission in one contract year (source S15).</summary>
public sealed record Indicator
{
    /// <summary>The contract year, 1 to 5.</summary>
    public required int Year { get; init; }

    /// <summary>What it measures.</summary>
    public string? Name { get; init; }

    /// <summary>How it earns.</summary>
    public required IndicatorKind Kind { get; init; }

    /// <summary>All or nothing: what it earns when achieved.</summary>
    public Euros? Maximum { get; init; }

    /// <summary>All or nothing: whether it was achieved; null while not known.</summary>
    public bool? Achieved { get; init; }

    /// <summary>Steps: which values are better.</summary>
    public IndicatorDirection Direction { get; init; }

    /// <summary>Steps: from the easiest to the hardest.</summary>
    public ValueList<IndicatorStep> Steps { get; init; }

    /// <summary>Steps: the value reached; null while not known.</summary>
    public decimal? Value { get; init; }
}

/// <summary>A step of an indicator.</summary>
/// <param name="Threshold">The value that reaches it; reaching it exactly earns it.</param>
/// <param name="Amount">What it earns, in place of the steps below.</param>
public readonly record struct IndicatorStep(decimal Threshold, Euros Amount);

/// <summary>The words for kinds of indicators.</summary>
public static class IndicatorKinds
{
    /// <summary>The words, in the order of the enumeration.</summary>
    public static Vocabulary<IndicatorKind> Words { get; } = new(
        new("une sorte d’indicateur", "a kind of indicator"),
        new(IndicatorKind.AllOrNothing, "allOrNothing", "tout ou rien", "all or nothing") { Accepted = ["tout ou rien"] },
        new(IndicatorKind.Steps, "steps", "par paliers", "by steps") { Accepted = ["paliers"] });
}

/// <summary>The words for directions of indicators.</summary>
public static class IndicatorDirections
{
    /// <summary>The words, in the order of the enumeration.</summary>
    public static Vocabulary<IndicatorDirection> Words { get; } = new(
        new("le sens d’un indicateur", "the direction of an indicator"),
        new(IndicatorDirection.HigherIsBetter, "higherIsBetter", "à la hausse", "higher is better") { Accepted = ["à la hausse"] },
        new(IndicatorDirection.LowerIsBetter, "lowerIsBetter", "à la baisse", "lower is better") { Accepted = ["à la baisse"] });
}
