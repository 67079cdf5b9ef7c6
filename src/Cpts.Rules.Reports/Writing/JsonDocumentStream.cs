using System.Buffers;

namespace Cpts.Rules.Reports.Writing;

/// <summary>A JSON document that is written to a stream piece by piece, in the form of the other documents of the tool.</summary>
internal sealed class JsonDocumentStream : IDisposable
{
    private readonly Stream _stream;
    private readonly ArrayBufferWriter<byte> _buffer = new(16 * 1024);

    public JsonDocumentStream(Stream stream)
    {
        _stream = stream;
        Json = Output.Open(_buffer, indented: true);
    }

    public Utf8JsonWriter Json { get; }

    /// <summary>Passes the text written so far to the stream.</summary>
    public void Flush()
    {
        Json.Flush();
        _stream.Write(_buffer.WrittenSpan);
        _buffer.ResetWrittenCount();
    }

    public void Dispose()
    {
        Flush();
        Json.Dispose();
        _stream.Write("\n"u8);
        _stream.Flush();
    }
}
