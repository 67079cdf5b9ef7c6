using Cpts.Rules.Tool.Validating;

namespace Cpts.Rules.Tool.Writing.Validation;

/// <summary>Results as workflow commands for GitHub Actions, which annotates the lines of a pull request.</summary>
internal sealed class GitHubResults(TextWriter output, Language language) : IValidationReport
{
    private readonly TextWriter _output = output;
    private readonly Language _language = language;

    public void Write(ValidatedFile file)
    {
        var few = new FewOfEach(FewOfEach.ForPeople);
        var path = file.InRepository;
        foreach (var (finding, position, isExpected) in file.Findings)
        {
            if (!isExpected && few.Takes(finding.Code))
            {
                _output.WriteLine(string.Format(
                    CultureInfo.InvariantCulture,
                    "::{0} file={1},line={2},col={3},title={4}::{5}",
                    Command(finding.Severity),
                    Property(path),
                    position.Line,
                    position.Column,
                    Property($"{finding.Code} {finding.Rule.Title.In(_language)}"),
                    Data(FindingText.Of(finding, _language))));
            }
        }

        foreach (var (code, count) in few.Left)
        {
            _output.WriteLine($"::notice file={Property(path)},title={code}::{Data(FewOfEach.Words(code, count).In(_language))}");
        }
    }

    public void Fail(string path, Bilingual reason) =>
        _output.WriteLine($"::error file={Property(SourcePath.InRepository(path))}::{Data(reason.In(_language))}");

    public void Finish(ValidationSummary summary)
    {
        // Only annotations are written: a last line with counts would appear only in the log.
    }

    public void Dispose() => _output.Dispose();

    private static string Command(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    /// <summary>Control characters and characters that change the text direction are written as escapes, such as <c>\u001B</c>.</summary>
    private static string Data(string text) => string.Join("%0A", text.Replace("%", "%25", StringComparison.Ordinal).ReplaceLineEndings("\n").Split('\n').Select(PlainText.Escaped));

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
