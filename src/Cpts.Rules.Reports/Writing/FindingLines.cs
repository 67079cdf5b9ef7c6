namespace Cpts.Rules.Reports.Writing;

/// <summary>Findings as compilers write them, so that editors find the place: <c>file:line:column: error CPTS2001: message</c>.</summary>
internal static class FindingLines
{
    public static IEnumerable<string> Of(string name, EvaluatedScenario file, Language language) => Of(name, file.Located(), language);

    /// <summary>Findings of several files, or of a list on the command line.</summary>
    /// <param name="name">The name shown where there is no file.</param>
    /// <param name="findings">The findings.</param>
    /// <param name="language">The language.</param>
    public static IEnumerable<string> Of(string name, ValueList<LocatedFinding> findings, Language language)
    {
        var few = new FewOfEach(FewOfEach.ForPeople);
        foreach (var found in findings.Where(found => few.Takes(found.Finding.Code)))
        {
            yield return Line(found.File ?? name, found.Finding, found.Position, language);
        }

        foreach (var (code, count) in few.Left)
        {
            yield return $"{PlainText.Safe(name)}: {FewOfEach.Words(code, count).In(language)}";
        }
    }

    private static string Line(string name, Finding finding, FilePosition? position, Language language)
    {
        var place = position is { } at ? FormattableString.Invariant($":{at.Line}:{at.Column}") : "";
        return $"{PlainText.Safe(name)}{place}: {Severities.Words[finding.Severity].Name.In(language)} {finding.Code}: {PlainText.Safe(FindingText.Of(finding, language))}";
    }
}
