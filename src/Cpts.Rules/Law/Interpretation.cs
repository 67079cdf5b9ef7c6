namespace Cpts.Rules;

/// <summary>A question that the sources leave open, with the readings that a caller can choose.</summary>
public sealed class Interpretation
{
    internal Interpretation(
        string id,
        Bilingual question,
        ValueList<Source> sources,
        Func<Interpretations, object> read,
        params Func<Interpretations, Interpretations>[] readings)
    {
        Id = id;
        Question = question;
        Sources = sources;
        Read = read;
        Readings = ValueList.Of(readings);
    }

    /// <summary>The name in files: <c>fixedShare</c>.</summary>
    public string Id { get; }

    /// <summary>What is open, and what the readings are.</summary>
    public Bilingual Question { get; }

    /// <summary>The sources that leave it open.</summary>
    public ValueList<Source> Sources { get; }

    /// <summary>Every reading that is tried to know whether the question decided something.</summary>
    internal ValueList<Func<Interpretations, Interpretations>> Readings { get; }

    private Func<Interpretations, object> Read { get; }

    /// <summary>The reading chosen among given ones, as files write it: a text (dates as <c>2022-04-01</c>), or a boolean.</summary>
    /// <param name="interpretations">The readings.</param>
    /// <exception cref="ArgumentNullException"><paramref name="interpretations"/> is null.</exception>
    public object ValueIn(Interpretations interpretations) => Read(Internal.Guard.NotNull(interpretations, nameof(interpretations)));

    /// <summary>The name.</summary>
    public override string ToString() => Id;
}
