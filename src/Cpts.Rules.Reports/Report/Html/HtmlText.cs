namespace Cpts.Rules.Reports.Report.Html;

/// <summary>Texts as HTML shows them: nothing in them is markup, steers the reader or turns the writing around.</summary>
internal static class HtmlText
{
    /// <summary>Escapes a text for content and for attributes between double quotes.</summary>
    /// <remarks>Control characters, halves of characters, and the characters that turn the direction of writing become
    /// U+FFFD: names come from files that anybody may have written.</remarks>
    public static void Append(StringBuilder output, string text)
    {
        foreach (var character in PlainText.Characters(text))
        {
            switch (character)
            {
                case "&":
                    output.Append("&amp;");
                    break;
                case "<":
                    output.Append("&lt;");
                    break;
                case ">":
                    output.Append("&gt;");
                    break;
                case "\"":
                    output.Append("&quot;");
                    break;
                case var other when IsUnsafe(char.ConvertToUtf32(other, 0)):
                    output.Append('\uFFFD');
                    break;
                default:
                    output.Append(character);
                    break;
            }
        }
    }

    private static bool IsUnsafe(int code) =>
        code is < 0x20 or (>= 0x7F and <= 0x9F) or 0x2028 or 0x2029 or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069)
        || (code & 0xFFFE) == 0xFFFE;
}
