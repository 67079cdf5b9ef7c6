using System.Text;

namespace Cpts.Rules.Json.Reading;

/// <summary>Helpers for UTF-8 bytes and their characters.</summary>
internal static class Utf8Text
{
    /// <summary>The index of the first byte that is not valid UTF-8, or -1.</summary>
    public static int FirstInvalid(ReadOnlySpan<byte> text)
    {
#if NET
        if (System.Text.Unicode.Utf8.IsValid(text))
        {
            return -1;
        }
#endif
        var i = 0;
        while (i < text.Length)
        {
            var length = LengthAt(text, i);
            if (length == 0)
            {
                return i;
            }

            i += length;
        }

        return -1;
    }

    /// <summary>The character that begins at an index.</summary>
    public static string CharacterAt(ReadOnlySpan<byte> text, int index) =>
        Encoding.UTF8.GetString(text.Slice(index, Math.Max(1, LengthAt(text, index))).ToArray());

    /// <summary>The number of UTF-16 units of some valid UTF-8: two for characters of four bytes, one for the others.</summary>
    public static int Utf16Length(ReadOnlySpan<byte> text)
    {
        var units = 0;
        foreach (var unit in text)
        {
            units += (unit & 0xC0) == 0x80 ? 0 : unit >= 0xF0 ? 2 : 1;
        }

        return units;
    }

    /// <summary>The number of bytes of the character at an index; 0 when there is no valid one (Unicode, table 3-7).</summary>
    private static int LengthAt(ReadOnlySpan<byte> text, int index)
    {
        var (length, low, high) = text[index] switch
        {
            <= 0x7F => (1, 0, 0),
            >= 0xC2 and <= 0xDF => (2, 0x80, 0xBF),
            0xE0 => (3, 0xA0, 0xBF),
            0xED => (3, 0x80, 0x9F),
            >= 0xE1 and <= 0xEF => (3, 0x80, 0xBF),
            0xF0 => (4, 0x90, 0xBF),
            >= 0xF1 and <= 0xF3 => (4, 0x80, 0xBF),
            0xF4 => (4, 0x80, 0x8F),
            _ => (0, 0, 0),
        };

        if (index + length > text.Length || (length > 1 && (text[index + 1] < low || text[index + 1] > high)))
        {
            return 0;
        }

        for (var i = 2; i < length; i++)
        {
            if ((text[index + i] & 0xC0) != 0x80)
            {
                return 0;
            }
        }

        return length;
    }
}
