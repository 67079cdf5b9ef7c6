using System.Text.RegularExpressions;

namespace Cpts.Rules.Reports.Pages;

/// <summary>Names of properties and words of the file format in messages and remedies: they follow the plain term, in brackets, for people who correct the file; the report shows only the plain term.</summary>
/// <example>« Écrivez le nombre de membres (« memberCount »). » becomes « Écrivez le nombre de membres. »</example>
internal static class PropertyNames
{
    private static readonly Regex Bracketed = new(" \\((?:«\u00A0[A-Za-z0-9.]+\u00A0»|\"[A-Za-z0-9.]+\")\\)", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <summary>The text without the names of properties.</summary>
    /// <param name="text">A message or a remedy.</param>
    public static string LeaveOut(string text) => Bracketed.Replace(text, "");
}
