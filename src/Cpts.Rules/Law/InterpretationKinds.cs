using NodaTime.Text;

namespace Cpts.Rules;

/// <summary>A question whose readings are words.</summary>
internal sealed class WordInterpretation<T>(
    string id,
    Bilingual question,
    ValueList<Source> sources,
    Vocabulary<T> words,
    Func<Interpretations, T> get,
    Func<Interpretations, T, Interpretations> set) : Interpretation(id, question, sources)
    where T : struct, Enum
{
    public Vocabulary<T> Words => words;

    public Func<Interpretations, T> Get => get;

    public Func<Interpretations, T, Interpretations> Set => set;

    public override ValueList<string> Choices => words.Ids;

    public override Bilingual Expected => new(string.Join(", ", words.Ids), string.Join(", ", words.Ids));

    internal override TResult Accept<TResult>(IInterpretationVisitor<TResult> visitor) => visitor.Word(this);

    private protected override object Read(Interpretations interpretations) => words[get(interpretations)].Id;

    private protected override Bilingual? Say(object value) =>
        value is string word && words.TryFind(word, out var reading) ? words[reading].Name : null;

    private protected override Interpretations? TryChoose(string word, Interpretations interpretations) =>
        words.TryFind(word, out var reading) ? set(interpretations, reading) : null;
}

/// <summary>A question whose readings are yes and no; no is the default.</summary>
internal sealed class YesNoInterpretation(
    string id,
    Bilingual question,
    ValueList<Source> sources,
    Func<Interpretations, bool> get,
    Func<Interpretations, bool, Interpretations> set) : Interpretation(id, question, sources)
{
    public Func<Interpretations, bool> Get => get;

    public Func<Interpretations, bool, Interpretations> Set => set;

    public override ValueList<string> Choices => ["false", "true"];

    public override Bilingual Expected => new("true, false", "true, false");

    internal override TResult Accept<TResult>(IInterpretationVisitor<TResult> visitor) => visitor.YesNo(this);

    private protected override object Read(Interpretations interpretations) => get(interpretations);

    private protected override Bilingual? Say(object value) => value switch
    {
        true or "true" => new("oui", "yes"),
        false or "false" => new("non", "no"),
        _ => null,
    };

    private protected override Interpretations? TryChoose(string word, Interpretations interpretations) => word switch
    {
        "true" => set(interpretations, true),
        "false" => set(interpretations, false),
        _ => null,
    };
}

/// <summary>A question whose readings are days within bounds, both included; some of them are tried to find out whether the choice matters.</summary>
internal sealed class DayInterpretation(
    string id,
    Bilingual question,
    ValueList<Source> sources,
    LocalDate first,
    LocalDate last,
    ValueList<LocalDate> tried,
    Func<Interpretations, LocalDate> get,
    Func<Interpretations, LocalDate, Interpretations> set) : Interpretation(id, question, sources)
{
    public LocalDate First => first;

    public LocalDate Last => last;

    public Func<Interpretations, LocalDate> Get => get;

    public Func<Interpretations, LocalDate, Interpretations> Set => set;

    public override ValueList<string> Choices => [.. tried.Select(LocalDatePattern.Iso.Format)];

    public override Bilingual Expected => new Bilingual("un jour aaaa-mm-jj du {0} au {1}", "a day yyyy-mm-dd from {0} to {1}")
        .With(LocalDatePattern.Iso.Format(first), LocalDatePattern.Iso.Format(last));

    internal override TResult Accept<TResult>(IInterpretationVisitor<TResult> visitor) => visitor.Day(this);

    private protected override object Read(Interpretations interpretations) => LocalDatePattern.Iso.Format(get(interpretations));

    private protected override Bilingual? Say(object value) =>
        value is string text && LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var day } ? new Bilingual("{0}", "{0}").With(day) : null;

    private protected override Interpretations? TryChoose(string word, Interpretations interpretations) =>
        LocalDatePattern.Iso.Parse(word) is { Success: true, Value: var day } && first <= day && day <= last ? set(interpretations, day) : null;
}

/// <summary>Visits each kind of question.</summary>
internal interface IInterpretationVisitor<out TResult>
{
    TResult Word<T>(WordInterpretation<T> row)
        where T : struct, Enum;

    TResult YesNo(YesNoInterpretation row);

    TResult Day(DayInterpretation row);
}
