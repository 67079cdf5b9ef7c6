namespace Cpts.Rules;

/// <summary>The language of a text for people. It is always given, never taken from the machine.</summary>
public enum Language : byte
{
    /// <summary>English.</summary>
    English,

    /// <summary>French.</summary>
    French,
}

/// <summary>One text in both languages, kept side by side so that neither is forgotten.</summary>
/// <param name="French">The French text.</param>
/// <param name="English">The English text.</param>
public readonly record struct Bilingual(string French, string English)
{
    /// <summary>The text in one language.</summary>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is not defined.</exception>
    public string In(Language language) => language switch
    {
        Language.French => French,
        Language.English => English,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "Not a defined language."),
    };

    /// <summary>The text in both languages with <c>{0}</c>, <c>{1}</c>… filled in, each in its language.</summary>
    /// <param name="arguments">Values that <see cref="Wording.Say(object)"/> knows.</param>
    /// <exception cref="ArgumentNullException"><paramref name="arguments"/> is null.</exception>
    public Bilingual With(params object[] arguments) =>
        new(Wording.In(Language.French).Text(this, arguments), Wording.In(Language.English).Text(this, arguments));
}
