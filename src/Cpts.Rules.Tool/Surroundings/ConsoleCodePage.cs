namespace Cpts.Rules.Tool.Surroundings;

/// <summary>Output is UTF-8 everywhere. A Windows console would decode it with its legacy code page and show « Ã© » for « é »;
/// the code page is therefore changed, then restored afterwards. On other systems nothing is done.</summary>
internal sealed class ConsoleCodePage : IDisposable
{
    private readonly Encoding? _before = OperatingSystem.IsWindows() ? Console.OutputEncoding : null;

    public ConsoleCodePage() => Set(_before is null ? null : Host.Utf8);

    public void Dispose() => Set(_before);

    private static void Set(Encoding? encoding)
    {
        if (encoding is not null)
        {
            Console.OutputEncoding = encoding;
        }
    }
}
