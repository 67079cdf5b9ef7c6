namespace Cpts.Rules;

/// <summary>One row of the table of an agreement: what is known about an annual amount at one size, with its sources.</summary>
/// <param name="Lines">The line; several for a known sum.</param>
/// <param name="Part">The part of the line.</param>
/// <param name="Size">The size.</param>
/// <param name="Amount">Euros a year; exact where it is known.</param>
/// <param name="Status">How well it is known.</param>
/// <param name="Sources">The sources of the amount.</param>
/// <param name="How">The equation or the reason, as written in the table; null when a source states the amount.</param>
public sealed record AmountRow(ValueList<Line> Lines, AmountPart Part, SizeBand Size, EuroRange Amount, AmountStatus Status, ValueList<Source> Sources, Bilingual? How)
{
    /// <summary>Whether the row is valid: its lines, part, size, amount and sources are all defined and possible.</summary>
    internal bool IsSound =>
        Enum.IsDefined(typeof(AmountPart), Part)
        && Lines.All(line => Enum.IsDefined(typeof(Line), line))
        && SuppliedAmount.IsInBounds(Size, Amount)
        && Enum.IsDefined(typeof(AmountStatus), Status)
        && !Sources.Contains(null!)
        && (Part == AmountPart.Sum
            ? Lines.Count > 0 && !Lines.Contains(Line.Operating) && Amount.IsExact
            : Lines.Count == 1 && LawValidation.PartsOf(Lines[0]).Contains(Part));

    internal static AmountRow Of(Line line, AmountPart part, SizeBand size, EuroRange amount, AmountStatus status, string how, Source[] sources) =>
        new([line], part, size, amount, status, [.. sources], Derivations.Of(how));

    internal static AmountRow Stated(Line line, AmountPart part, SizeBand size, long euros, params Source[] sources) =>
        Of(line, part, size, EuroRange.Exactly(euros), AmountStatus.Stated, "", sources);

    internal static AmountRow Stated(Line line, AmountPart part, SizeBand size, long euros, string how, params Source[] sources) =>
        Of(line, part, size, EuroRange.Exactly(euros), AmountStatus.Stated, how, sources);

    internal static AmountRow Transcribed(Line line, AmountPart part, SizeBand size, long euros, params Source[] sources) =>
        Of(line, part, size, EuroRange.Exactly(euros), AmountStatus.Transcribed, "", sources);

    internal static AmountRow Derived(Line line, AmountPart part, SizeBand size, long euros, string how, params Source[] sources) =>
        Of(line, part, size, EuroRange.Exactly(euros), AmountStatus.Derived, how, sources);

    internal static AmountRow Bounded(Line line, AmountPart part, SizeBand size, long min, long max, string how, params Source[] sources) =>
        Of(line, part, size, EuroRange.Between(min, max), AmountStatus.Bounded, how, sources);

    internal static AmountRow Fitted(Line line, AmountPart part, SizeBand size, long euros, params Source[] sources) =>
        Of(line, part, size, EuroRange.Exactly(euros), AmountStatus.Bounded, "", sources);

    internal static AmountRow KnownSum(Line[] lines, SizeBand size, long euros, string how, params Source[] sources) =>
        new([.. lines], AmountPart.Sum, size, EuroRange.Exactly(euros), AmountStatus.Derived, [.. sources], Derivations.Of(how));
}
