using System.Globalization;
using System.Text;

namespace Cpts.Rules;

/// <summary>How one language writes numbers, amounts, dates and the names of lines, in every text that people read.</summary>
/// <remarks>The result does not depend on the machine's culture: the separators and the month names are listed here.</remarks>
public sealed class Wording
{
    private static readonly Wording FrenchWording = new(
        Language.French,
        new NumberFormatInfo { NumberGroupSeparator = "\u202F", NumberDecimalSeparator = ",", NegativeSign = "\u2212" },
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"]);

    private static readonly Wording EnglishWording = new(
        Language.English,
        new NumberFormatInfo { NumberGroupSeparator = ",", NumberDecimalSeparator = ".", NegativeSign = "\u2212" },
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]);

    private readonly NumberFormatInfo _numbers;
    private readonly string[] _months;

    private Wording(Language language, NumberFormatInfo numbers, string[] months)
    {
        Language = language;
        _numbers = numbers;
        _months = months;
    }

    /// <summary>The language.</summary>
    public Language Language { get; }

    /// <summary>The wording of a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The same object for every call in one language.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The language is not defined.</exception>
    public static Wording In(Language language) => language switch
    {
        Language.French => FrenchWording,
        Language.English => EnglishWording,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "Not a defined language."),
    };

    /// <summary>A whole number with the separators of the language: 174 793 or 174,793.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The text, with no-break spaces in French.</returns>
    public string Number(long number) => number.ToString("N0", _numbers);

    /// <summary>An amount without the currency symbol; cents only when there are any: 54 184,94 or 90,000.</summary>
    /// <param name="amount">The amount.</param>
    /// <returns>The text, with no-break spaces in French.</returns>
    public string Figures(Euros amount) => Figures(amount.ToDecimal());

    /// <summary>An amount without the currency symbol, always with two decimals: 90 000,00 in a column with 54 184,94.</summary>
    /// <param name="amount">The amount.</param>
    /// <returns>The text, with no-break spaces in French.</returns>
    public string FiguresWithCents(Euros amount) => amount.ToDecimal().ToString("N2", _numbers);

    /// <summary>An amount: 54 184,94 € or €54,184.94.</summary>
    /// <param name="amount">The amount.</param>
    /// <returns>The text, with no-break spaces in French.</returns>
    public string Amount(Euros amount) => Language switch
    {
        Language.French => Figures(amount) + "\u00A0€",
        _ when amount < Euros.Zero => _numbers.NegativeSign + "€" + Figures(-amount.ToDecimal()),
        _ => "€" + Figures(amount),
    };

    /// <summary>An exact amount, or the two ends of a range: « de 20 000 à 35 000 € » or «€20,000 to €35,000».</summary>
    /// <param name="range">The range.</param>
    /// <returns>The text, with no-break spaces in French.</returns>
    public string Amount(EuroRange range) => range.IsExact
        ? Amount(range.Min)
        : Language == Language.French
            ? $"de {Figures(range.Min)} à {Amount(range.Max)}"
            : $"{Amount(range.Min)} to {Amount(range.Max)}";

    /// <summary>A date in words: 1er avril 2022 or 1 April 2022.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The text.</returns>
    public string Date(LocalDate date)
    {
        var day = Language == Language.French && date.Day == 1 ? "1er" : date.Day.ToString(CultureInfo.InvariantCulture);
        return $"{day} {Month(date)}";
    }

    /// <summary>A month in words: avril 2022 or April 2022.</summary>
    /// <param name="date">A day of the month.</param>
    /// <returns>The text.</returns>
    public string Month(LocalDate date) => $"{_months[date.Month - 1]} {date.Year.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>The name of a line: Accès aux soins, or Access to care.</summary>
    /// <param name="line">The line.</param>
    /// <returns>The name, with a capital.</returns>
    public string Name(Line line) => Lines.Words[line].Name.In(Language);

    /// <summary>The name of a mission.</summary>
    /// <param name="mission">The mission.</param>
    /// <returns>The name, with a capital.</returns>
    public string Name(Mission mission) => Missions.Words[mission].Name.In(Language);

    /// <summary>A value as it is written in a message in this language.</summary>
    /// <param name="value">A text (unchanged), a bilingual text, a whole number, a date, an amount, a range, a line, a mission or a size.</param>
    /// <returns>The words, without a full stop.</returns>
    /// <exception cref="ArgumentException">The value is of another type: a message must not depend on how .NET prints it.</exception>
    public string Say(object value) => value switch
    {
        string text => text,
        Bilingual text => text.In(Language),
        int number => Number(number),
        long number => Number(number),
        LocalDate date => Date(date),
        Euros amount => Amount(amount),
        EuroRange range => Amount(range),
        Line line => Name(line),
        Mission mission => Name(mission),
        SizeBand size => ((int)size).ToString(CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"No words for a {value?.GetType().Name ?? "null"}.", nameof(value)),
    };

    /// <summary>A text in the language, with <c>{0}</c>, <c>{1}</c>… filled in.</summary>
    /// <param name="template">The text in both languages.</param>
    /// <param name="arguments">Values of the types that <see cref="Say(object)"/> accepts.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="arguments"/> is null.</exception>
    public string Text(Bilingual template, params object[] arguments) => Format(template, ValueList.Of(arguments));

    /// <summary>A text in both languages with its arguments filled in.</summary>
    internal static Bilingual Fill(Bilingual template, ValueList<object> arguments) =>
        new(FrenchWording.Format(template, arguments), EnglishWording.Format(template, arguments));

    private string Figures(decimal euros) => euros.ToString(decimal.Truncate(euros) == euros ? "N0" : "N2", _numbers);

    internal string Format(Bilingual template, ValueList<object> arguments)
    {
        var text = template.In(Language);
        if (arguments.Count == 0)
        {
            // Nothing to fill in: a text with a name from a file is returned unchanged, braces included.
            return text;
        }

        var message = new StringBuilder(text.Length + 32);
        var said = 0;
        for (var brace = text.IndexOf('{'); brace >= 0; brace = text.IndexOf('{', brace + 1))
        {
            if (brace + 2 < text.Length && text[brace + 2] == '}' && text[brace + 1] is >= '0' and <= '9')
            {
                message.Append(text, said, brace - said).Append(Say(arguments[text[brace + 1] - '0']));
                said = brace + 3;
            }
        }

        return message.Append(text, said, text.Length - said).ToString();
    }
}
