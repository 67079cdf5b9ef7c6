namespace Cpts.Rules.Findings;

/// <summary>One check: a rule, and the code that looks whether a scenario keeps it. Those of the library and those of an application have
/// this one shape.</summary>
/// <remarks>An application gives its rules a prefix of its own (<c>ACME0001</c>); an evaluator runs its checks after those of the library.
/// A check holds no state: one instance serves any number of threads.</remarks>
public abstract class Check
{
    /// <summary>The rule that the check applies.</summary>
    public abstract FindingRule Rule { get; }

    /// <summary>Looks, and reports what it finds with <see cref="Examination.Report(string, Bilingual, object[])"/>.</summary>
    /// <param name="examination">The facts, the evaluation date and the answers.</param>
    public abstract void Examine(Examination examination);
}
