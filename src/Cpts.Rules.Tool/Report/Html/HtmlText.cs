using System.Text;

namespace Cpts.Rules.Tool.Report.Html;

/// <summary>Texts as HTML shows them: nothing in them is markup, steers the reader or turns the writing around.</summary>
internal static class HtmlText
{
    /// <summary>How much of a name is shown; nobody names a community or a professional in more.</summary>
    private const int LongestName = 100;

    /// <summary>How much of a message is shown: it may name what stands in a file.</summary>
    public const int LongestMessage = 300;

    /// <summary>Escapes a text for content and for attributes between double quotes.</summary>
    /// <remarks>Control characters, halves of characters, and the characters that turn the direction of writing become
    /// U+FFFD: names come from files that anybody may have written.</remarks>
    public static void Append(StringBuilder output, string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '&':
                    output.Append("&amp;");
                    break;
                case '<':
                    output.Append("&lt;");
                    break;
                case '>':
                    output.Append("&gt;");
                    break;
                case '"':
                    output.Append("&quot;");
                    break;
                case var code when IsUnsafe(code):
                    output.Append('\uFFFD');
                    break;
                default:
                    output.Append(rune.ToString());
                    break;
            }
        }
    }

    /// <summary>A text short enough for its place, cut between whole characters.</summary>
    /// <param name="text">The text, from a file.</param>
    /// <param name="longest">How many characters it may have.</param>
    public static string Short(string text, int longest = LongestName)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        var end = longest;
        while (char.IsLowSurrogate(text[end]))
        {
            end--;
        }

        return text[..end] + "…";
    }

    private static bool IsUnsafe(int code) =>
        code is < 0x20 or (>= 0x7F and <= 0x9F) or 0x2028 or 0x2029 or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069)
        || (code & 0xFFFE) == 0xFFFE;
}
