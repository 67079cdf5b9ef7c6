using System.Globalization;
using System.Text.Json;
using Cpts.Rules.Facts;

namespace Cpts.Rules.Json.Reading;

/// <summary>Explains in plain words why a file is not valid JSON.</summary>
internal static class TextProblem
{
    /// <summary>A problem that is found before the first token is read: the size, the encoding, or an empty file; null when there is none.</summary>
    /// <param name="bytes">The bytes of the file.</param>
    /// <param name="text">The same bytes without the byte order mark.</param>
    public static Problem? Of(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> text)
    {
        if (bytes.Length > ScenarioReader.MaxBytes)
        {
            return new Problem(FormRules.TooLarge.At("", FormMessages.TooLarge, bytes.Length), 0);
        }

        if (OtherFile.Of(bytes) is { } other)
        {
            return new Problem(FormRules.NotJson.At("", FormMessages.OtherFile, other), 0);
        }

        if (IsUtf16(bytes))
        {
            return new Problem(FormRules.NotJson.At("", FormMessages.Utf16), 0);
        }

        var invalid = Utf8Text.FirstInvalid(text);
        return invalid < 0 ? null : new Problem(FormRules.NotJson.At("", FormMessages.NotUtf8, "0x" + text[invalid].ToString("X2", CultureInfo.InvariantCulture)), invalid);
    }

    /// <summary>The problem at which the JSON reader failed. Its own message is in English only, so the position is used instead.</summary>
    public static Problem Of(JsonException exception, ReadOnlySpan<byte> text) => At(Offset(exception, text), text);

    /// <summary>The problem of a text that cannot be read beyond an offset.</summary>
    public static Problem At(int offset, ReadOnlySpan<byte> text)
    {
        if (offset >= text.Length)
        {
            return new Problem(FormRules.NotJson.At("", IsBlank(text) ? FormMessages.Empty : FormMessages.Truncated), text.Length);
        }

        if (text[offset] is (byte)'\r' or (byte)'\n')
        {
            return new Problem(FormRules.NotJson.At("", FormMessages.Unclosed), offset);
        }

        if (text[offset] < ' ' || text[offset] == 0x7F)
        {
            return new Problem(FormRules.NotJson.At("", FormMessages.ControlCharacter, $"U+{text[offset]:X4}"), offset);
        }

        if (HasLineSeparator(text.Slice(offset)))
        {
            return new Problem(FormRules.NotJson.At("", FormMessages.LineSeparator), offset);
        }

        var character = Utf8Text.CharacterAt(text, offset);
        return new Problem(FormRules.NotJson.At("", FormMessages.Unexpected, new Bilingual($"« {character} »", $"\"{character}\"")), offset);
    }

    /// <summary>Whether a text begins with a single-line comment that contains a Unicode line or paragraph separator, which editors do not show as the end of a line.</summary>
    private static bool HasLineSeparator(ReadOnlySpan<byte> text)
    {
        var end = text.IndexOfAny((byte)'\r', (byte)'\n');
        var line = end < 0 ? text : text.Slice(0, end);
        return line.StartsWith("//"u8) && (line.IndexOf("\u2028"u8) >= 0 || line.IndexOf("\u2029"u8) >= 0);
    }

    private static bool IsUtf16(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= 2 && ((bytes[0], bytes[1]) is (0xFF, 0xFE) or (0xFE, 0xFF) || bytes[0] == 0 || bytes[1] == 0);

    private static int Offset(JsonException exception, ReadOnlySpan<byte> text)
    {
        var offset = 0;
        for (var line = exception.LineNumber ?? 0; line > 0; line--)
        {
            offset += text.Slice(offset).IndexOf((byte)'\n') + 1;
        }

        return checked(offset + (int)(exception.BytePositionInLine ?? 0));
    }

    private static bool IsBlank(ReadOnlySpan<byte> text)
    {
        foreach (var unit in text)
        {
            if (unit is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
            {
                return false;
            }
        }

        return true;
    }
}
