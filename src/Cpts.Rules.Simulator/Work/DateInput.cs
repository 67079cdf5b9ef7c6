namespace Cpts.Rules.Simulator.Work;

/// <summary>Dates as people type them: 19/12/2021, 19.12.21, 19 décembre 2021, 1er mars 2022, 19122021, 2021-12-19.</summary>
internal static class DateInput
{
    private static readonly string[][] Months =
    [
        ["janvier", "janv", "jan", "january"], ["fevrier", "fevr", "fev", "february", "feb"], ["mars", "mar", "march"], ["avril", "avr", "april", "apr"],
        ["mai", "may"], ["juin", "june", "jun"], ["juillet", "juil", "july", "jul"], ["aout", "august", "aug"],
        ["septembre", "sept", "sep", "september"], ["octobre", "oct", "october"], ["novembre", "nov", "november"], ["decembre", "dec", "december"],
    ];

    /// <summary>Reads a date.</summary>
    /// <param name="text">What was typed. A year of two digits is of this century.</param>
    /// <returns>The date as files write it, <c>2021-12-19</c>; null when the text is not a day of the calendar.</returns>
    public static string? Read(string text)
    {
        var parts = Parts(text);
        return parts switch
        {
            [{ Length: 8 } digits] when digits.All(char.IsAsciiDigit) => Day(digits[..2], digits[2..4], digits[4..]),
            [{ Length: 4 } year, var month, var day] when year.All(char.IsAsciiDigit) => Day(day, month, year),
            [var day, var month, var year] => Day(day, month, year),
            _ => null,
        };
    }

    /// <summary>A date of a file as the form shows it: 19/12/2021; a text that is not a date is left unchanged.</summary>
    public static string Show(string value) => LocalDatePattern.Iso.Parse(value) is { Success: true, Value: var date }
        ? date.ToString("dd'/'MM'/'uuuu", CultureInfo.InvariantCulture)
        : value;

    /// <summary>Words and numbers, without accents, case, punctuation and the name of the day.</summary>
    private static string[] Parts(string text)
    {
        var plain = string.Concat(text.ToLowerInvariant().Select(character => character switch
        {
            'é' or 'è' or 'ê' => 'e',
            'û' or 'ù' => 'u',
            >= 'a' and <= 'z' or >= '0' and <= '9' => character,
            _ => ' ',
        }));
        return [.. plain.Split(' ', StringSplitOptions.RemoveEmptyEntries).SkipWhile(part => part.EndsWith("di", StringComparison.Ordinal) || part == "dimanche" || part.EndsWith("day", StringComparison.Ordinal) || part == "le")];
    }

    private static string? Day(string day, string month, string year)
    {
        if (Number(day.EndsWith("er", StringComparison.Ordinal) ? day[..^2] : day, 2) is not { } ofMonth || MonthOf(month) is not { } ofYear
            || year.Length is not (2 or 4) || Number(year, 4) is not { } number)
        {
            return null;
        }

        var full = year.Length == 2 ? 2000 + number : number;
        return full >= 1 && ofMonth >= 1 && ofMonth <= DateTime.DaysInMonth(full, ofYear)
            ? LocalDatePattern.Iso.Format(new LocalDate(full, ofYear, ofMonth))
            : null;
    }

    private static int? MonthOf(string month) => Number(month, 2) is { } number
        ? number is >= 1 and <= 12 ? number : null
        : Array.FindIndex(Months, names => names.Contains(month)) is >= 0 and var index ? index + 1 : null;

    private static int? Number(string text, int longest) => text.Length <= longest && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
