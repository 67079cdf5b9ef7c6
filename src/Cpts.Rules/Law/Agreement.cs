namespace Cpts.Rules;

/// <summary>An agreement that funds communities from a date on: the ACI of 2019, an avenant to it, or a future one supplied by an application.</summary>
/// <remarks>The day of publication and the day from which the text is in force are kept apart. An agreement holds everything
/// that it sets: amounts, sizes, calendar, missions.</remarks>
public sealed class Agreement
{
    private readonly SizeScale[] _scales;
    private readonly Bilingual? _shortTitle;

    /// <summary>An agreement with its table of amounts.</summary>
    /// <param name="amounts">Every annual amount, row by row.</param>
    /// <exception cref="ArgumentException">A row is null, uses a value that is not defined or a part that its line does not have, its amount is below
    /// zero or above 999 999 999 999.99 €, or it is a known sum that is not exact.</exception>
    public Agreement(ValueList<AmountRow> amounts)
    {
        foreach (var row in amounts)
        {
            if (row is null || !row.IsSound)
            {
                throw new ArgumentException("A row uses a value that is not defined or a part that its line does not have, its amount is out of bounds, or it is a known sum that is not exact.", nameof(amounts));
            }
        }

        Amounts = amounts;
        _scales = [.. Rules.Sizes.Words.Select(term => new SizeScale(amounts, term.Value))];
    }

    /// <summary>The id: <c>aci-2019</c>.</summary>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    public required string Id { get; init => field = Guard.NotNull(value, nameof(Id)); }

    /// <summary>The title.</summary>
    public required Bilingual Title { get; init; }

    /// <summary>A shorter title where space is limited; <see cref="Title"/> when none is given.</summary>
    public Bilingual ShortTitle
    {
        get => _shortTitle ?? Title;
        init => _shortTitle = value;
    }

    /// <summary>The day of the signature; null when it is not known.</summary>
    public LocalDate? SignedOn { get; init; }

    /// <summary>The day of publication in the Journal officiel; null when it is not known.</summary>
    public LocalDate? PublishedOn { get; init; }

    /// <summary>The first day on which it is in force, unless an interpretation changes it.</summary>
    public required LocalDate EffectiveFrom { get; init; }

    /// <summary>The missions that every community must carry out (missions socles).</summary>
    public required MissionSet CoreMissions { get; init; }

    /// <summary>The missions that a community may carry out.</summary>
    public required MissionSet OptionalMissions { get; init; }

    /// <summary>The sources of the agreement itself; each amount has its own.</summary>
    /// <exception cref="ArgumentException">A source is null.</exception>
    public required ValueList<Source> Sources { get; init => field = Guard.NoNulls(value, nameof(Sources)); }

    /// <summary>The populations at which the size changes.</summary>
    /// <exception cref="ArgumentNullException">The thresholds are null.</exception>
    public SizeThresholds Sizes { get; init => field = Guard.NotNull(value, nameof(Sizes)); } = SizeThresholds.Published;

    /// <summary>By when missions must start and be deployed.</summary>
    /// <exception cref="ArgumentNullException">The calendar is null.</exception>
    /// <exception cref="ArgumentException">A mission is not defined, a limit is not from 0 to 120 months, or a source is null.</exception>
    public DeploymentCalendar Calendar { get; init => field = Guard.NotNull(value, nameof(Calendar)).Checked(nameof(Calendar)); } = DeploymentCalendar.Published;

    /// <summary>Every annual amount, row by row.</summary>
    public ValueList<AmountRow> Amounts { get; }

    /// <summary>All missions that the agreement pays, core and optional.</summary>
    public MissionSet Missions => CoreMissions.Union(OptionalMissions);

    /// <summary>Every source cited by the agreement or by one of its amounts.</summary>
    public IEnumerable<Source> CitedSources => Sources.Concat(Sizes.Sources).Concat(Calendar.Sources).Concat(Amounts.SelectMany(row => row.Sources)).Distinct();

    /// <summary>The increase for large communities; null when the agreement has no such rule.</summary>
    internal MembershipBonus? Bonus { get; init; }

    /// <summary>The exceptional operating amount that it introduced; null when there is none.</summary>
    internal ExceptionalOperating? Exceptional { get; init; }

    /// <summary>The rows that replace bounds under the reading <c>simplestFit</c>.</summary>
    internal ValueList<AmountRow> SimplestFit { get; init; }

    /// <summary>The rows before an application completed them; null when none did.</summary>
    private ValueList<AmountRow>? KnownAmounts { get; init; }

    /// <summary>The interpretation that sets the first day in force; null when there is none.</summary>
    internal Func<Interpretations, LocalDate>? MovedTo { get; init; }

    /// <summary>The first day on which it is in force, under given interpretations.</summary>
    /// <param name="interpretations">The readings.</param>
    /// <returns>The day, included.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="interpretations"/> is null.</exception>
    public LocalDate EffectiveFromIn(Interpretations interpretations) =>
        MovedTo?.Invoke(Guard.NotNull(interpretations, nameof(interpretations))) ?? EffectiveFrom;

    /// <summary>The id.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Id;

    /// <summary>A row of the table; null when it has none.</summary>
    internal AmountRow? RowOf(Line line, AmountPart part, SizeBand size) => Row(Amounts, line, part, size);

    /// <summary>A row of the table as it was before an application completed it; null when it had none.</summary>
    internal AmountRow? KnownRowOf(Line line, AmountPart part, SizeBand size) => Row(KnownAmounts ?? Amounts, line, part, size);

    /// <summary>The agreement with supplied amounts, which replace rows or are added after them; a hypothesis no longer applies to a line that they give.</summary>
    internal Agreement CompletedBy(Source source, ValueList<SuppliedAmount> supplied)
    {
        var rows = Amounts.ToList();
        foreach (var amount in supplied)
        {
            var row = amount.CitedFrom(source);
            var place = rows.FindIndex(known => known.Part == amount.Part && known.Size == amount.Size && known.Lines[0] == amount.Line);
            if (place < 0)
            {
                rows.Add(row);
            }
            else
            {
                rows[place] = row;
            }
        }

        return new(rows.ToValueList())
        {
            Id = Id,
            Title = Title,
            ShortTitle = ShortTitle,
            SignedOn = SignedOn,
            PublishedOn = PublishedOn,
            EffectiveFrom = EffectiveFrom,
            CoreMissions = CoreMissions,
            OptionalMissions = OptionalMissions,
            Sources = Sources,
            Sizes = Sizes,
            Calendar = Calendar,
            Bonus = Bonus,
            Exceptional = Exceptional,
            SimplestFit = [.. SimplestFit.Where(fit => !supplied.Any(amount => amount.Line == fit.Lines[0] && amount.Size == fit.Size))],
            KnownAmounts = KnownAmounts ?? Amounts,
            MovedTo = MovedTo,
        };
    }

    private static AmountRow? Row(ValueList<AmountRow> rows, Line line, AmountPart part, SizeBand size) =>
        rows.FirstOrDefault(row => row.Part == part && row.Size == size && row.Lines[0] == line);

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
