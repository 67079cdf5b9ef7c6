using System.Runtime.CompilerServices;
using Xunit;

namespace Cpts.Rules.Testing;

/// <summary>
/// Compares a text with the approved one. File names are those of Verify (<c>Class.Method.verified.txt</c> beside the
/// test, <c>.received.txt</c> when they differ), so that a later switch to Verify costs nothing.
/// </summary>
public static class Approvals
{
    public static void Verify(string received, string? parameters = null, string extension = "txt", [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        // Deterministic builds map source paths to /_/.
        var source = file.StartsWith("/_/", StringComparison.Ordinal) ? Repository.PathOf(file[3..]) : file;
        var stem = Path.Combine(
            Path.GetDirectoryName(source)!,
            $"{Path.GetFileNameWithoutExtension(source)}.{method}{(parameters is null ? "" : "_" + parameters)}");
        VerifyFile(received, $"{stem}.verified.{extension}", $"{stem}.received.{extension}");
    }

    /// <summary>Compares a text with a checked-in file, such as a generated page of the documentation.</summary>
    public static void VerifyFile(string received, string approvedPath, string receivedPath)
    {
        var text = received.ReplaceLineEndings("\n");
        var approved = File.Exists(approvedPath) ? File.ReadAllText(approvedPath).ReplaceLineEndings("\n") : null;
        if (string.Equals(approved, text, StringComparison.Ordinal))
        {
            File.Delete(receivedPath);
            return;
        }

        File.WriteAllText(receivedPath, text);
        Assert.Fail(approved is null
            ? $"Nothing is approved yet. Read {receivedPath} and rename it to {Path.GetFileName(approvedPath)}."
            : $"{Path.GetFileName(approvedPath)} is stale: {FirstDifference(approved, text)}. Read {receivedPath}; if it is right, rename it.");
    }

    private static string FirstDifference(string approved, string received)
    {
        var left = approved.Split('\n');
        var right = received.Split('\n');
        var line = 0;
        while (line < left.Length && line < right.Length && string.Equals(left[line], right[line], StringComparison.Ordinal))
        {
            line++;
        }

        string At(string[] lines) => line < lines.Length ? $"'{lines[line]}'" : "the end";
        return $"line {line + 1} was {At(left)}, is {At(right)}";
    }
}
