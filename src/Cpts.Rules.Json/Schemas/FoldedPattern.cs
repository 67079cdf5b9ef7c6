using System.Text;
using Cpts.Rules.Internal;

namespace Cpts.Rules.Json.Schemas;

/// <summary>A pattern for a term in any case, with or without accents: « à la hausse », <c>A LA HAUSSE</c>, <c>a-la  hausse</c>.</summary>
/// <remarks>It covers the letters of French in both cases, with and without accents. Unusual input, such as combining accents, is
/// accepted by the reader but not by the pattern.</remarks>
internal static class FoldedPattern
{
    private const string Space = "[\\s\\u2010\\u2011-]";
    private const char FirstLetter = ' ';
    private const char LastLetter = '\u017F';

    private static readonly ILookup<string, char> Letters = Enumerable.Range(FirstLetter, LastLetter - FirstLetter + 1)
        .Select(code => (char)code)
        .Where(letter => char.IsLetterOrDigit(letter))
        .Append('\u2019')
        .Append('\'')
        .ToLookup(letter => FoldedText.Of(letter.ToString()), StringComparer.Ordinal);

    /// <summary>The pattern for several terms.</summary>
    public static string Of(IEnumerable<string> terms) => $"^{Space}*(?:" + string.Join("|", terms.Select(FoldedText.Of).Distinct(StringComparer.Ordinal).Select(Pattern)) + $"){Space}*$";

    private static string Pattern(string folded)
    {
        var pattern = new StringBuilder();
        foreach (var letter in folded)
        {
            pattern.Append(letter == ' ' ? Space + "+" : $"[{string.Concat(Letters[letter.ToString()])}]");
        }

        return pattern.ToString();
    }
}
