namespace Cpts.Rules.Reports.Report.Html;

/// <summary>Texts for HTML: escaped, without control characters and without characters that change the text direction.</summary>
internal static class HtmlText
{
    /// <summary>Escapes a text for content and for attributes between double quotes.</summary>
    /// <remarks>Control characters, lone surrogates and characters that change the text direction become
    /// U+FFFD: names come from untrusted files.</remarks>
    public static void Append(StringBuilder output, string text)
    {
        var from = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (IsPlain(text[i]))
            {
                continue;
            }

            // Append the plain characters before this one in one piece; most texts have only plain characters.
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
