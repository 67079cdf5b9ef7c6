namespace Cpts.Rules.Tool.Commands;

/// <summary>The options that several commands share, and how their values are read.</summary>
internal static class SharedOptions
{
    public const string LanguageName = "--lang";
    public const string LanguageValue = "fr|en";
    public const string Today = "today";

    private static readonly Bilingual NotAChoice = new(
        "{0} {1} : valeur inconnue ; au choix {2}.",
        "{0} {1}: unknown value; one of {2}.");

    private static readonly Bilingual NotADate = new(
        "{0} {1} : une date s’écrit aaaa-mm-jj, existe au calendrier et va du 2000-01-01 au 2099-12-31 ; ou « today » (aujourd’hui).",
        "{0} {1}: a date is written yyyy-mm-dd, exists in the calendar and goes from 2000-01-01 to 2099-12-31; or today.");

    private static readonly Bilingual WrongClock = new(
        "l’horloge du système est au {0}\u00A0; donnez une date avec --as-of.",
        "the clock of the system says {0}; give a date with --as-of.");

    public static string[] Languages { get; } = ["fr", "en"];

    public static Bilingual LanguageDescription { get; } = new(
        "Langue des textes (par défaut celle du système ; anglais pour json)",
        "Language of the texts (the system's by default; English for json)");

    /// <summary>The ids of the agreements that <c>--agreement</c> may name.</summary>
    public static string[] AgreementsOf(Law law) => [.. law.Agreements.Select(agreement => agreement.Id)];

    /// <summary>The language given on the command line, found before parsing because help and errors are in it too.</summary>
    public static Language? PeekLanguage(IReadOnlyList<string> arguments)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            var value = string.Equals(arguments[i], LanguageName, StringComparison.Ordinal) && i + 1 < arguments.Count ? arguments[i + 1]
                : arguments[i].StartsWith(LanguageName + "=", StringComparison.Ordinal) ? arguments[i][(LanguageName.Length + 1)..]
                : null;
            if (value is "fr" or "en")
            {
                return value is "fr" ? Language.French : Language.English;
            }
        }

        return null;
    }

    /// <summary>The language given; null for none.</summary>
    public static Language? LanguageIn(ParseResult parsed, Option<string> option) =>
        Choice(parsed, option, Languages) is { } language ? language is "fr" ? Language.French : Language.English : null;

    /// <summary>The format given; the first one when the option is absent.</summary>
    public static OutputFormat Format(ParseResult parsed, Option<string> option, OutputFormat[] formats) =>
        Choice(parsed, option, Array.ConvertAll(formats, format => format.Name)) is { } name ? Array.Find(formats, format => format.Name == name)! : formats[0];

    /// <summary>The choice given; null for none.</summary>
    public static string? Choice(ParseResult parsed, Option<string> option, string[] choices)
    {
        var value = parsed.GetValue(option);
        return value is null || choices.Contains(value, StringComparer.Ordinal)
            ? value
            : throw new UsageException(NotAChoice, option.Name, value, string.Join(", ", choices));
    }

    /// <summary>The date given; null for none.</summary>
    public static LocalDate? Date(ParseResult parsed, Option<string> option, Host host)
    {
        if (parsed.GetValue(option) is not { } text)
        {
            return null;
        }

        if (string.Equals(text, Today, StringComparison.Ordinal))
        {
            return TodayOf(host);
        }

        var date = LocalDatePattern.Iso.Parse(text);
        return date.Success && IsKnown(date.Value)
            ? date.Value
            : throw new UsageException(NotADate, option.Name, text);
    }

    /// <summary>The date of the system.</summary>
    /// <exception cref="UsageException">The clock of the system is wrong.</exception>
    public static LocalDate TodayOf(Host host) => host.Today() is var today && IsKnown(today) ? today : throw new UsageException(WrongClock, today);

    private static bool IsKnown(LocalDate date) => date.Year is >= 2000 and <= 2099;
}
