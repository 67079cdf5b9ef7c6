using Cpts.Rules.Tool.Validating;

namespace Cpts.Rules.Tool.Writing.Validation;

/// <summary>Results as workflow commands of GitHub Actions, which marks the lines of a pull request.</summary>
internal sealed class GitHubResults(TextWriter output, Language language) : IValidationReport
{
    private readonly TextWriter _output = output;
    private readonly Language _language = language;

    public void Write(ValidatedFile file)
    {
        foreach (var (finding, position, isExpected) in file.Findings)
        {
            if (!isExpected)
            {
                _output.WriteLine(string.Format(
                    CultureInfo.InvariantCulture,
                    "::{0} file={1},line={2},col={3},title={4}::{5}",
                    Command(finding.Severity),
                    Property(file.Path),
                    position.Line,
                    position.Column,
                    Property($"{finding.Code} {finding.Rule.Title.In(_language)}"),
                    Data(finding.Message(_language))));
            }
        }
    }

    public void Finish(ValidationSummary summary)
    {
        // The annotations are all there is: a last line would be shown as part of the log only.
    }

    public void Dispose() => _output.Dispose();

    private static string Command(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
