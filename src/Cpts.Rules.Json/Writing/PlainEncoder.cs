#if NET
using System.Buffers;
#endif
using System.Text.Encodings.Web;

namespace Cpts.Rules.Json.Writing;

/// <summary>Writes every character unescaped, except those that JSON requires to be escaped, line separators, and characters that change the direction of writing.</summary>
/// <remarks>The framework's encoders write no-break spaces and emoji as <c>\u</c> escapes, but French punctuation uses many
/// no-break spaces, and people read these documents. The result is valid JSON; it must be escaped before it is inserted
/// into a web page.</remarks>
internal sealed class PlainEncoder : JavaScriptEncoder
{
    public static readonly PlainEncoder Instance = new();

#if NET
    private static readonly SearchValues<char> PlainAscii = SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(unit => (char)unit).Where(unit => !IsEscaped(unit))]);
#endif

    /// <summary>Whether a text can be written without escapes; always false for a text with characters outside the Basic Multilingual Plane.</summary>
    public static bool IsPlain(string text)
    {
#if NET
        var left = text.AsSpan();
        for (var next = left.IndexOfAnyExcept(PlainAscii); next >= 0; next = left.IndexOfAnyExcept(PlainAscii))
        {
            if (char.IsSurrogate(left[next]) || IsEscaped(left[next]))
            {
                return false;
            }

            left = left[(next + 1)..];
        }
#else
        foreach (var unit in text)
        {
            if (char.IsSurrogate(unit) || IsEscaped(unit))
            {
                return false;
            }
        }
#endif

        return true;
    }

    public override int MaxOutputCharactersPerInputCharacter => UnsafeRelaxedJsonEscaping.MaxOutputCharactersPerInputCharacter;

    public override bool WillEncode(int unicodeScalar) => IsEscaped(unicodeScalar);

    private static bool IsEscaped(int unicodeScalar) =>
        unicodeScalar is < ' ' or '"' or '\\' or (>= 0x7F and <= 0x9F) or 0x2028 or 0x2029 || TurnsDirection(unicodeScalar);

    public override int FindFirstCharacterToEncodeUtf8(ReadOnlySpan<byte> utf8Text)
    {
        foreach (var unit in utf8Text)
        {
            if (unit > 0x7E || WillEncode(unit))
            {
                return base.FindFirstCharacterToEncodeUtf8(utf8Text);
            }
        }

        return -1;
    }

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        for (var i = 0; i < textLength; i++)
        {
            if (char.IsSurrogate(text[i]))
            {
                if (i + 1 == textLength || !char.IsSurrogatePair(text[i], text[i + 1]))
                {
                    return i;
                }

                i++;
            }
            else if (WillEncode(text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        if (!TurnsDirection(unicodeScalar))
        {
            return UnsafeRelaxedJsonEscaping.TryEncodeUnicodeScalar(unicodeScalar, buffer, bufferLength, out numberOfCharactersWritten);
        }

        // The framework's encoder writes these without an escape.
        var escape = FormattableString.Invariant($"\\u{unicodeScalar:X4}");
        numberOfCharactersWritten = bufferLength < escape.Length ? 0 : escape.Length;
        for (var i = 0; i < numberOfCharactersWritten; i++)
        {
            buffer[i] = escape[i];
        }

        return numberOfCharactersWritten > 0;
    }

    private static bool TurnsDirection(int unicodeScalar) =>
        unicodeScalar is 0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
}
