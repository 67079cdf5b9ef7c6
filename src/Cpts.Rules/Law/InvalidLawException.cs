namespace Cpts.Rules;

/// <summary>An agreement that is incomplete, or that contradicts what the sources say: every problem is named.</summary>
#pragma warning disable RCS1194 // There is one way to make it: with the findings.
public sealed class InvalidLawException : ArgumentException
{
    internal InvalidLawException(ValueList<Finding> findings, string parameter)
        : base(string.Join(" ", findings.Select(finding => finding.Message(Language.English))), parameter) => Findings = findings;

    /// <summary>What is wrong: findings of code CPTS9014, each with the place of the amount.</summary>
    public ValueList<Finding> Findings { get; }
}
