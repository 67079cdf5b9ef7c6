namespace Cpts.Rules.Reports.Report.Html;

/// <summary>Texts as HTML shows them: nothing in them is markup, steers the reader or turns the writing around.</summary>
internal static class HtmlText
{
    /// <summary>Escapes a text for content and for attributes between double quotes.</summary>
    /// <remarks>Control characters, halves of characters, and the characters that turn the direction of writing become
    /// U+FFFD: names come from files that anybody may have written.</remarks>
    public static void Append(StringBuilder output, string text)
    {
        var from = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (IsPlain(text[i]))
            {
                continue;
            }

            // What is plain goes in one piece: most texts are that and no more.
            output.Append(text, from, i - from).Append(Escaped(text, i));
            i += char.IsSurrogatePair(text, i) ? 1 : 0;
            from = i + 1;
        }

        output.Append(text, from, text.Length - from);
    }

    private static bool IsPlain(char character) => character is not ('&' or '<' or '>' or '"') && !char.IsSurrogate(character) && !IsUnsafe(character);

    private static string Escaped(string text, int at) => text[at] switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        _ when char.IsSurrogatePair(text, at) && !IsUnsafe(char.ConvertToUtf32(text, at)) => text.Substring(at, 2),
        _ => "\uFFFD",
    };

    private static bool IsUnsafe(int code) =>
        code is < 0x20 or (>= 0x7F and <= 0x9F) or 0x2028 or 0x2029 or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069)
        || (code & 0xFFFE) == 0xFFFE;
}
