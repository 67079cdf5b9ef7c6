namespace Cpts.Rules.Reports.Writing;

/// <summary>Helpers for plain text: its width on a screen, line breaks, and the removal of control characters.</summary>
internal static class PlainText
{
    /// <summary>The number of columns that a text takes.</summary>
    public static int Width(string text)
    {
        var width = 0;
        foreach (var character in Characters(text))
        {
            width += CharUnicodeInfo.GetUnicodeCategory(character, 0) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format ? 0
                : WideCharacters.Contains(char.ConvertToUtf32(character, 0)) ? 2
                : 1;
        }

        return width;
    }

    /// <summary>The characters of a text, each as a text; lone surrogates become U+FFFD.</summary>
    public static IEnumerable<string> Characters(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            yield return !char.IsSurrogate(text[i]) ? text[i].ToString()
                : char.IsSurrogatePair(text, i) ? text.Substring(i++, 2)
                : "\uFFFD";
        }
    }

    /// <summary>A text without the characters that control a terminal or change the text direction: names come from
    /// untrusted files.</summary>
    public static string Safe(string text)
    {
        if (!text.Any(IsUnsafe))
        {
            return text;
        }

        return string.Concat(text.Select(character => IsUnsafe(character) ? '\uFFFD' : character));
    }

    /// <summary>A text whose unsafe characters are written as escapes, such as <c>\u202E</c>, for lines that programs parse.</summary>
    public static string Escaped(string text) => !text.Any(IsUnsafe)
        ? text
        : string.Concat(text.Select(character => IsUnsafe(character) ? FormattableString.Invariant($"\\u{(int)character:X4}") : character.ToString()));

    /// <summary>Lines of limited width, broken at ordinary spaces only: 20 000 € and « mot » are not split.</summary>
    public static IEnumerable<string> Wrap(string text, int width)
    {
        var line = new StringBuilder();
        var taken = 0;
        foreach (var word in text.Split(' '))
        {
            var size = Width(word);
            if (taken > 0 && taken + 1 + size > width)
            {
                yield return line.ToString();
                line.Clear();
                taken = 0;
            }

            if (taken > 0)
            {
                line.Append(' ');
                taken++;
            }

            line.Append(word);
            taken += size;
        }

        yield return line.ToString();
    }

    private static bool IsUnsafe(char character) =>
        char.IsControl(character) || character is '\u061C' or '\u200E' or '\u200F' or '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
