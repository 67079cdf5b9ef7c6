namespace Cpts.Rules.Tool.Surroundings;

/// <summary>Writes a file anew, wholly or not at all: beside it first, then in its place.</summary>
internal static class ReplacedFile
{
    private static readonly Bilingual CannotWrite = new("{0}\u00A0: écriture impossible ({1})", "{0}: cannot be written ({1})");

    /// <summary>Replaces the content of a file; what a link leads to is replaced, not the link.</summary>
    /// <returns>Whether it was written; a complaint says why not, and the file is as it was.</returns>
    public static bool Write(string path, ReadOnlySpan<byte> content, Host host)
    {
        string? beside = null;
        try
        {
            var target = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? Path.GetFullPath(path);
            beside = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Guid.NewGuid():N}.tmp");
            File.WriteAllBytes(beside, content);
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(beside, File.GetUnixFileMode(target));
            }

            File.Move(beside, target, overwrite: true);
            return true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Discard(beside);
            host.Complain(CannotWrite, path, problem.Message.ReplaceLineEndings(" "));
            return false;
        }
    }

    private static void Discard(string? beside)
    {
        try
        {
            if (beside is not null)
            {
                File.Delete(beside);
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // What cannot be written cannot be deleted either; the complaint names the file that matters.
        }
    }
}
