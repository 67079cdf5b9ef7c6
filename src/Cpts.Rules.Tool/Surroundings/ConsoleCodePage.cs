using System.Runtime.InteropServices;

namespace Cpts.Rules.Tool.Surroundings;

/// <summary>Results are UTF-8 everywhere. A console of Windows reads them as its old code page, so that it would show « Ã© » for « é »,
/// unless it is told; it is set back afterwards. Elsewhere nothing is done.</summary>
internal sealed partial class ConsoleCodePage : IDisposable
{
    private const uint Utf8 = 65001;

    private readonly uint _before = OperatingSystem.IsWindows() ? GetConsoleOutputCP() : 0;

    public ConsoleCodePage()
    {
        if (_before != 0)
        {
            SetConsoleOutputCP(Utf8);
        }
    }

    public void Dispose()
    {
        if (_before != 0)
        {
            SetConsoleOutputCP(_before);
        }
    }

    /// <summary>The code page of the console; 0 without one.</summary>
    [LibraryImport("kernel32.dll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial uint GetConsoleOutputCP();

    [LibraryImport("kernel32.dll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool SetConsoleOutputCP(uint codePage);
}
