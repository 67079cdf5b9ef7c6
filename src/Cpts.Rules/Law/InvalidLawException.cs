namespace Cpts.Rules;

/// <summary>An agreement is incomplete or contradicts the sources; every problem is reported.</summary>
#pragma warning disable RCS1194 // It is always created with the findings.
public sealed class InvalidLawException : ArgumentException
{
    internal InvalidLawException(ValueList<Finding> findings, string parameter)
        : base(string.Join(" ", findings.Select(finding => finding.Message(Language.English))), parameter) => Findings = findings;

    /// <summary>The problems: findings with the code CPTS9014, each with the JSON pointer of the amount.</summary>
    public ValueList<Finding> Findings { get; }
}
