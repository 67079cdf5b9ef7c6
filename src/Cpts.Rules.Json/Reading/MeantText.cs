namespace Cpts.Rules.Json.Reading;

/// <summary>The text that a person meant: the one written, without its slips, each byte in its place, so that the rest of the file can be judged
/// in the same run.</summary>
/// <param name="text">A copy of what is written.</param>
internal sealed class MeantText(byte[] text)
{
    private bool _isGivenUp;

    /// <summary>The text; null where it has no room for what was meant.</summary>
    public byte[]? Bytes => _isGivenUp ? null : text;

    /// <summary>Says that what was meant cannot be told.</summary>
    public void GiveUp() => _isGivenUp = true;

    /// <summary>Puts what was meant in the place of what is written, and spaces after it.</summary>
    public void Put(int start, int end, string meant)
    {
        for (var i = start; i < end; i++)
        {
            text[i] = i - start < meant.Length ? (byte)meant[i - start] : (byte)' ';
        }
    }

    /// <summary>Puts a sign that is missing in the place of the space before.</summary>
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

    /// <summary>Puts quotes around a name: in the place of the space before, and of the one behind it or behind its colon.</summary>
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
