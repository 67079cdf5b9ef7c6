using System.Runtime.InteropServices;

namespace Cpts.Rules.Tool.Surroundings;

/// <summary>A temporary file in the folder of the target, with a unique name and the permissions of the target; it is deleted if the
/// command ends, for whatever reason, before it replaces the target.</summary>
internal sealed class UnfinishedFile : IDisposable
{
    private static readonly PosixSignal[] Endings = [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP];

    private readonly Lock _making = new();
    private readonly PosixSignalRegistration[] _registrations;

    /// <summary>Creates the file.</summary>
    /// <param name="target">The file that it will replace.</param>
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

    /// <summary>The stream to write to.</summary>
    public FileStream Stream { get; }

    public void Dispose()
    {
        File.Delete(Name);
        Array.ForEach(_registrations, registration => registration.Dispose());
    }

    /// <summary>The process ends right after this; the lock is not released, so that the file cannot be created in between.</summary>
    private void End(PosixSignalContext context)
    {
        _making.Enter();
        File.Delete(Name);
    }
}
