namespace Cpts.Rules;

/// <summary>A question that the sources leave open, with the readings that a caller can choose.</summary>
public abstract class Interpretation
{
    private readonly Lazy<Interpretations[]> _othersOfDefault;
    private readonly Lazy<object> _default;

    private protected Interpretation(string id, Bilingual question, ValueList<Source> sources)
    {
        Id = id;
        Question = question;
        Sources = sources;
        _othersOfDefault = new(() => OthersOf(Interpretations.Default));
        _default = new(() => Read(Interpretations.Default));
    }

    /// <summary>The name in files: <c>fixedShare</c>.</summary>
    public string Id { get; }

    /// <summary>What is open, and what the readings are.</summary>
    public Bilingual Question { get; }

    /// <summary>The sources that leave it open.</summary>
    public ValueList<Source> Sources { get; }

    /// <summary>The readings as written in files: <c>range</c>, <c>true</c>; for a question about a day, the days to try.</summary>
    public abstract ValueList<string> Choices { get; }

    /// <summary>The possible choices, in words.</summary>
    public abstract Bilingual Expected { get; }

    /// <summary>The reading of this question, as written in files: a text (dates as <c>2022-04-01</c>), or a boolean.</summary>
    /// <param name="interpretations">The readings.</param>
    /// <returns>A <see cref="string"/> or a <see cref="bool"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="interpretations"/> is null.</exception>
    public object ValueIn(Interpretations interpretations) => Read(Guard.NotNull(interpretations, nameof(interpretations)));

    /// <summary>Chooses a reading by its name: an identifier, its French term, a date, <c>true</c> or <c>false</c>.</summary>
    /// <param name="word">The name.</param>
    /// <param name="interpretations">The readings to start from.</param>
    /// <returns>The readings with this one chosen; null when there is no reading of that name.</returns>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public Interpretations? Choose(string word, Interpretations interpretations) =>
        TryChoose(Guard.NotNull(word, nameof(word)), Guard.NotNull(interpretations, nameof(interpretations)));

    /// <summary>A reading in words: « fourchette », « oui », « 1er avril 2022 ».</summary>
    /// <param name="value">The reading, as returned by <see cref="ValueIn"/>.</param>
    /// <returns>Its name in both languages.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException">It is not a reading of this question.</exception>
    public Bilingual NameOf(object value) => Say(Guard.NotNull(value, nameof(value)))
        ?? throw new ArgumentException($"Not a reading of {Id}: {value}", nameof(value));

    /// <summary>The default reading, as written in files.</summary>
    internal object Default => _default.Value;

    /// <summary>The name.</summary>
    /// <returns>The name in files.</returns>
    public override string ToString() => Id;

    /// <summary>The readings with each other choice of this question, in the order of <see cref="Choices"/>.</summary>
    /// <remarks>Those that start from the default readings, the usual case, are created once.</remarks>
    internal Interpretations[] Others(Interpretations interpretations) =>
        interpretations == Interpretations.Default ? _othersOfDefault.Value : OthersOf(interpretations);

    /// <summary>Calls the visitor's method for this kind of question.</summary>
    internal abstract TResult Accept<TResult>(IInterpretationVisitor<TResult> visitor);

    private Interpretations[] OthersOf(Interpretations interpretations)
    {
        var chosen = ValueIn(interpretations);
        return [.. Choices.Select(choice => TryChoose(choice, interpretations)!).Where(other => !Equals(ValueIn(other), chosen))];
    }

    private protected abstract object Read(Interpretations interpretations);

    private protected abstract Bilingual? Say(object value);

    private protected abstract Interpretations? TryChoose(string word, Interpretations interpretations);
}
