using Cpts.Rules.Compliance;

namespace Cpts.Rules.Scenarios;

/// <summary>Collects the expectations that are not met.</summary>
/// <param name="isStopped">Whether the evaluation stopped, so that there is nothing to compare with.</param>
internal sealed class ExpectationComparison(bool isStopped)
{
    private static readonly Bilingual Differs = new("Attendu : {0}. Obtenu : {1}.", "Expected {0}; the result is {1}.");

    private static readonly Bilingual Absent = new(
        "Attendu : {0}. L’évaluation n’a rien de tel.",
        "Expected {0}; the evaluation has no such thing.");

    private static readonly Bilingual Stopped = new(
        "Attendu : {0}. L’évaluation s’est arrêtée : voyez les autres constats.",
        "Expected {0}; the evaluation stopped: see the other findings.");

    private readonly List<Finding> _notMet = [];

    public ValueList<Finding> NotMet => _notMet.ToValueList();

    /// <summary>Compares one expectation.</summary>
    /// <param name="path">Its place in the file.</param>
    /// <param name="expected">A value that <see cref="Wording.Say(object)"/> knows; null when nothing is expected.</param>
    /// <param name="actual">The result; null when there is none.</param>
    public void Hold(string path, object? expected, object? actual)
    {
        if (expected is null || expected.Equals(actual))
        {
            return;
        }

        if (actual is null)
        {
            Report(path, isStopped ? Stopped : Absent, expected);
        }
        else
        {
            Report(path, Differs, expected, actual);
        }
    }

    public void Report(string path, Bilingual message, params object[] arguments) =>
        _notMet.Add(FormRules.ExpectationNotMet.At(path, message, arguments));
}
