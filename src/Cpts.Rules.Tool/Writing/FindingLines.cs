using System.Globalization;
using Cpts.Rules.Tool.Evaluating;
using Cpts.Rules.Tool.Pages;

namespace Cpts.Rules.Tool.Writing;

/// <summary>Findings as compilers write them, so that editors find the place: <c>file:line:column: error CPTS2001: message</c>.</summary>
internal static class FindingLines
{
    public static IEnumerable<string> Of(string name, EvaluatedFile file, Language language) =>
        file.Findings.Zip(file.Positions(), (finding, position) => string.Format(
            CultureInfo.InvariantCulture,
            "{0}:{1}:{2}: {3} {4}: {5}",
            PlainText.Safe(name),
            position.Line,
            position.Column,
            SeverityTerms.Name(finding.Severity).In(language),
            finding.Code,
            PlainText.Safe(finding.Message(language))));
}
