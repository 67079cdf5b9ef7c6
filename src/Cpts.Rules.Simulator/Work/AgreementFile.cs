namespace Cpts.Rules.Simulator.Work;

/// <summary>An accepted agreement file.</summary>
/// <param name="Name">The name of the file.</param>
/// <param name="Facts">Its contents.</param>
public sealed record AgreementFile(string Name, AgreementFacts Facts);
