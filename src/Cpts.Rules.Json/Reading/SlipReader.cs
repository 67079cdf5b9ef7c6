using System.Text;
using Cpts.Rules.Facts;

namespace Cpts.Rules.Json.Reading;

/// <summary>Reports the typical errors ("slips") of people who write JSON by hand, all in one run: numbers in French notation, the quotes of
/// a word processor, invisible spaces, missing commas.</summary>
/// <remarks>It reads such an error as its author meant it and continues; where no meaning can be guessed, it stops. It is used only for a file
/// that has been refused, so it does not have to detect every error. It also produces the corrected text, with every other byte at its offset,
/// so that the rest of the file can be checked in the same run.</remarks>
internal ref struct SlipReader
{
    /// <summary>The maximum number of slips to report.</summary>
    private const int Most = 100;

    private readonly ReadOnlySpan<byte> _text;
    private readonly List<Problem> _slips = [];
    private readonly MeantText _meant;
    private int _at;
    private int _depth;

    private SlipReader(ReadOnlySpan<byte> text)
    {
        _text = text;
        _meant = new MeantText(text.ToArray());
    }

    private readonly bool IsAtEnd => _at >= _text.Length;

    private readonly byte Here => _at < _text.Length ? _text[_at] : (byte)0;

    /// <summary>The slips of a refused file, in order; followed, if reading could not continue, by the place where it stopped.</summary>
    /// <param name="text">The text of the file, in valid UTF-8.</param>
    /// <param name="refused">The problem for which the JSON reader refused the file.</param>
    /// <param name="meant">The corrected text, of the same length; null when a correction does not fit, or when reading could not continue.</param>
    public static IReadOnlyList<Problem> Of(ReadOnlySpan<byte> text, Problem refused, out byte[]? meant)
    {
        meant = null;
        var reader = new SlipReader(text);
        var isRead = reader.Value(isInList: false) && reader.Blank() && reader.IsAtEnd;
        var slips = reader._slips;
        if (slips.Count == 0)
        {
            return [refused];
        }

        if (slips[0].Offset > refused.Offset)
        {
            slips.Insert(0, refused);
            reader._meant.GiveUp();
        }

        if (!isRead && slips.Count < Most && slips[slips.Count - 1].Offset < reader._at)
        {
            slips.Add(TextProblem.At(reader._at, text));
        }

        meant = isRead && slips.Count < Most ? reader._meant.Bytes : null;
        return slips;
    }

    /// <summary>Reads past a value; false where there is none.</summary>
    private bool Value(bool isInList)
    {
        if (!Blank())
        {
            return false;
        }

        switch (Here)
        {
            case (byte)'{':
                return Inside(isList: false);
            case (byte)'[':
                return Inside(isList: true);
            case (byte)'-' or (>= (byte)'0' and <= (byte)'9'):
                return Number(isInList);
            default:
                return Text() || Literal("true"u8) || Literal("false"u8) || Literal("null"u8);
        }
    }

    private bool Inside(bool isList)
    {
        if (_depth == Cursor.MaxDepth)
        {
            return false;
        }

        _depth++;
        var close = isList ? (byte)']' : (byte)'}';
        _at++;
        while (Blank())
        {
            if (Take(close))
            {
                _depth--;
                return true;
            }

            if (!(isList || (Name() && Colon())) || !Value(isList) || !Blank() || !(Here == close || Comma()))
            {
                return false;
            }
        }

        return false;
    }

    private bool Name()
    {
        if (Text())
        {
            return true;
        }

        var start = _at;
        while (Here is (>= (byte)'a' and <= (byte)'z') or (>= (byte)'A' and <= (byte)'Z') or (byte)'_' || (_at > start && Here is >= (byte)'0' and <= (byte)'9'))
        {
            _at++;
        }

        var name = Ascii(start, _at);
        var end = _at;
        if (name.Length > 0 && Blank() && Here == ':')
        {
            _meant.Quote(start, end);
            return Report(start, FormMessages.Unquoted, name);
        }

        _at = start;
        return false;
    }

    private bool Colon()
    {
        if (!Blank())
        {
            return false;
        }

        if (Take((byte)':'))
        {
            return true;
        }

        var start = _at;
        if (Take((byte)'='))
        {
            _meant.Put(start, start + 1, ":");
            Blank();
        }
        else
        {
            _meant.PutBefore(start, (byte)':');
        }

        return BeginsValue() && Report(start, FormMessages.MissingColon);
    }

    /// <summary>Reads a comma, or what was written instead: nothing, or a semicolon.</summary>
    private bool Comma()
    {
        if (Take((byte)','))
        {
            return true;
        }

        var start = _at;
        if (Take((byte)';'))
        {
            _meant.Put(start, start + 1, ",");
            return Report(start, FormMessages.Semicolon);
        }

        _meant.PutBefore(start, (byte)',');
        return BeginsValue() && Report(start, FormMessages.MissingComma);
    }

    /// <summary>Reads a number, also in French notation: 174 793, 80000,50, 1 200 €.</summary>
    private bool Number(bool isInList)
    {
        var start = _at;
        var written = new StringBuilder();
        _ = Take((byte)'-');
        Digits(written);
        var isSpaced = false;
        for (var space = SpaceHere(); space > 0 && DigitsAt(_at + space) == 3; space = SpaceHere())
        {
            isSpaced = true;
            _at += space;
            Digits(written);
        }

        var isComma = !isInList && Here == ',' && DigitsAt(_at + 1) > 0;
        if (isComma || Here == '.')
        {
            _at++;
            written.Append('.');
            Digits(written);
        }

        while (Here is (byte)'e' or (byte)'E' or (byte)'+' or (byte)'-' or (>= (byte)'0' and <= (byte)'9'))
        {
            _at++;
        }

        var number = (_text[start] == '-' ? "-" : "") + written;
        if (isSpaced)
        {
            Report(start, FormMessages.Spaced, number);
        }

        if (isComma)
        {
            Report(start, FormMessages.DecimalComma, number);
        }

        var end = _at;
        _at += SpaceHere();
        if (_text.Slice(Math.Min(_at, _text.Length)).StartsWith("€"u8))
        {
            _at += "€"u8.Length;
            _meant.Put(start, _at, number);
            return Report(end, FormMessages.Unit, number);
        }

        _at = end;
        if (isSpaced || isComma)
        {
            _meant.Put(start, end, number);
        }

        return written.Length > 0;
    }

    /// <summary>Reads a text in straight quotes, or in the quotes of a word processor.</summary>
    private bool Text()
    {
        var start = _at;
        if (Take((byte)'"'))
        {
            return Rest();
        }

        if (QuoteHere() is not { Length: > 0 } closing)
        {
            return false;
        }

        var line = _text.Slice(_at + CharacterLength());
        var end = line.IndexOfAny((byte)'\r', (byte)'\n');
        line = end < 0 ? line : line.Slice(0, end);
        var (close, length) = (int.MaxValue, 0);
        foreach (var quote in closing)
        {
            var utf8 = Encoding.UTF8.GetBytes(quote.ToString());
            if (line.IndexOf(utf8) is var found and >= 0 && found < close)
            {
                (close, length) = (found, utf8.Length);
            }
        }

        if (length == 0)
        {
            return false;
        }

        var opening = Utf8Text.CharacterAt(_text, start);
        var first = _at + CharacterLength();
        if (line.Slice(0, close).IndexOfAny((byte)'"', (byte)'\\') >= 0)
        {
            _meant.GiveUp();
        }

        _meant.Put(start, first, new string(' ', first - start - 1) + '"');
        _meant.Put(first + close, first + close + length, "\"");
        _at = first + close + length;
        return Report(start, FormMessages.Quote, opening);
    }

    /// <summary>Reads the rest of a text in straight quotes; false when the line ends before the closing quote.</summary>
    private bool Rest()
    {
        while (!IsAtEnd && Here >= ' ')
        {
            if (Take((byte)'"'))
            {
                return true;
            }

            _at = Math.Min(_at + (Here == '\\' ? 2 : 1), _text.Length);
        }

        return false;
    }

    private readonly bool BeginsValue() =>
        Here is (byte)'"' or (byte)'{' or (byte)'[' or (byte)'-' or (byte)'t' or (byte)'f' or (byte)'n' or (>= (byte)'0' and <= (byte)'9') || QuoteHere().Length > 0;

    private bool Literal(ReadOnlySpan<byte> word)
    {
        var isThere = _text.Slice(Math.Min(_at, _text.Length)).StartsWith(word);
        _at += isThere ? word.Length : 0;
        return isThere;
    }

    /// <summary>Skips spaces and comments; false when the file ends while an object or a list is open.</summary>
    private bool Blank()
    {
        while (!IsAtEnd)
        {
            var rest = _text.Slice(_at);
            if (Here is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
            {
                _at++;
            }
            else if (rest.StartsWith("//"u8))
            {
                var end = rest.IndexOfAny((byte)'\r', (byte)'\n');
                _at = end < 0 ? _text.Length : _at + end;
            }
            else if (rest.StartsWith("/*"u8))
            {
                var end = rest.IndexOf("*/"u8);
                _at = end < 0 ? _text.Length : _at + end + 2;
            }
            else if (UnseenHere() is { } unseen)
            {
                Report(_at, FormMessages.Unseen, $"U+{(int)unseen:X4}");
                _meant.Put(_at, _at + CharacterLength(), "");
                _at += CharacterLength();
            }
            else
            {
                return true;
            }
        }

        return _depth == 0;
    }

    private bool Take(byte unit)
    {
        var isThere = Here == unit && !IsAtEnd;
        _at += isThere ? 1 : 0;
        return isThere;
    }

    private void Digits(StringBuilder written)
    {
        var count = DigitsAt(_at);
        written.Append(Ascii(_at, _at + count));
        _at += count;
    }

    private readonly int DigitsAt(int index)
    {
        var end = index;
        while (end < _text.Length && _text[end] is >= (byte)'0' and <= (byte)'9')
        {
            end++;
        }

        return Math.Max(0, end - index);
    }

    /// <summary>The number of bytes of the space at the current position, of any kind; 0 when there is none.</summary>
    private readonly int SpaceHere() => Here == ' ' ? 1 : UnseenHere() is null ? 0 : CharacterLength();

    private readonly int CharacterLength() => Encoding.UTF8.GetByteCount(Utf8Text.CharacterAt(_text, _at));

    /// <summary>The space at the current position that JSON does not accept as a space: no-break, narrow, thin, zero-width.</summary>
    private readonly char? UnseenHere() =>
        Here >= 0x80 && Utf8Text.CharacterAt(_text, _at) is ['\u00A0' or '\u202F' or '\u2009' or '\u200A' or '\u2007' or '\u200B' or '\u2060' or '\uFEFF'] space ? space[0] : null;

    /// <summary>The characters that may close the typographic quote at the current position; empty when there is none.</summary>
    private readonly string QuoteHere() => IsAtEnd ? "" : Utf8Text.CharacterAt(_text, _at) switch
    {
        "“" or "”" or "„" or "‟" => "“”\"",
        "«" or "»" => "«»",
        "‘" or "’" or "'" or "`" or "´" => "’'`´",
        _ => "",
    };

    private readonly string Ascii(int start, int end) => Encoding.UTF8.GetString(_text.Slice(start, end - start).ToArray());

    /// <summary>Reports a slip; false when the maximum is reached.</summary>
    private readonly bool Report(int offset, Bilingual message, params object[] arguments)
    {
        if (_slips.Count < Most)
        {
            _slips.Add(new Problem(FormRules.NotJson.At("", message, arguments), offset));
        }

        return _slips.Count < Most;
    }
}
