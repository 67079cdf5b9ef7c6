using System.Buffers;
using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using NodaTime;

namespace Cpts.Rules.Json.Writing;

/// <summary>Writes a document on one line: the same bytes as the framework's writer, in a third of the time.</summary>
/// <remarks>It serves <c>evaluate --ndjson</c> on large files (<c>benchmarks/results/corpus.md</c>). The shapes always write valid sequences of
/// tokens, so nothing is checked here.</remarks>
internal sealed class CompactOutput : JsonOutput
{
    /// <summary>The initial capacity in bytes, enough for a typical document.</summary>
    private const int InitialCapacity = 32 * 1024;

    /// <summary>The maximum number of bytes in a number.</summary>
    private const int LongestNumber = 32;

    private byte[] _text = ArrayPool<byte>.Shared.Rent(InitialCapacity);
    private int _length;

    /// <summary>Whether a value precedes, so that the next one needs a comma.</summary>
    private bool _follows;

    /// <summary>Copies the written bytes to the output; nothing may be written afterwards.</summary>
    public void CopyTo(IBufferWriter<byte> output)
    {
        output.Write(_text.AsSpan(0, _length));
        ArrayPool<byte>.Shared.Return(_text);
        _text = [];
    }

    public override void StartObject() => Open('{');

    public override void EndObject() => Close('}');

    public override void StartArray() => Open('[');

    public override void EndArray() => Close(']');

    public override void Name(JsonName name)
    {
        Copy(name.WithColon);
        _follows = false;
    }

    public override void Name(string name)
    {
        Text(name);
        Put(':');
        _follows = false;
    }

    public override void Text(string value)
    {
        if (!PlainEncoder.IsPlain(value))
        {
            Other(json => json.WriteStringValue(value));
            return;
        }

        var room = Begin(2 + Encoding.UTF8.GetMaxByteCount(value.Length));
        room[0] = (byte)'"';
        var length = Encoding.UTF8.GetBytes(value, 0, value.Length, _text, _length + 1);
        room[length + 1] = (byte)'"';
        _length += length + 2;
    }

    public override void Word(JsonEncodedText value)
    {
        var bytes = value.EncodedUtf8Bytes;
        var room = Begin(bytes.Length + 2);
        room[0] = (byte)'"';
        bytes.CopyTo(room.Slice(1));
        room[bytes.Length + 1] = (byte)'"';
        _length += bytes.Length + 2;
    }

    public override void Date(LocalDate value)
    {
        var room = Begin(DateText.Length + 2);
        room[0] = (byte)'"';
        DateText.Format(value, room.Slice(1, DateText.Length));
        room[DateText.Length + 1] = (byte)'"';
        _length += DateText.Length + 2;
    }

    public override void Number(int value)
    {
        Utf8Formatter.TryFormat(value, Begin(LongestNumber), out var written);
        _length += written;
    }

    public override void Number(decimal value) => Other(json => json.WriteNumberValue(value));

    public override void Amount(Euros value)
    {
        var room = Begin(LongestNumber);
        var at = 0;
        if (value.Cents < 0)
        {
            room[at++] = (byte)'-';
        }

        var cents = unchecked(value.Cents < 0 ? 0UL - (ulong)value.Cents : (ulong)value.Cents);
        Utf8Formatter.TryFormat(cents / 100, room.Slice(at), out var written);
        at += written;
        if (cents % 100 != 0)
        {
            room[at++] = (byte)'.';
            room[at++] = (byte)('0' + (cents % 100 / 10));
        }

        if (cents % 10 != 0)
        {
            room[at++] = (byte)('0' + (cents % 10));
        }

        _length += at;
    }

    public override void Boolean(bool value) => Copy(value ? "true"u8 : "false"u8);

    public override void Null() => Copy("null"u8);

    private void Open(char bracket)
    {
        Begin(1)[0] = (byte)bracket;
        _length++;
        _follows = false;
    }

    private void Close(char bracket)
    {
        Put(bracket);
        _follows = true;
    }

    private void Copy(ReadOnlySpan<byte> value)
    {
        value.CopyTo(Begin(value.Length));
        _length += value.Length;
    }

    /// <summary>Begins a value or a name: writes the comma before it if needed, and reserves space for it.</summary>
    private Span<byte> Begin(int most)
    {
        Reserve(most + 1);
        if (_follows)
        {
            _text[_length++] = (byte)',';
        }

        _follows = true;
        return _text.AsSpan(_length);
    }

    private void Put(char sign)
    {
        Reserve(1);
        _text[_length++] = (byte)sign;
    }

    private void Reserve(int more)
    {
        if (_text.Length - _length >= more)
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_text.Length * 2, _length + more));
        _text.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_text);
        _text = larger;
    }

    /// <summary>Writes a rare kind of value with the framework's writer, and copies its output.</summary>
    private void Other(Action<Utf8JsonWriter> write)
    {
        using var value = new MemoryStream();
        using (var json = new Utf8JsonWriter(value, new JsonWriterOptions { Encoder = PlainEncoder.Instance }))
        {
            write(json);
        }

        Copy(value.ToArray());
    }
}
