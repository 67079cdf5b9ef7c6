using System;
using System.Buffers;
using System.IO;

namespace Consumers;

/// <summary>A growing buffer for a line, since .NET Framework has no such buffer.</summary>
internal sealed class Line : IBufferWriter<byte>
{
    private byte[] _bytes = new byte[1 << 16];
    private int _count;

    public void Advance(int count) => _count += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        while (_bytes.Length - _count < Math.Max(1, sizeHint))
        {
            Array.Resize(ref _bytes, _bytes.Length * 2);
        }

        return _bytes.AsMemory(_count);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public void WriteTo(Stream output)
    {
        output.Write(_bytes, 0, _count);
        output.WriteByte((byte)'\n');
    }
}
