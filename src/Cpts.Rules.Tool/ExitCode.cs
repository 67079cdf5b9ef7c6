namespace Cpts.Rules.Tool;

/// <summary>The exit code of the command.</summary>
internal static class ExitCode
{
    /// <summary>Nothing is wrong.</summary>
    public const int Fine = 0;

    /// <summary>Findings at or above the severity asked for, or an expectation that does not hold.</summary>
    public const int Findings = 1;

    /// <summary>Wrong usage, or an input that cannot be read.</summary>
    public const int Unusable = 2;

    /// <summary>1 when one of several findings is an error, else 0.</summary>
    public static int Of(IEnumerable<Finding> findings) => findings.Any(finding => finding.Severity == Severity.Error) ? Findings : Fine;
}
