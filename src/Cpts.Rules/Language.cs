namespace Cpts.Rules;

/// <summary>The language of a text for people. The caller always gives it; it is never taken from the machine.</summary>
public enum Language : byte
{
    /// <summary>English.</summary>
    English,

    /// <summary>French.</summary>
    French,
}

/// <summary>One text in both languages, kept side by side so that neither is forgotten.</summary>
/// <remarks>A null text is read as the empty text; so are both texts of the default value.</remarks>
/// <param name="French">The French text.</param>
/// <param name="English">The English text.</param>
public readonly record struct Bilingual(string French, string English)
{
    /// <summary>The French text.</summary>
    public string French { get => field ?? ""; init; } = French;

    /// <summary>The English text.</summary>
    public string English { get => field ?? ""; init; } = English;

    /// <summary>The text in one language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The language is not defined.</exception>
    public string In(Language language) => language switch
    {
        Language.French => French,
        Language.English => English,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "Not a defined language."),
    };

    /// <summary>The text in both languages with <c>{0}</c>, <c>{1}</c>… replaced by the arguments in the same language.</summary>
    /// <param name="arguments">Values of the types that <see cref="Wording.Say(object)"/> accepts.</param>
    /// <returns>Both texts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="arguments"/> is null.</exception>
    public Bilingual With(params object[] arguments) =>
        new(Wording.In(Language.French).Text(this, arguments), Wording.In(Language.English).Text(this, arguments));
}

/// <summary>The language of a culture.</summary>
public static class CultureLanguages
{
    /// <summary>The library's language for a culture: French for <c>fr</c> and <c>fr-RE</c>, English for all others.</summary>
    /// <param name="culture">The culture, such as that of a request; the library never reads the machine's.</param>
    /// <returns>French or English.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is null.</exception>
    public static Language ToLanguage(this System.Globalization.CultureInfo culture) =>
        string.Equals(Internal.Guard.NotNull(culture, nameof(culture)).TwoLetterISOLanguageName, "fr", StringComparison.Ordinal) ? Language.French : Language.English;
}
