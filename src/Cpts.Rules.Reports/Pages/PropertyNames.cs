using System.Text.RegularExpressions;

namespace Cpts.Rules.Reports.Pages;

/// <summary>Names of properties and of words of the format in messages and remedies: after what they are called, in brackets, for those who correct the file; the report says the words alone.</summary>
/// <example>« Écrivez le nombre de membres (« memberCount »). » becomes « Écrivez le nombre de membres. »</example>
internal static class PropertyNames
{
    private static readonly Regex Bracketed = new(" \\((?:«\u00A0[A-Za-z0-9.]+\u00A0»|\"[A-Za-z0-9.]+\")\\)", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <summary>The text without the names of properties.</summary>
    /// <param name="text">A message, or what to do.</param>
    public static string LeaveOut(string text) => Bracketed.Replace(text, "");
}
