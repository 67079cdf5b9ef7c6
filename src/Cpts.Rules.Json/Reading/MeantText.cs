namespace Cpts.Rules.Json.Reading;

/// <summary>The text of a file with typing errors corrected and every other byte at its offset, so that the rest of the file can be checked
/// in the same run.</summary>
/// <param name="text">A copy of the file's text.</param>
internal sealed class MeantText(byte[] text)
{
    private bool _isGivenUp;

    /// <summary>The corrected text; null when a correction does not fit.</summary>
    public byte[]? Bytes => _isGivenUp ? null : text;

    /// <summary>Records that the text cannot be corrected.</summary>
    public void GiveUp() => _isGivenUp = true;

    /// <summary>Replaces bytes with a shorter text, padded with spaces.</summary>
    public void Put(int start, int end, string meant)
    {
        for (var i = start; i < end; i++)
        {
            text[i] = i - start < meant.Length ? (byte)meant[i - start] : (byte)' ';
        }
    }

    /// <summary>Replaces the space before a byte with a missing character.</summary>
    public void PutBefore(int place, byte sign)
    {
        if (place > 0 && IsSpace(place - 1))
        {
            text[place - 1] = sign;
        }
        else
        {
            GiveUp();
        }
    }

    /// <summary>Puts quotes around a name, replacing the space before it, and the one after it or after its colon.</summary>
    public void Quote(int start, int end)
    {
        PutBefore(start, (byte)'"');
        if (text[end] == ':' && end + 1 < text.Length && IsSpace(end + 1))
        {
            (text[end], text[end + 1]) = ((byte)'"', (byte)':');
        }
        else if (IsSpace(end))
        {
            text[end] = (byte)'"';
        }
        else
        {
            GiveUp();
        }
    }

    private bool IsSpace(int place) => text[place] is (byte)' ' or (byte)'\t';
}
