using Cpts.Rules.Tool.Inputs;

namespace Cpts.Rules.Tool.Validating;

/// <summary>The result of validating one file.</summary>
/// <param name="Input">The file.</param>
/// <param name="Name">The name of the scenario, if it could be read.</param>
/// <param name="Findings">The findings, in the order of findings.</param>
internal sealed record ValidatedFile(InputFile Input, string? Name, ValueList<PlacedFinding> Findings)
{
    /// <summary>The path as the user wrote it, with <c>/</c> on every system.</summary>
    public string Path => SourcePath.Slashes(Input.Name);

    /// <summary>The path within the repository, for code-hosting platforms.</summary>
    public string InRepository => SourcePath.InRepository(Input.Name);

    /// <summary>Whether no unexpected finding is at or above a severity.</summary>
    /// <param name="failOn">The severity.</param>
    public bool Passes(Severity failOn) => !Findings.Any(placed => placed.Finding.Severity >= failOn && !placed.IsExpected);
}

/// <summary>A finding with its place in the file.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Position">Its place.</param>
/// <param name="IsExpected">Whether its code is in <c>expect.findings</c> of the file.</param>
internal readonly record struct PlacedFinding(Finding Finding, FilePosition Position, bool IsExpected);
