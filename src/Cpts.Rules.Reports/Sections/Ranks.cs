namespace Cpts.Rules.Reports.Sections;

/// <summary>Texts that sort as what they mean.</summary>
internal static class Ranks
{
    /// <summary>After every line, year and day.</summary>
    public const string Last = "~";

    public static string Of(Line line) => Of((int)line);

    public static string Of(int number) => number.ToString("D4", CultureInfo.InvariantCulture);

    public static string Of(LocalDate day) => LocalDatePattern.Iso.Format(day);
}

/// <summary>Words as worksheets say them: a short French term, or the identifier.</summary>
internal static class ShortWords
{
    public static Bilingual Of<T>(Term<T> term)
        where T : struct, Enum => new(term.Short.French, term.Id);

    /// <summary>A text that reads the same in both languages.</summary>
    public static Bilingual Both(this string text) => new(text, text);

    /// <summary>A text and what follows it in both languages.</summary>
    public static Bilingual And(this Bilingual text, string more) => new(text.French + more, text.English + more);
}
