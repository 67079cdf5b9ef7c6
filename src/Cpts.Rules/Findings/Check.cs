namespace Cpts.Rules.Findings;

/// <summary>A check: a rule, and the code that tests whether a scenario complies with it. The checks of the library and those of an application
/// derive from this class.</summary>
/// <remarks>An application gives its rules a prefix of its own (<c>ACME0001</c>); an evaluator runs its checks after those of the library.
/// A check has no state: one instance can be used by any number of threads.</remarks>
public abstract class Check
{
    /// <summary>The rule that the check applies.</summary>
    public abstract FindingRule Rule { get; }

    /// <summary>Examines a scenario, and reports findings with <see cref="Examination.Report(string, Bilingual, object[])"/>.</summary>
    /// <param name="examination">The facts, the evaluation date and the answers.</param>
    public abstract void Examine(Examination examination);
}
