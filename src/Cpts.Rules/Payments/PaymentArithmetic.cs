namespace Cpts.Rules.Payments;

/// <summary>Explains how each kind of payment is calculated.</summary>
internal static class PaymentArithmetic
{
    private static readonly Bilingual Annual = new("montant annuel", "annual amount");
    private static readonly Bilingual WithIndicators = new("somme gagnée par les indicateurs de l’année", "sum earned by the indicators of the year");
    private static readonly Bilingual WithoutIndicators = new("enveloppe variable, sans résultat connu", "variable envelope, without a known result");
    private static readonly Bilingual Crisis = new("crise reconnue, due en totalité", "recognised crisis, due in full");
    private static readonly Bilingual Once = new("versé une fois, en totalité", "paid once, in full");

    /// <summary>Operating in full: the annual amount itself.</summary>
    public static Arithmetic InFull(FixedEntitlement fixedPart) => new(fixedPart.Annual, Annual, []);

    /// <summary>An amount that is paid once.</summary>
    public static Arithmetic PaidOnce(EuroRange amount) => new(amount, Once, []);

    /// <summary>75 % of the entitlement, calculated as if the year ran to its end.</summary>
    public static Arithmetic Advance(FixedEntitlement fixedPart) => new(
        fixedPart.Annual,
        Annual,
        [.. Fraction(fixedPart.Planned, fixedPart.Whole), ArithmeticStep.Share(StatutoryDates.AdvancePercent, fixedPart.Advance)]);

    /// <summary>The amount due, less the advance.</summary>
    public static Arithmetic Balance(FixedEntitlement fixedPart) => new(
        fixedPart.Annual,
        Annual,
        [.. Fraction(fixedPart.Used, fixedPart.Due), ArithmeticStep.LessAdvance(fixedPart.Advance, fixedPart.Balance)]);

    /// <summary>What the indicators earned, plus the part of the envelope not yet covered by indicators; without indicators, the envelope.</summary>
    public static Arithmetic Variable(Mission mission, YearTerms year, EuroRange amount)
    {
        if (Indicators.EarnedIn(year.Year, year.Contract[mission]!) is { } earned)
        {
            return new(earned, WithIndicators, earned == amount ? [] : [ArithmeticStep.PlusRest(amount)]);
        }

        return new(amount, mission == Mission.HealthCrisis ? Crisis : WithoutIndicators, []);
    }

    private static ArithmeticStep[] Fraction(YearFraction fraction, EuroRange result) => fraction.IsOne ? [] : [ArithmeticStep.Times(fraction, result)];
}
