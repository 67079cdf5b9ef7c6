namespace Cpts.Rules;

/// <summary>A text that pays communities from a date on: the ACI of 2019, an avenant to it, or one to come that an application brings.</summary>
/// <remarks>Two time axes are kept: the day of publication, and the day from which the text is in force. An agreement owns all that
/// it says: amounts, sizes, calendar, missions.</remarks>
public sealed class Agreement
{
    private readonly SizeScale[] _scales;

    /// <summary>An agreement with its table of amounts.</summary>
    /// <param name="amounts">Every annual amount, row by row.</param>
    public Agreement(ValueList<AmountRow> amounts)
    {
        Amounts = amounts;
        _scales = [.. Rules.Sizes.Words.Select(term => new SizeScale(amounts, term.Value))];
    }

    /// <summary>The id: <c>aci-2019</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The title.</summary>
    public required Bilingual Title { get; init; }

    /// <summary>The day of the signature; null when it is not known.</summary>
    public LocalDate? SignedOn { get; init; }

    /// <summary>The day of the Journal officiel; null when it is not known.</summary>
    public LocalDate? PublishedOn { get; init; }

    /// <summary>The first day on which it is in force, when no interpretation moves it.</summary>
    public required LocalDate EffectiveFrom { get; init; }

    /// <summary>The missions that every community must take (missions socles).</summary>
    public required MissionSet CoreMissions { get; init; }

    /// <summary>The missions that a community may take.</summary>
    public required MissionSet OptionalMissions { get; init; }

    /// <summary>The sources of the agreement itself; each amount has its own.</summary>
    public required ValueList<Source> Sources { get; init; }

    /// <summary>The populations at which the size changes.</summary>
    public SizeThresholds Sizes { get; init; } = SizeThresholds.Published;

    /// <summary>By when missions start and are deployed.</summary>
    public DeploymentCalendar Calendar { get; init; } = DeploymentCalendar.Published;

    /// <summary>Every annual amount, row by row.</summary>
    public ValueList<AmountRow> Amounts { get; }

    /// <summary>All missions that can be paid, core and optional.</summary>
    public MissionSet Missions => CoreMissions.Union(OptionalMissions);

    /// <summary>The interpretation that moves the first day in force; null when none does.</summary>
    internal Func<Interpretations, LocalDate>? MovedTo { get; init; }

    /// <summary>The first day on which it is in force, under given interpretations.</summary>
    /// <param name="interpretations">The readings.</param>
    /// <exception cref="ArgumentNullException"><paramref name="interpretations"/> is null.</exception>
    public LocalDate EffectiveFromIn(Interpretations interpretations) =>
        MovedTo?.Invoke(Guard.NotNull(interpretations, nameof(interpretations))) ?? EffectiveFrom;

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    internal SizeScale At(SizeBand size)
    {
        foreach (var scale in _scales)
        {
            if (scale.Size == size)
            {
                return scale;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(size), size, "Not a defined size.");
    }
}
