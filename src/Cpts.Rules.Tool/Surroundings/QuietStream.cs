namespace Cpts.Rules.Tool.Surroundings;

/// <summary>A stream whose failures are forgotten: closed, full, or nobody reads it.</summary>
/// <param name="inner">The stream.</param>
internal sealed class QuietStream(Stream inner) : OutputStream
{
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            inner.Write(buffer);
        }
        catch (IOException)
        {
            // There is nobody left to tell.
        }
    }

    public override void Flush()
    {
        try
        {
            inner.Flush();
        }
        catch (IOException)
        {
            // The same.
        }
    }
}
