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

    /// <summary>The readings as files write them: <c>range</c>, <c>true</c>; of a day, the days that are tried.</summary>
    public abstract ValueList<string> Choices { get; }

    /// <summary>What may be chosen, in words.</summary>
    public abstract Bilingual Expected { get; }

    /// <summary>The reading chosen among given ones, as files write it: a text (dates as <c>2022-04-01</c>), or a boolean.</summary>
    /// <param name="interpretations">The readings.</param>
    /// <returns>A <see cref="string"/> or a <see cref="bool"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="interpretations"/> is null.</exception>
    public object ValueIn(Interpretations interpretations) => Read(Guard.NotNull(interpretations, nameof(interpretations)));

    /// <summary>Chooses a reading by its word: an identifier, its French term, a date, <c>true</c> or <c>false</c>.</summary>
    /// <param name="word">The word.</param>
    /// <param name="interpretations">The readings before.</param>
    /// <returns>The readings with this one chosen; null when the word is none of them.</returns>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public Interpretations? Choose(string word, Interpretations interpretations) =>
        TryChoose(Guard.NotNull(word, nameof(word)), Guard.NotNull(interpretations, nameof(interpretations)));

    /// <summary>A reading in words: « fourchette », « oui », « 1er avril 2022 ».</summary>
    /// <param name="value">The reading, as <see cref="ValueIn"/> gives it.</param>
    /// <returns>Its words in both languages.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException">It is no reading of this question.</exception>
    public Bilingual NameOf(object value) => Say(Guard.NotNull(value, nameof(value)))
        ?? throw new ArgumentException($"Not a reading of {Id}: {value}", nameof(value));

    /// <summary>The default reading, as files write it.</summary>
    internal object Default => _default.Value;

    /// <summary>The name.</summary>
    /// <returns>The name in files.</returns>
    public override string ToString() => Id;

    /// <summary>The readings under every other choice of this question, in the order of <see cref="Choices"/>.</summary>
    /// <remarks>Mostly the readings are the default ones: what differs from them is made once.</remarks>
    internal Interpretations[] Others(Interpretations interpretations) =>
        interpretations == Interpretations.Default ? _othersOfDefault.Value : OthersOf(interpretations);

    /// <summary>Calls the method of a visitor that knows this kind of question.</summary>
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
