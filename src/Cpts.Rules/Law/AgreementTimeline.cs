using NodaTime;

namespace Cpts.Rules;

/// <summary>Which agreement is in force on which day. A new avenant is one more line here.</summary>
public static class AgreementTimeline
{
    /// <summary>All agreements, from the oldest.</summary>
    public static ValueList<Agreement> All { get; } = ValueList.Of(Aci2019.Agreement, Avenant2.Agreement);

    /// <summary>The first day on which any agreement is in force: 25 August 2019.</summary>
    public static LocalDate Start => Aci2019.Agreement.EffectiveFrom;

    /// <summary>The agreement with an id, or null.</summary>
    /// <param name="id">The id: <c>avenant-2</c>.</param>
    public static Agreement? Find(string id) => All.FirstOrDefault(agreement => string.Equals(agreement.Id, id, StringComparison.Ordinal));

    /// <summary>The first day on which an agreement is in force, under given interpretations.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="interpretations">The readings.</param>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public static LocalDate EffectiveFrom(Agreement agreement, Interpretations interpretations) =>
        ReferenceEquals(Internal.Guard.NotNull(agreement, nameof(agreement)), Avenant2.Agreement)
            ? Internal.Guard.NotNull(interpretations, nameof(interpretations)).Avenant2EffectiveOn
            : agreement.EffectiveFrom;

    /// <summary>The agreement in force on a day: aci-2019 on 31 March 2022, avenant-2 on 1 April 2022; null before 25 August 2019.</summary>
    /// <param name="date">The day.</param>
    /// <param name="interpretations">The readings.</param>
    /// <exception cref="ArgumentNullException"><paramref name="interpretations"/> is null.</exception>
    public static Agreement? InForceOn(LocalDate date, Interpretations interpretations)
    {
        for (var i = All.Count - 1; i >= 0; i--)
        {
            if (EffectiveFrom(All[i], interpretations) <= date)
            {
                return All[i];
            }
        }

        return null;
    }
}
