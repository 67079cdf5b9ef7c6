namespace Cpts.Rules.Tool.Surroundings;

/// <summary>A standard stream that was closed before the command began: every operation fails with a clear message.</summary>
internal sealed class ClosedStream : OutputStream
{
    public override bool CanRead => true;

    public override void Write(ReadOnlySpan<byte> buffer) => throw Closed();

    public override int Read(byte[] buffer, int offset, int count) => throw Closed();

    private static IOException Closed() => new("The stream is closed.");
}
