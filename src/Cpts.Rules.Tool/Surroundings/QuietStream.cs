namespace Cpts.Rules.Tool.Surroundings;

/// <summary>A stream whose failures are ignored: it is closed, full or no longer read.</summary>
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
            // The failure cannot be reported anywhere.
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
            // The failure cannot be reported anywhere.
        }
    }
}
