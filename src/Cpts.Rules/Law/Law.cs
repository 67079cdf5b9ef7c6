namespace Cpts.Rules;

/// <summary>The law that an evaluation applies: a line of agreements, each in force from a day until the next one. Immutable.</summary>
/// <remarks>An application can add an agreement to come, or complete the table of a known one with amounts that it has read;
/// nothing else in the library asks which agreement it has before it.</remarks>
public sealed class Law
{
    private Law(ValueList<Agreement> agreements) => Agreements = agreements;

    /// <summary>The law as the library knows it: the ACI of 2019 and its avenant 2.</summary>
    public static Law Default { get; } = new([Aci2019.Agreement, Avenant2.Agreement]);

    /// <summary>All agreements, from the oldest.</summary>
    public ValueList<Agreement> Agreements { get; }

    /// <summary>The first day on which any agreement is in force: 25 August 2019.</summary>
    public LocalDate Start => Agreements[0].EffectiveFrom;

    /// <summary>The agreement with an id, or null.</summary>
    /// <param name="id">The id: <c>avenant-2</c>.</param>
    public Agreement? Find(string id) => Agreements.FirstOrDefault(agreement => string.Equals(agreement.Id, id, StringComparison.Ordinal));

    /// <summary>The agreement in force on a day: aci-2019 on 31 March 2022, avenant-2 on 1 April 2022; null before 25 August 2019.</summary>
    /// <param name="date">The day.</param>
    /// <param name="interpretations">The readings.</param>
    /// <exception cref="ArgumentNullException"><paramref name="interpretations"/> is null.</exception>
    public Agreement? InForceOn(LocalDate date, Interpretations interpretations)
    {
        Guard.NotNull(interpretations, nameof(interpretations));
        for (var i = Agreements.Count - 1; i >= 0; i--)
        {
            if (Agreements[i].EffectiveFromIn(interpretations) <= date)
            {
                return Agreements[i];
            }
        }

        return null;
    }
}
