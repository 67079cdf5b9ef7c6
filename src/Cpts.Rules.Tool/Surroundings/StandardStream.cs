using System.Runtime.InteropServices;

namespace Cpts.Rules.Tool.Surroundings;

/// <summary>Standard output or standard error, written with system calls: the streams of <see cref="Console"/> do not report that the
/// reader has closed the pipe, and a command whose output nobody reads would never stop.</summary>
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

    /// <summary>Standard error; failures to write there are ignored, since they cannot be reported anywhere.</summary>
    public static Stream Error() => new QuietStream(Of(2, Console.IsErrorRedirected, Console.OpenStandardError));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (buffer.Length > 0)
        {
            buffer = buffer[(OperatingSystem.IsWindows() ? WriteOnWindows(buffer) : WriteOnUnix(buffer))..];
        }
    }

    /// <summary>The stream with a number. A Windows console never closes its end and needs its own kind of output.</summary>
    private static Stream Of(int number, bool isRedirected, Func<Stream> console) =>
        !IsOpen(number) ? new ClosedStream()
        : OperatingSystem.IsWindows() && !isRedirected ? console()
        : new StandardStream(number);

    /// <summary>Whether the parent process left the stream open. If it was closed, the runtime reuses its number for a file of its own,
    /// which has the close-on-exec flag; an inherited stream cannot have that flag.</summary>
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
                // The other end made the pipe non-blocking.
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
