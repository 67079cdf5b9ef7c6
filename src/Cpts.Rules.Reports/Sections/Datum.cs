namespace Cpts.Rules.Reports.Sections;

/// <summary>A value of a section, independent of language and form.</summary>
internal abstract record Value
{
    private Value()
    {
    }

    internal sealed record Amount(EuroRange Range) : Value;

    internal sealed record Count(long Number) : Value;

    internal sealed record Day(LocalDate Date) : Value;

    /// <summary>A word, or a text.</summary>
    /// <param name="Id">The identifier for programs.</param>
    /// <param name="Text">The text for people.</param>
    internal sealed record Word(string Id, Bilingual Text) : Value;

    internal sealed record Found(Finding Finding) : Value;
}

/// <summary>A cell of a section: a value, or nothing.</summary>
/// <param name="Value">The value; null for none.</param>
/// <param name="Tone">The tone in which it is shown.</param>
internal readonly record struct Datum(Value? Value, Tone Tone = Tone.Plain)
{
    /// <summary>The word shown in worksheets, or a note beside an amount or a day.</summary>
    public Bilingual? Note { get; init; }

    /// <summary>The sources that it cites, shown as links where links are possible.</summary>
    public IReadOnlyList<Source>? Sources { get; init; }

    /// <summary>Whether it is a name from a file, which may be long and in any script.</summary>
    public bool IsName { get; init; }

    /// <summary>The parts that make the difference of two such amounts narrower than that of two independent amounts.</summary>
    public SharedAmount? Shared { get; init; }

    public static implicit operator Datum(EuroRange? amount) => new(amount is { } range ? new Value.Amount(range) : null);

    public static implicit operator Datum(Euros? amount) => new(amount is { } euros ? new Value.Amount(EuroRange.Exactly(euros)) : null);

    public static implicit operator Datum(LocalDate? day) => new(day is { } date ? new Value.Day(date) : null);

    public static implicit operator Datum(int? number) => new(number is { } count ? new Value.Count(count) : null);

    public static implicit operator Datum(string text) => new(new Value.Word(text, new Bilingual(text, text)));

    public static implicit operator Datum(Bilingual text) => Of(text.English, text);

    public static implicit operator Datum(SharedAmount amount) => new(new Value.Amount(amount.Range)) { Shared = amount };

    public static implicit operator Datum(ValueList<Source> sources) => new Datum(null) with { Sources = sources };

    /// <summary>A word with an identifier for programs and a text for people.</summary>
    public static Datum Of(string id, Bilingual text, Tone tone = Tone.Plain) => new(new Value.Word(id, text), tone);

    /// <summary>A word of a vocabulary.</summary>
    public static Datum Of<T>(Term<T> term, Tone tone = Tone.Plain)
        where T : struct, Enum => Of(term.Id, term.Name, tone) with { Note = ShortWords.Of(term) };

    /// <summary>Yes or no, with a text for each.</summary>
    public static Datum Of(bool answer, Bilingual yes, Bilingual no, Tone tone = Tone.Plain) => Of(answer ? "true" : "false", answer ? yes : no, tone);
}
