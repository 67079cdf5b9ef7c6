namespace Cpts.Rules.Reports.Calendar;

/// <summary>The content lines of iCalendar (RFC 5545, section 3.1): UTF-8, ended by CR LF, folded at 75 octets.</summary>
/// <param name="output">Where to.</param>
internal sealed class ContentLines(Stream output)
{
    /// <summary>The most octets of a line, its end apart.</summary>
    public const int MostOctets = 75;

    private static ReadOnlySpan<byte> End => "\r\n"u8;

    private static ReadOnlySpan<byte> Fold => "\r\n "u8;

    /// <summary>Writes a line whose value is written as it is.</summary>
    public void Write(string name, string value)
    {
        var taken = 0;
        var backslash = "";
        foreach (var character in PlainText.Characters($"{name}:{value}"))
        {
            if (backslash.Length == 0 && character is "\\")
            {
                // What is escaped stays with its backslash: some readers take escapes apart before they unfold.
                backslash = character;
                continue;
            }

            // A fold never falls inside a character either: readers that unfold texts after decoding them stay right.
            var octets = Encoding.UTF8.GetBytes(backslash + character);
            backslash = "";
            if (taken + octets.Length > MostOctets)
            {
                output.Write(Fold);
                taken = 1;
            }

            output.Write(octets);
            taken += octets.Length;
        }

        output.Write(End);
    }

    /// <summary>Writes a line whose value is a text.</summary>
    public void Text(string name, string text) => Write(name, IcsText.Escape(text));

    /// <summary>Writes a line whose value is a list of texts.</summary>
    public void Texts(string name, IEnumerable<string> texts) => Write(name, string.Join(',', texts.Select(IcsText.Escape)));
}
