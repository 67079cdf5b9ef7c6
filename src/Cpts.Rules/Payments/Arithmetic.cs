namespace Cpts.Rules.Payments;

/// <summary>How an amount is calculated: the starting amount, each operation in order, and the result.</summary>
/// <example>90 000 € × 293/365 = 72 246.58 €, × 75 % = 54 184.94 €.</example>
/// <param name="Start">The starting amount: an annual amount, the earnings of indicators, or an amount of the contract.</param>
/// <param name="Basis">What the starting amount is, in words.</param>
/// <param name="Steps">The operations, in order; each end of a range is rounded separately to the cent, half away from zero.</param>
public sealed record Arithmetic(EuroRange Start, Bilingual Basis, ValueList<ArithmeticStep> Steps)
{
    private static readonly Bilingual Begin = new("{0}\u00A0: {1}", "{0}: {1}");

    /// <summary>The result.</summary>
    public EuroRange Result => Steps.Count == 0 ? Start : Steps[Steps.Count - 1].Result;

    /// <summary>The whole calculation on one line: « montant annuel : 90 000 € × 293/365 = 72 246,58 € ; × 75 % = 54 184,94 € ».</summary>
    public Bilingual Words => new(In(Language.French), In(Language.English));

    private string In(Language language)
    {
        var wording = Wording.In(language);
        return string.Concat([wording.Text(Begin, Basis, Start), .. Steps.Select(step => wording.Text(step.Words))]);
    }
}

/// <summary>One operation.</summary>
/// <param name="Words">The operation and its result, in words.</param>
/// <param name="Result">The result of the operation.</param>
public readonly record struct ArithmeticStep(Bilingual Words, EuroRange Result)
{
    private static readonly Bilingual Fraction = new(" × {0}/{1} = {2}", " × {0}/{1} = {2}");
    private static readonly Bilingual Percent = new("\u00A0; × {0}\u00A0% = {1}", "; × {0}% = {1}");
    private static readonly Bilingual Less = new("\u00A0; moins l’avance ({0}) = {1}", "; less the advance of {0} = {1}");
    private static readonly Bilingual Open = new("\u00A0; plus le reste de l’enveloppe, encore à écrire = {0}", "; plus the rest of the envelope, not yet covered by indicators = {0}");

    internal static ArithmeticStep Times(YearFraction fraction, EuroRange result) => new(Fraction.With(fraction.Taken, fraction.Whole, result), result);

    internal static ArithmeticStep Share(int percent, EuroRange result) => new(Percent.With(percent, result), result);

    internal static ArithmeticStep LessAdvance(EuroRange advance, EuroRange result) => new(Less.With(advance, result), result);

    internal static ArithmeticStep PlusRest(EuroRange result) => new(Open.With(result), result);
}

/// <summary>A payment and how it is calculated.</summary>
/// <param name="Payment">The payment.</param>
/// <param name="Arithmetic">How its amount is calculated.</param>
public sealed record ExplainedPayment(Payment Payment, Arithmetic Arithmetic);
