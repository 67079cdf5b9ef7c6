namespace Cpts.Rules.Reports.Sections;

/// <summary>Sort keys: texts whose ordinal order is that of the values.</summary>
internal static class Ranks
{
    /// <summary>The key that sorts after every line, year and day.</summary>
    public const string Last = "~";

    public static string Of(Line line) => Of((int)line);

    public static string Of(int number) => number.ToString("D4", CultureInfo.InvariantCulture);

    public static string Of(LocalDate day) => LocalDatePattern.Iso.Format(day);
}

/// <summary>Words for worksheets: a short French term, or the identifier.</summary>
internal static class ShortWords
{
    public static Bilingual Of<T>(Term<T> term)
        where T : struct, Enum => new(term.Short.French, term.Id);

    /// <summary>A text that is the same in both languages.</summary>
    public static Bilingual Both(this string text) => new(text, text);

    /// <summary>A text with the same suffix in both languages.</summary>
    public static Bilingual And(this Bilingual text, string more) => new(text.French + more, text.English + more);
}
