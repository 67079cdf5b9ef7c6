namespace Cpts.Rules.Reports;

/// <summary>A finding with its place.</summary>
/// <param name="File">The file, as the user wrote it; null for a list of codes, or for facts built in code.</param>
/// <param name="Finding">The finding.</param>
/// <param name="Position">The place in the file; null without a file.</param>
internal sealed record LocatedFinding(string? File, Finding Finding, FilePosition? Position)
{
    /// <summary>Findings of a file with their places.</summary>
    /// <param name="file">The file, as the user wrote it; null where there is only one.</param>
    /// <param name="document">The file as it was read.</param>
    /// <param name="findings">The findings, of the document or of its evaluation.</param>
    public static ValueList<LocatedFinding> In(string? file, FileDocument document, ValueList<Finding> findings) => findings
        .Zip(document.Locate(findings), (finding, position) => new LocatedFinding(file, finding, position))
        .ToValueList();
}
