namespace Cpts.Rules;

/// <summary>Which agreement an evaluation applies on each day: those of the law, or a single one assumed to be in force throughout.</summary>
/// <param name="Law">The law.</param>
/// <param name="Interpretations">The readings.</param>
/// <param name="Supposed">The agreement that is assumed to be the only one; null for the law as it is.</param>
internal readonly record struct LawInForce(Law Law, Interpretations Interpretations, Agreement? Supposed)
{
    /// <summary>The agreement in force on a day; null before the first one, even when an agreement is assumed.</summary>
    public Agreement? On(LocalDate date) => Supposed is null || date < Law.Start
        ? Law.InForceOn(date, Interpretations)
        : Supposed;

    /// <summary>The first day on which an agreement is in force.</summary>
    public LocalDate EffectOf(Agreement agreement) => agreement.EffectiveFromIn(Interpretations);
}
