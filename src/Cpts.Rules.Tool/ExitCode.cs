namespace Cpts.Rules.Tool;

/// <summary>The exit codes of the command.</summary>
internal static class ExitCode
{
    /// <summary>Success.</summary>
    public const int Fine = 0;

    /// <summary>Findings at or above the severity given, or an expectation that is not met.</summary>
    public const int Findings = 1;

    /// <summary>Wrong usage, or an input that cannot be read.</summary>
    public const int Unusable = 2;

    /// <summary>1 when any of the findings is an error, otherwise 0.</summary>
    public static int Of(IEnumerable<Finding> findings) => findings.Any(finding => finding.Severity == Severity.Error) ? Findings : Fine;
}
