namespace Cpts.Rules.Reports.Calendar;

/// <summary>The content lines of iCalendar (RFC 5545, section 3.1): UTF-8, terminated by CR LF, folded at 75 octets.</summary>
/// <param name="output">Where to.</param>
internal sealed class ContentLines(Stream output)
{
    /// <summary>The maximum length of a line in octets, without its line ending.</summary>
    public const int MostOctets = 75;

    private static ReadOnlySpan<byte> End => "\r\n"u8;

    private static ReadOnlySpan<byte> Fold => "\r\n "u8;

    /// <summary>Writes a line whose value needs no escaping.</summary>
    public void Write(string name, string value)
    {
        var line = Encoding.UTF8.GetBytes($"{name}:{value}").AsSpan();
        for (var room = MostOctets; line.Length > room; room = MostOctets - 1)
        {
            var fold = Break(line, room);
            output.Write(line[..fold]);
            output.Write(Fold);
            line = line[fold..];
        }

        output.Write(line);
        output.Write(End);
    }

    /// <summary>The last place to fold: never inside a character, so that readers that decode before they unfold get the right text, and never
    /// between a backslash and the character it escapes, since some readers unescape before they unfold.</summary>
    private static int Break(ReadOnlySpan<byte> line, int room)
    {
        while ((line[room] & 0xC0) == 0x80)
        {
            room--;
        }

        var backslashes = room - (line[..room].LastIndexOfAnyExcept((byte)'\\') + 1);
        return room - (backslashes % 2);
    }

    /// <summary>Writes a line whose value is a text.</summary>
    public void Text(string name, string text) => Write(name, IcsText.Escape(text));

    /// <summary>Writes a line whose value is a list of texts.</summary>
    public void Texts(string name, IEnumerable<string> texts) => Write(name, string.Join(',', texts.Select(IcsText.Escape)));
}
