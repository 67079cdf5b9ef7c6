namespace Cpts.Rules.Json.Reading;

/// <summary>Ends the reading of a text that is not one scenario in JSON; never leaves <see cref="ScenarioReader"/>.</summary>
#pragma warning disable CA1032, RCS1194 // It carries a problem, always.
internal sealed class UnreadableException(Problem problem) : Exception
#pragma warning restore CA1032, RCS1194
{
    public Problem Problem { get; } = problem;
}
