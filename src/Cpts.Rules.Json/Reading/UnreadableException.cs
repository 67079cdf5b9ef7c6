namespace Cpts.Rules.Json.Reading;

/// <summary>Stops the reading of a text that is not valid; always caught inside the readers of this library.</summary>
#pragma warning disable CA1032, RCS1194 // It is always created with a problem.
internal sealed class UnreadableException(Problem problem) : Exception
#pragma warning restore CA1032, RCS1194
{
    public Problem Problem { get; } = problem;
}
