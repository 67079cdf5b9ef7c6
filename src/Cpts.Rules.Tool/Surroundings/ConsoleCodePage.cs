namespace Cpts.Rules.Tool.Surroundings;

/// <summary>Results are UTF-8 everywhere. A console of Windows reads them as its old code page, so that it would show « Ã© » for « é »,
/// unless it is told; it is set back afterwards. Elsewhere nothing is done.</summary>
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
