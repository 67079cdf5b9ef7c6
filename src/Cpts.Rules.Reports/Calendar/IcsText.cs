namespace Cpts.Rules.Reports.Calendar;

/// <summary>Texts as iCalendar writes them (RFC 5545, section 3.3.11).</summary>
internal static class IcsText
{
    /// <summary>A text with its backslashes, semicolons, commas and line breaks escaped: <c>a, b</c> becomes <c>a\, b</c>.</summary>
    /// <remarks>Control characters are not allowed in calendars, and characters that change the text direction are unsafe: names come
    /// from untrusted files.</remarks>
    public static string Escape(string text) => string.Join("\\n", text.ReplaceLineEndings("\n").Split('\n').Select(Line));

    private static string Line(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var character in PlainText.Safe(text))
        {
            if (character is '\\' or ';' or ',')
            {
                escaped.Append('\\');
            }

            escaped.Append(character);
        }

        return escaped.ToString();
    }
}
