using Cpts.Rules.Facts.Shapes;

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

    /// <summary>All or nothing: the amount earned when achieved, in euros.</summary>
    public Euros? Maximum { get; init; }

    /// <summary>All or nothing: whether it was achieved; null when not known yet.</summary>
    public bool? Achieved { get; init; }

    /// <summary>Evidence of the result; it is shown in documents and does not affect the evaluation.</summary>
    public ValueList<string> Proofs { get; init; }

    /// <summary>Steps: which values are better.</summary>
    public IndicatorDirection Direction { get; init; }

    /// <summary>Steps: the steps, from the easiest to the hardest.</summary>
    public ValueList<IndicatorStep> Steps { get; init; }

    /// <summary>Steps: the value reached; null when not known yet.</summary>
    public decimal? Value { get; init; }

    /// <summary>Creates an indicator that earns all or nothing.</summary>
    /// <param name="year">The contract year, 1 to 5.</param>
    /// <param name="maximum">The amount earned when achieved.</param>
    /// <param name="achieved">Whether it was achieved; null when not known yet.</param>
    /// <param name="name">What it measures.</param>
    /// <returns>The indicator.</returns>
    public static Indicator AllOrNothing(int year, Euros maximum, bool? achieved = null, string? name = null) =>
        new() { Year = year, Name = name, Kind = IndicatorKind.AllOrNothing, Maximum = maximum, Achieved = achieved };

    /// <summary>Creates an indicator that earns by steps.</summary>
    /// <param name="year">The contract year, 1 to 5.</param>
    /// <param name="direction">Which values are better.</param>
    /// <param name="steps">The steps, from the easiest to the hardest.</param>
    /// <param name="value">The value reached; null when not known yet.</param>
    /// <param name="name">What it measures.</param>
    /// <returns>The indicator.</returns>
    public static Indicator BySteps(int year, IndicatorDirection direction, ValueList<IndicatorStep> steps, decimal? value = null, string? name = null) =>
        new() { Year = year, Name = name, Kind = IndicatorKind.Steps, Direction = direction, Steps = steps, Value = value };

    internal static Shape<Indicator> Shape { get; } = new Shape<Indicator>("indicator", "Indicator", new("Un indicateur d’une mission pour une année du contrat. Sans « achieved » ni « value », il compte de 0 à son meilleur montant.", "An indicator of a mission in one contract year. Without achieved or value, it counts as a range from 0 to its best amount."), new() { Year = default, Kind = default })
        .Required("year", Kinds.Integer, x => x.Year, (x, v) => x with { Year = v }, "Contract year", new Bilingual("L’année du contrat, de 1 à {0} (CPTS3004).", "The contract year, 1 to {0} (CPTS3004).").With(StatutoryDates.ContractYears.Value), "[2]")
        .Optional("name", Kinds.Text, x => x.Name, (x, v) => x with { Name = v }, "Name", new("Ce qu’il mesure.", "What it measures."), """["Patients en ALD sans médecin traitant"]""")
        .Required("kind", Kinds.Word(IndicatorKinds.Words), x => x.Kind, (x, v) => x with { Kind = v }, "Kind", new("Tout ou rien, ou par paliers.", "All or nothing, or by steps."))
        .Optional("maximum", Kinds.Amount, x => x.Maximum, (x, v) => x with { Maximum = v }, "Maximum", new("Tout ou rien : ce qu’il rapporte s’il est atteint, en euros ; alors obligatoire.", "All or nothing: what it earns when achieved, in euros; required for this kind."), "[26000]")
        .Optional("achieved", Kinds.Boolean, x => x.Achieved, (x, v) => x with { Achieved = v }, "Achieved", new("Tout ou rien : s’il est atteint ; absent : pas encore connu.", "All or nothing: whether it was achieved; when absent: not known yet."))
        .WithDefault("direction", Kinds.Word(IndicatorDirections.Words), default, x => x.Direction, (x, v) => x with { Direction = v },
            "Direction", new("Par paliers : si une valeur plus haute ou plus basse est meilleure.", "By steps: whether higher or lower values are better."))
        .WithDefault("steps", Kinds.ListOf(IndicatorStep.Shape), default, x => x.Steps, (x, v) => x with { Steps = v },
            "Steps", new("Par paliers : du plus facile au plus difficile, les montants croissant strictement (CPTS3004).", "By steps: from the easiest to the hardest, with strictly increasing amounts (CPTS3004)."), """[[{ "threshold": 219, "amount": 3000 }, { "threshold": 100, "amount": 6000 }]]""")
        .Optional("value", Kinds.Decimal, x => x.Value, (x, v) => x with { Value = v }, "Value", new("Par paliers : la valeur atteinte ; absente : pas encore connue.", "By steps: the value reached; when absent: not known yet."), "[98]")
        .WithDefault("proofs", Kinds.ListOf(Kinds.Text), default, x => x.Proofs, (x, v) => x with { Proofs = v },
            "Proofs", new("Ce qui prouve le résultat ; repris tel quel, sans effet sur les montants.", "Evidence of the result; shown as it is, with no effect on the amounts."), """[["convention signée"]]""")
        .RequiredWhen("maximum", "kind", IndicatorKinds.Words, IndicatorKind.AllOrNothing, x => x.Kind);
}

/// <summary>A step of an indicator.</summary>
/// <param name="Threshold">The value at which the step is reached; an equal value reaches it.</param>
/// <param name="Amount">The amount earned, which replaces that of easier steps.</param>
public readonly record struct IndicatorStep(decimal Threshold, Euros Amount)
{
    internal static Shape<IndicatorStep> Shape { get; } = new Shape<IndicatorStep>("step", "Step", new("Un palier d’un indicateur.", "A step of an indicator."), default)
        .Required("threshold", Kinds.Decimal, x => x.Threshold, (x, v) => x with { Threshold = v }, "Threshold", new("La valeur qui l’atteint ; l’égaler suffit.", "The value that reaches it; an equal value is enough."), "[100]")
        .Required("amount", Kinds.Amount, x => x.Amount, (x, v) => x with { Amount = v }, "Amount", new("Ce qu’il rapporte, en euros, à la place des paliers inférieurs.", "What it earns, in euros, in place of the easier steps."), "[6000]");
}

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
