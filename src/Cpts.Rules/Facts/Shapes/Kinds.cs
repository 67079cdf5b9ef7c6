using System.Globalization;

namespace Cpts.Rules.Facts.Shapes;

/// <summary>The kinds of values that the formats share, with their bounds.</summary>
internal static class Kinds
{
    public static readonly TextKind Text = new();

    public static readonly BooleanKind Boolean = new();

    public static readonly DecimalKind Decimal = new();

    /// <summary>Any day that a file may contain.</summary>
    public static readonly DateKind Date = new(new LocalDate(2000, 1, 1), new LocalDate(2099, 12, 31));

    /// <summary>An amount: not negative, at most 999 999 999 999.99 €.</summary>
    public static readonly AmountKind Amount = new(Euros.Zero, SuppliedAmount.Most, new(
        "un montant en euros, de 0 à moins de mille milliards, avec au plus deux décimales",
        "an amount in euros, from 0 to 999999999999.99, with at most two decimals"));

    /// <summary>An amount in a result; negative when an early end makes it repayable.</summary>
    public static readonly AmountKind SignedAmount = new(-Amount.Max, Amount.Max, new(
        "un montant en euros, positif ou négatif, à moins de mille milliards de zéro, avec au plus deux décimales",
        "an amount in euros, from -999999999999.99 to 999999999999.99, with at most two decimals"));

    /// <summary>An amount above zero.</summary>
    public static readonly AmountKind PositiveAmount = new(Euros.FromCents(1), Amount.Max, new(
        "un montant en euros, de 0.01 à moins de mille milliards, avec au plus deux décimales",
        "an amount in euros, from 0.01 to 999999999999.99, with at most two decimals"));

    /// <summary>Any whole number; the evaluation checks its bounds (CPTS1001, CPTS3004).</summary>
    public static readonly IntegerKind Integer = new(
        int.MinValue, int.MaxValue, new("un nombre entier (deux milliards au plus)", "a whole number (two billion at most)"));

    public static readonly IntegerKind Inhabitants = new(
        1, int.MaxValue, new("un nombre entier d’habitants, de 1 à deux milliards", "a whole number of inhabitants, from 1 to two billion"));

    public static readonly IntegerKind Members = new(
        0, int.MaxValue, new("un nombre entier de membres, de 0 à deux milliards", "a whole number of members, from 0 to two billion"));

    public static readonly IntegerKind ContractYear = new(
        1, StatutoryDates.ContractYears, new Bilingual("une année du contrat, de 1 à {0}", "a contract year, from 1 to {0}").With(StatutoryDates.ContractYears.Value));

    /// <summary>A size as a number.</summary>
    public static readonly MappedKind<int, SizeBand> Size = new(
        new IntegerKind(1, 4, new("une taille, de 1 à 4", "a size, from 1 to 4")), number => (SizeBand)number, size => (int)size);

    /// <summary>The code of a department or overseas collectivity, as INSEE writes it: 01 to 95, where 2A and 2B
    /// replace 20, then 971 to 978, 984 and 986 to 988.</summary>
    public static readonly KnownTextKind Department = new(
        new("un code de département entre guillemets (\"01\", \"2A\", \"974\")", "a code of a department between quotes (\"01\", \"2A\", \"974\")"),
        [.. Codes(1, 19), "2A", "2B", .. Codes(21, 75), .. Codes(971, 8), "984", "986", "987", "988"]);

    public static WordKind<T> Word<T>(Vocabulary<T> words)
        where T : struct, Enum => new(words);

    /// <summary>A value of an enumeration that is written as its identifier only, as for the names in an object.</summary>
    public static MappedKind<string, T> Identifier<T>(Vocabulary<T> words)
        where T : struct, Enum => new(
            Known(words.Noun, words.Ids),
            id => words.TryFind(id, out var value) ? value : default,
            value => words.Contains(value) ? words[value].Id : value.ToString());

    public static ListKind<T> ListOf<T>(Kind<T> item) => new(item);

    /// <summary>One of some texts; the description of what is expected lists them.</summary>
    public static KnownTextKind Known(Bilingual noun, ValueList<string> texts) => new(OneOf(noun, texts), texts);

    /// <summary>« une mission (accessToCare, carePathways…) ».</summary>
    public static Bilingual OneOf(Bilingual noun, IEnumerable<string> ids)
    {
        var list = " (" + string.Join(", ", ids) + ")";
        return new(noun.French + list, noun.English + list);
    }

    private static IEnumerable<string> Codes(int first, int count) =>
        Enumerable.Range(first, count).Select(number => number.ToString("00", CultureInfo.InvariantCulture));
}
