using NodaTime;

namespace Cpts.Rules;

/// <summary>Which agreement one evaluation applies on which day: the timeline, or one agreement supposed in force all along.</summary>
/// <param name="Interpretations">The readings.</param>
/// <param name="Supposed">The agreement that is supposed to be the only one; null for the timeline as it is.</param>
internal readonly record struct LawInForce(Interpretations Interpretations, Agreement? Supposed)
{
    /// <summary>The agreement in force on a day; null before 25 August 2019, also under a supposition.</summary>
    public Agreement? On(LocalDate date) => Supposed is null || date < AgreementTimeline.Start
        ? AgreementTimeline.InForceOn(date, Interpretations)
        : Supposed;
}
