namespace Cpts.Rules;

/// <summary>The law that an evaluation applies: a sequence of agreements, each in force from a day until the next one. Immutable.</summary>
/// <remarks>An application can add a future agreement, or complete the table of a known one with amounts that it has read;
/// the rest of the library does not depend on which agreements there are.</remarks>
public sealed class Law
{
    private Law(ValueList<Agreement> agreements)
    {
        Agreements = agreements;
        WithExceptional = agreements.FirstOrDefault(agreement => agreement.Exceptional is not null);
    }

    /// <summary>The law known to the library: the ACI of 2019 and its avenant 2.</summary>
    public static Law Default { get; } = new([Aci2019.Agreement, Avenant2.Agreement]);

    /// <summary>The month in which the sources were last reviewed, as a version: <c>2026-11</c>.</summary>
    public static string Version => "2026-11";

    /// <summary>The last day for which the law is known: 30 November 2026. Later days are evaluated as if the law of that day stayed in force.</summary>
    public static LocalDate KnownThrough { get; } = new(2026, 11, 30);

    /// <summary>All agreements, the oldest first.</summary>
    public ValueList<Agreement> Agreements { get; }

    /// <summary>The first day on which any agreement is in force: 25 August 2019.</summary>
    public LocalDate Start => Agreements[0].EffectiveFrom;

    /// <summary>The agreement that introduced the exceptional operating amount; null when none did.</summary>
    internal Agreement? WithExceptional { get; }

    /// <summary>The agreement with an id, or null.</summary>
    /// <param name="id">The id: <c>avenant-2</c>.</param>
    /// <returns>The agreement, or null.</returns>
    public Agreement? Find(string id) => Agreements.FirstOrDefault(agreement => string.Equals(agreement.Id, id, StringComparison.Ordinal));

    /// <summary>The agreement in force on a day: aci-2019 on 31 March 2022, avenant-2 on 1 April 2022; null before 25 August 2019.</summary>
    /// <param name="date">The day.</param>
    /// <param name="interpretations">The readings.</param>
    /// <returns>The agreement, or null.</returns>
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

    /// <summary>Whether a contract signed on a day can have the exceptional operating amount of an agreement.</summary>
    internal bool IsBeforeExceptional(LocalDate signed)
    {
        foreach (var agreement in Agreements)
        {
            if (signed < agreement.Exceptional?.SignedBefore)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The law with one more agreement, which replaces the previous one from the day on which it takes effect.</summary>
    /// <param name="agreement">An agreement that takes effect after every known one, with an amount or bounds for each of its lines at each
    /// size: <c>fixed</c> for operating, the three parts for healthCrisis, <c>total</c> for the others.</param>
    /// <returns>A new law; this one is not changed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="agreement"/> is null.</exception>
    /// <exception cref="ArgumentException">There is already an agreement with that id.</exception>
    /// <exception cref="InvalidLawException">The agreement is incomplete, or its amounts contradict one another.</exception>
    public Law Add(Agreement agreement)
    {
        Guard.NotNull(agreement, nameof(agreement));
        if (Find(agreement.Id) is not null)
        {
            throw new ArgumentException($"There is an agreement {agreement.Id} already: complete it.", nameof(agreement));
        }

        var problems = LawValidation.OfNew(agreement, this).ToValueList();
        return problems.Count == 0 ? With(agreement) : throw new InvalidLawException(problems, nameof(agreement));
    }

    /// <summary>The law with amounts that complete the table of a known agreement.</summary>
    /// <param name="id">The agreement: <c>avenant-2</c>.</param>
    /// <param name="source">Where the amounts were read.</param>
    /// <param name="amounts">The amounts; each within the bounds of the table, and together consistent with every known sum.</param>
    /// <returns>A new law; this one is not changed.</returns>
    /// <example><c>Law.Default.Complete("avenant-2", source, [new(Line.CarePathways, AmountPart.Total, SizeBand.Size2, EuroRange.Exactly(70_000))])</c>
    /// gives care pathways an exact amount at size 2.</example>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    /// <exception cref="ArgumentException">No agreement has that id, or an amount uses a value that is not defined or is out of bounds.</exception>
    /// <exception cref="InvalidLawException">An amount contradicts the sources.</exception>
    public Law Complete(string id, Source source, IEnumerable<SuppliedAmount> amounts)
    {
        Guard.NotNull(source, nameof(source));
        var known = Find(Guard.NotNull(id, nameof(id))) ?? throw new ArgumentException($"There is no agreement {id}: add it.", nameof(id));
        var given = Guard.NotNull(amounts, nameof(amounts)).ToValueList();
        if (given.Any(amount => !amount.IsSound))
        {
            throw new ArgumentException("An amount names a line, a part or a size that is not defined, or is below zero or above €999,999,999,999.99.", nameof(amounts));
        }

        var problems = new List<Finding>();
        var completed = LawValidation.Complete(known, source, given, problems);
        return problems.Count == 0 ? With(completed) : throw new InvalidLawException(problems.ToValueList(), nameof(amounts));
    }

    /// <summary>The law with an agreement that replaces the one with the same id, or is added after all others.</summary>
    internal Law With(Agreement agreement) => Find(agreement.Id) is { } known
        ? new([.. Agreements.Select(other => ReferenceEquals(other, known) ? agreement : other)])
        : new([.. Agreements, agreement]);
}
