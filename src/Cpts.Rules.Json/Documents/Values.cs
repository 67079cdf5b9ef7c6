using Cpts.Rules.Facts.Shapes;
using NodaTime;
using static Cpts.Rules.Facts.Shapes.Kinds;

namespace Cpts.Rules.Json.Documents;

/// <summary>The kinds of values that only evaluations have; their bounds are those of what the rules can return.</summary>
internal static class Values
{
    private static readonly Euros Least = Euros.FromCents(long.MinValue);
    private static readonly Euros Most = Euros.FromCents(long.MaxValue);

    /// <summary>A day, which may be after the last day allowed in a scenario: 2104 for a contract of 2099.</summary>
    public static readonly DateKind Day = new(Date.First, new LocalDate(2199, 12, 31));

    /// <summary>A whole number from 1: a line number, a count, an ordinal.</summary>
    public static readonly IntegerKind Number = new(1, int.MaxValue, default);

    /// <summary>A calendar year.</summary>
    public static readonly IntegerKind Year = new(int.MinValue, int.MaxValue, default);

    public static readonly IntegerKind ContractYear = Kinds.ContractYear;

    public static readonly WordKind<Line> Line = Word(Lines.Words);

    /// <summary>An agreement, known to the library or supplied.</summary>
    public static readonly TextKind Agreement = Text;

    /// <summary>One amount, never negative.</summary>
    public static readonly AmountKind Amount = new(Euros.Zero, Most, default);

    /// <summary>One amount, whatever its sign.</summary>
    public static readonly AmountKind AnyAmount = new(Least, Most, new("un montant en euros, avec au plus deux décimales", "an amount in euros, with at most two decimals"));

    /// <summary>An amount due, which is never negative.</summary>
    public static readonly Shape<EuroRange> Due = Range("range", "Range", Amount, new(
        "Un montant en euros, entre deux bornes comprises ; exact si elles sont égales.",
        "A range of amounts in euros, both ends included; exact when they are equal."));

    /// <summary>A change, or an amount paid or repaid; may be negative.</summary>
    public static readonly Shape<EuroRange> Change = Range("change", "Change", AnyAmount, new(
        "Une variation en euros, entre deux bornes comprises ; négative si c’est moins.",
        "A range of changes in euros, both ends included; negative for a decrease."));

    /// <summary>A reference to a source, by id.</summary>
    public static readonly Kind<Source> SourceId = new SourceText().Kind;

    public static readonly ListKind<Source> Sources = ListOf(SourceId);

    /// <summary>The code of a finding of the library or of an application's own check.</summary>
    public static readonly Kind<string> Code = new PatternText("^[A-Z]{2,12}[0-9]{4}$").Kind;

    /// <summary>The JSON pointer (RFC 6901) of a place in the scenario.</summary>
    public static readonly Kind<string> Pointer = new PatternText("^(?:/(?:[^~/]|~[01])*)*$").Kind;

    /// <summary>A text for people, in the requested language.</summary>
    public static readonly Kind<Bilingual> Said = new BilingualText().Kind;

    /// <summary>A reading: a word, a day or a boolean.</summary>
    public static readonly Kind<object> Reading = new ReadingValue().Kind;

    private static Shape<EuroRange> Range(string id, string title, AmountKind end, Bilingual words) => new Shape<EuroRange>(id, title, words, default)
        .Required("min", end, x => x.Min, (x, v) => EuroRange.Between(v, Euros.Max(v, x.Max)), "Minimum", new("Le minimum, compris.", "The minimum, included."), "[147246.58]")
        .Required("max", end, x => x.Max, (x, v) => EuroRange.Between(Euros.Min(x.Min, v), v), "Maximum", new("Le maximum, compris.", "The maximum, included."), "[307246.58]");
}
