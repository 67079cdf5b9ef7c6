using System.IO.Compression;

namespace Cpts.Rules.Engineering.Workbook;

/// <summary>Makes the file of a workbook reproducible: entries in order, all with the same date.</summary>
internal static class FixedArchive
{
    private static readonly DateTimeOffset AnyDay = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Rewrite(string path)
    {
        var contents = Contents(path);
        using var file = File.Create(path);
        using var archive = new ZipArchive(file, ZipArchiveMode.Create);
        foreach (var (name, bytes) in contents)
        {
            var entry = archive.CreateEntry(name, CompressionLevel.Optimal);
            entry.LastWriteTime = AnyDay;
            using var stream = entry.Open();
            stream.Write(bytes);
        }
    }

    /// <summary>The unpacked entries by name, for the comparison of two workbooks.</summary>
    public static IReadOnlyDictionary<string, byte[]> Contents(string path)
    {
        using var archive = ZipFile.OpenRead(path);
        var contents = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var entry in archive.Entries)
        {
            using var stream = entry.Open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            contents[entry.FullName] = bytes.ToArray();
        }

        return contents;
    }
}
