namespace Cpts.Rules.Scenarios;

/// <summary>The expectation <c>findings</c>: the exact set of codes of severity error or warning.</summary>
internal static class ExpectedCodes
{
    private const string Path = "/expect/findings";

    private static readonly Bilingual MissingOnly = new(
        "Constats attendus et absents : {0}.",
        "Findings expected and not found: {0}.");

    private static readonly Bilingual UnexpectedOnly = new(
        "Constats trouvés et non attendus : {0}.",
        "Findings found and not expected: {0}.");

    private static readonly Bilingual Both = new(
        "Constats attendus et absents : {0} ; trouvés et non attendus : {1}.",
        "Findings expected and not found: {0}; found and not expected: {1}.");

    public static void Compare(ExpectationComparison comparison, Expectations expected, Evaluation evaluation)
    {
        if (expected.Findings is not { } codes)
        {
            return;
        }

        var actual = new HashSet<string>(StringComparer.Ordinal);
        foreach (var finding in evaluation.Findings)
        {
            if (finding.Severity != Severity.Note && (!IsAboutFiles(finding.Code) || codes.Contains(finding.Code)))
            {
                actual.Add(finding.Code);
            }
        }

        if (actual.SetEquals(codes))
        {
            return;
        }

        var missing = List(codes.Except(actual, StringComparer.Ordinal));
        var unexpected = List(actual.Except(codes, StringComparer.Ordinal));
        switch (missing.Length > 0, unexpected.Length > 0)
        {
            case (true, true):
                comparison.Report(Path, Both, missing, unexpected);
                break;
            case (true, false):
                comparison.Report(Path, MissingOnly, missing);
                break;
            default:
                comparison.Report(Path, UnexpectedOnly, unexpected);
                break;
        }
    }

    /// <summary>The distinct codes of an evaluation that a file can expect, in ordinal order.</summary>
    public static IEnumerable<string> Of(Evaluation evaluation) => evaluation.Findings
        .Where(finding => finding.Severity != Severity.Note && !IsAboutFiles(finding.Code))
        .Select(finding => finding.Code)
        .Distinct(StringComparer.Ordinal)
        .OrderBy(code => code, StringComparer.Ordinal);

    /// <summary>Whether a code is about the file: CPTS9010 to CPTS9019, which count only when the file lists them.</summary>
    private static bool IsAboutFiles(string code) => code.StartsWith("CPTS901", StringComparison.Ordinal);

    private static string List(IEnumerable<string> codes) => string.Join(", ", codes.OrderBy(code => code, StringComparer.Ordinal));
}
