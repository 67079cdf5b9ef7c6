using System.Runtime.InteropServices;

namespace Cpts.Rules.Tool.Surroundings;

/// <summary>Standard output or standard error, written without help: the streams of <see cref="Console"/> say nothing when the
/// reader has gone, and a command that nobody reads would go on for ever.</summary>
internal sealed partial class StandardStream : OutputStream
{
    private const int Interrupted = 4;
    private const int BrokenPipe = 32;
    private const int TryAgainOnLinux = 11;
    private const int TryAgainOnMac = 35;
    private const int PipeHasEnded = 109;
    private const int PipeIsClosing = 232;

    private const int GetFlags = 1;
    private const int NotHandedOn = 1;

    private readonly int _number;

    private StandardStream(int number) => _number = number;

    /// <summary>Standard input.</summary>
    public static Stream Input() => IsOpen(0) ? Console.OpenStandardInput() : new ClosedStream();

    /// <summary>Standard output.</summary>
    public static Stream Output() => Of(1, Console.IsOutputRedirected, Console.OpenStandardOutput);

    /// <summary>Standard error; what cannot be written there is forgotten, for there is nobody left to tell.</summary>
    public static Stream Error() => new QuietStream(Of(2, Console.IsErrorRedirected, Console.OpenStandardError));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (buffer.Length > 0)
        {
            buffer = buffer[(OperatingSystem.IsWindows() ? WriteOnWindows(buffer) : WriteOnUnix(buffer))..];
        }
    }

    /// <summary>A Windows console is nobody who goes away, and has its own way of being written.</summary>
    private static Stream Of(int number, bool isRedirected, Func<Stream> console) =>
        !IsOpen(number) ? new ClosedStream()
        : OperatingSystem.IsWindows() && !isRedirected ? console()
        : new StandardStream(number);

    /// <summary>Whether whoever started the command left the stream open. The runtime's own files take the numbers of those
    /// that were closed; they are marked as not to be handed on, which nothing that was handed on can be.</summary>
    private static bool IsOpen(int number) => OperatingSystem.IsWindows() || UnixFlags(number, GetFlags) is >= 0 and var flags && (flags & NotHandedOn) == 0;

    private int WriteOnUnix(ReadOnlySpan<byte> buffer)
    {
        while (true)
        {
            var written = UnixWrite(_number, buffer, (nuint)buffer.Length);
            if (written >= 0)
            {
                return (int)written;
            }

            var error = Marshal.GetLastPInvokeError();
            if (error == BrokenPipe)
            {
                throw new ReaderGoneException();
            }

            if (error is TryAgainOnLinux or TryAgainOnMac)
            {
                // The other end set the pipe so that it does not wait.
                Thread.Sleep(1);
            }
            else if (error != Interrupted)
            {
                throw new IOException(Marshal.GetPInvokeErrorMessage(error), error);
            }
        }
    }

    private int WriteOnWindows(ReadOnlySpan<byte> buffer)
    {
        if (WindowsWrite(WindowsHandle(-10 - _number), buffer, (uint)buffer.Length, out var written, 0))
        {
            return (int)written;
        }

        var error = Marshal.GetLastPInvokeError();
        throw error is PipeHasEnded or PipeIsClosing ? new ReaderGoneException() : new IOException(Marshal.GetPInvokeErrorMessage(error), error);
    }

    [LibraryImport("libc", EntryPoint = "write", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial nint UnixWrite(int number, ReadOnlySpan<byte> buffer, nuint count);

    [LibraryImport("libc", EntryPoint = "fcntl")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int UnixFlags(int number, int command);

    [LibraryImport("kernel32.dll", EntryPoint = "GetStdHandle")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial nint WindowsHandle(int number);

    [LibraryImport("kernel32.dll", EntryPoint = "WriteFile", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool WindowsWrite(nint handle, ReadOnlySpan<byte> buffer, uint count, out uint written, nint overlapped);
}
