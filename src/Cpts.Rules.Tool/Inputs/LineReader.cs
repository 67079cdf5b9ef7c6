namespace Cpts.Rules.Tool.Inputs;

/// <summary>Reads lines of bytes one after another; the memory used is that of the longest line, up to a limit.</summary>
/// <param name="stream">The bytes; lines end with a line feed, and a carriage return before it is dropped.</param>
/// <param name="most">The maximum number of bytes returned for a line; the rest of a longer line is skipped.</param>
internal sealed class LineReader(Stream stream, int most)
{
    private readonly Stream _stream = stream;
    private readonly int _most = most;
    private byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _end;

    /// <summary>The number of the line read last, from 1.</summary>
    public int Number { get; private set; }

    private ReadOnlySpan<byte> Unread => _buffer.AsSpan(_start, _end - _start);

    /// <summary>Reads the next line; it is valid until the next call.</summary>
    /// <param name="line">The line without its line ending.</param>
    /// <returns>False at the end of the stream.</returns>
    public bool TryRead(out ReadOnlyMemory<byte> line)
    {
        Number++;
        var searched = 0;
        while (true)
        {
            var feed = Unread[searched..].IndexOf((byte)'\n');
            if (feed >= 0)
            {
                line = Take(searched + feed);
                _start++;
                return true;
            }

            searched = Unread.Length;
            if (searched > _most)
            {
                line = TakeHead();
                return true;
            }

            if (!Fill())
            {
                line = Take(searched);
                return searched > 0;
            }
        }
    }

    private ReadOnlyMemory<byte> Take(int length)
    {
        var line = _buffer.AsMemory(_start, Math.Min(length, _most));
        _start += length;
        return line.Length > 0 && line.Span[^1] == (byte)'\r' ? line[..^1] : line;
    }

    /// <summary>The first bytes of a line that is too long; the rest is read and discarded.</summary>
    private byte[] TakeHead()
    {
        var head = Unread[.._most].ToArray();
        int feed;
        do
        {
            feed = Unread.IndexOf((byte)'\n');
            _start = feed < 0 ? _end : _start + feed + 1;
        }
        while (feed < 0 && Fill());
        return head;
    }

    private bool Fill()
    {
        if (_start > 0)
        {
            Unread.CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        var read = _stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        return read > 0;
    }
}
