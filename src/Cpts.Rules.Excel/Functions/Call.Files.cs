using Cpts.Rules.Excel.Cells;
using Cpts.Rules.Excel.Results;
using Cpts.Rules.Facts;
using Cpts.Rules.Json;

namespace Cpts.Rules.Excel.Functions;

/// <summary>Files named by arguments.</summary>
internal sealed partial class Call
{
    /// <summary>The law with the agreement files of an argument; that of the library when the argument is omitted or the call is refused.</summary>
    public Law Law(int index)
    {
        var files = Paths(index).Select(Agreement).ToList();
        if (files.Count == 0 || files.Contains(null))
        {
            return Rules.Law.Default;
        }

        var applied = LawFiles.Apply(Rules.Law.Default, files.Select(file => file!));
        if (applied.Law is null)
        {
            Refuse(CellError.Value, applied.Findings.SelectMany(findings => findings).ToValueList());
        }

        return applied.Law ?? Rules.Law.Default;
    }

    /// <summary>The bytes of a file, read up to the size limit of a scenario; when it cannot be read, the call is refused and the result is null.</summary>
    public ReadOnlyMemory<byte>? File(string path)
    {
        if (!Path.IsPathFullyQualified(path))
        {
            Refuse(CellError.Value, CellMessages.NotAFullPath, path);
            return null;
        }

        try
        {
            using var stream = System.IO.File.OpenRead(path);
            var bytes = new byte[Math.Min(stream.Length, ScenarioReader.MaxBytes + 1)];
            stream.ReadExactly(bytes);
            return bytes;
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            Refuse(CellError.NotAvailable, CellMessages.NoSuchFile, path);
        }
        catch (UnauthorizedAccessException)
        {
            Refuse(CellError.NotAvailable, CellMessages.FileForbidden, path);
        }
        catch (Exception problem) when (problem is IOException or ArgumentException or NotSupportedException)
        {
            Refuse(CellError.NotAvailable, CellMessages.FileUnreadable, path, problem.Message);
        }

        return null;
    }

    private AgreementFacts? Agreement(string path)
    {
        if (File(path) is not { } bytes)
        {
            return null;
        }

        var document = AgreementReader.Read(bytes);
        if (document.Facts is null)
        {
            Refuse(CellError.Value, document.Findings);
        }

        return document.Facts;
    }

    /// <summary>The paths in a range, or in one text separated by vertical bars, which paths do not contain.</summary>
    private IEnumerable<string> Paths(int index) => TextsOf(index).SelectMany(text => text.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
