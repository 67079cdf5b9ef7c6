using Cpts.Rules.Tool.Validating;

namespace Cpts.Rules.Tool.Writing.Validation;

/// <summary>Results as SARIF 2.1.0, which code-hosting platforms read for code scanning.</summary>
internal sealed class SarifResults(Stream output, Language language) : IValidationReport
{
    private readonly SarifWriter _sarif = new(output, language);

    public void Write(ValidatedFile file) =>
        _sarif.Write(file.InRepository, file.Findings.Select(placed => (placed.Finding, (FilePosition?)placed.Position, placed.IsExpected)));

    public void Fail(string path, Bilingual reason) => _sarif.Fail(SourcePath.InRepository(path), reason.In(language));

    public void Finish(ValidationSummary summary)
    {
        // The program that reads the document counts the results itself.
    }

    public void Dispose() => _sarif.Dispose();
}
