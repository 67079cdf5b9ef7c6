namespace Cpts.Rules.Json.Updating;

/// <summary>Finds what is between the values of a text: blanks, line endings, comments, commas.</summary>
internal static class Trivia
{
    public static bool IsBlank(byte unit) => unit is (byte)' ' or (byte)'\t';

    public static bool IsSpace(byte unit) => IsBlank(unit) || unit is (byte)'\r' or (byte)'\n';

    /// <summary>The offset of the comma after a value, past blanks and comments; -1 when there is none.</summary>
    public static int CommaAfter(ReadOnlySpan<byte> utf8, int at)
    {
        while (at < utf8.Length)
        {
            if (IsSpace(utf8[at]))
            {
                at++;
            }
            else if (utf8[at] == (byte)'/')
            {
                at = AfterComment(utf8, at);
            }
            else
            {
                return utf8[at] == (byte)',' ? at : -1;
            }
        }

        return -1;
    }

    /// <summary>The first byte of the blanks that end at a byte.</summary>
    public static int BlanksBefore(ReadOnlySpan<byte> utf8, int at)
    {
        while (at > 0 && IsBlank(utf8[at - 1]))
        {
            at--;
        }

        return at;
    }

    /// <summary>The byte after the blanks that begin at a byte.</summary>
    public static int BlanksAfter(ReadOnlySpan<byte> utf8, int at)
    {
        while (at < utf8.Length && IsBlank(utf8[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>The first byte of the blanks and line ends that end at a byte.</summary>
    public static int SpacesBefore(ReadOnlySpan<byte> utf8, int at)
    {
        while (at > 0 && IsSpace(utf8[at - 1]))
        {
            at--;
        }

        return at;
    }

    /// <summary>Whether there are only blanks before a byte on its line.</summary>
    public static bool BeginsLine(ReadOnlySpan<byte> utf8, int at)
    {
        var blanks = BlanksBefore(utf8, at);
        return blanks > 0 && utf8[blanks - 1] is (byte)'\r' or (byte)'\n';
    }

    /// <summary>Whether there are only blanks after a byte on its line.</summary>
    public static bool EndsLine(ReadOnlySpan<byte> utf8, int at)
    {
        var end = BlanksAfter(utf8, at);
        return end < utf8.Length && utf8[end] is (byte)'\r' or (byte)'\n';
    }

    /// <summary>The first byte of the line end before the blanks that end at a byte.</summary>
    public static int LineEndBefore(ReadOnlySpan<byte> utf8, int at)
    {
        var feed = BlanksBefore(utf8, at) - 1;
        return feed > 0 && utf8[feed - 1] == (byte)'\r' ? feed - 1 : feed;
    }

    private static int AfterComment(ReadOnlySpan<byte> utf8, int at)
    {
        var end = utf8[at + 1] == (byte)'*' ? utf8.Slice(at + 2).IndexOf("*/"u8) : utf8.Slice(at).IndexOfAny((byte)'\r', (byte)'\n');
        return end < 0 ? utf8.Length : utf8[at + 1] == (byte)'*' ? at + 2 + end + 2 : at + end;
    }
}
