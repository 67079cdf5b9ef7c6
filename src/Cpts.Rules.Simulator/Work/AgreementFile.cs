namespace Cpts.Rules.Simulator.Work;

/// <summary>An agreement file that was taken.</summary>
/// <param name="Name">The name of the file.</param>
/// <param name="Facts">What it says.</param>
public sealed record AgreementFile(string Name, AgreementFacts Facts);
