using System.Runtime.InteropServices;

namespace Cpts.Rules.Tool.Surroundings;

/// <summary>A new file in the folder of another, under a name that nothing had, as private as the other is; it is gone when the
/// command ends before it took its place, whatever ends it.</summary>
internal sealed class UnfinishedFile : IDisposable
{
    private static readonly PosixSignal[] Endings = [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP];

    private readonly Lock _making = new();
    private readonly PosixSignalRegistration[] _registrations;

    /// <summary>Makes the file.</summary>
    /// <param name="target">The file in whose place it is to be.</param>
    public UnfinishedFile(string target)
    {
        Name = Path.Combine(Path.GetDirectoryName(target)!, $".cpts-rules-{Path.GetRandomFileName()}");
        _registrations = Array.ConvertAll(Endings, signal => PosixSignalRegistration.Create(signal, End));
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows() && File.Exists(target))
        {
            options.UnixCreateMode = File.GetUnixFileMode(target);
        }

        try
        {
            lock (_making)
            {
                Stream = new FileStream(Name, options);
            }
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Its path.</summary>
    public string Name { get; }

    /// <summary>What is written goes here.</summary>
    public FileStream Stream { get; }

    public void Dispose()
    {
        File.Delete(Name);
        Array.ForEach(_registrations, registration => registration.Dispose());
    }

    /// <summary>The process ends right after this; the lock is kept, so that the file is not made in between.</summary>
    private void End(PosixSignalContext context)
    {
        _making.Enter();
        File.Delete(Name);
    }
}
