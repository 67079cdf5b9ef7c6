using System.Runtime.InteropServices;

namespace Cpts.Rules.Tool.Surroundings;

/// <summary>What Linux knows about a file and .NET does not expose: its kind, its number of hard links and its owner.</summary>
/// <param name="Kind">The kind of file, as in <c>stat</c>.</param>
/// <param name="Links">The number of hard links.</param>
/// <param name="Owner">The user and the group.</param>
/// <param name="Identity">The device and the inode number: the same for every hard link of a file.</param>
internal sealed partial record FileFacts(int Kind, uint Links, (uint User, uint Group) Owner, (uint Major, uint Minor, ulong Number) Identity)
{
    private const int KindMask = 0xF000;
    private const int Regular = 0x8000;
    private const int WorkingFolder = -100;
    private const uint BasicFacts = 0x7FF;
    private const int BytesOfAnswer = 256;

    /// <summary>Whether it is a regular file, not a pipe, socket or device.</summary>
    public bool IsRegular => Kind == Regular;

    /// <summary>The facts of a file, or of the target of a symbolic link; null when they are not available: on systems other than Linux, or when there is no such file.</summary>
    /// <param name="path">The path.</param>
    public static FileFacts? Of(string path)
    {
        if (!OperatingSystem.IsLinux() || path.Contains('\0', StringComparison.Ordinal))
        {
            return null;
        }

        Span<byte> answer = stackalloc byte[BytesOfAnswer];
        try
        {
            return Ask(WorkingFolder, path, 0, BasicFacts, answer) == 0 ? From(answer) : null;
        }
        catch (EntryPointNotFoundException)
        {
            return null;
        }
    }

    private static FileFacts From(ReadOnlySpan<byte> answer) => new(
        MemoryMarshal.Read<ushort>(answer[28..]) & KindMask,
        MemoryMarshal.Read<uint>(answer[16..]),
        (MemoryMarshal.Read<uint>(answer[20..]), MemoryMarshal.Read<uint>(answer[24..])),
        (MemoryMarshal.Read<uint>(answer[136..]), MemoryMarshal.Read<uint>(answer[140..]), MemoryMarshal.Read<ulong>(answer[32..])));

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Ask(int folder, string path, int flags, uint mask, Span<byte> answer);
}
