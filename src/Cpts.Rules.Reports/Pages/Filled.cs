namespace Cpts.Rules.Reports.Pages;

/// <summary>Texts of which the words are known before the language is.</summary>
internal static class Filled
{
    /// <summary>A text with its arguments filled in, in both languages.</summary>
    /// <param name="template">The text, with <c>{0}</c>, <c>{1}</c>… for the arguments.</param>
    /// <param name="arguments">Values that <see cref="Wording.Say(object)"/> knows.</param>
    public static Bilingual Of(Bilingual template, params object[] arguments) => new(
        Wording.In(Language.French).Text(template, arguments),
        Wording.In(Language.English).Text(template, arguments));
}
