namespace Cpts.Rules.Findings;

/// <summary>One check: a rule, and the code that looks whether a scenario keeps it.</summary>
internal abstract class Check
{
    /// <summary>The rule that the check applies.</summary>
    public abstract FindingRule Rule { get; }

    /// <summary>Looks, and reports what it finds.</summary>
    public abstract void Examine(Examination examination);
}
