using System.Globalization;
using Cpts.Rules.Facts;

namespace Cpts.Rules.Scenarios;

/// <summary>Collects the expectations that are not met.</summary>
/// <param name="isStopped">Whether the evaluation stopped, so that there is nothing to compare with.</param>
internal sealed class ExpectationComparison(bool isStopped)
{
    private static readonly Bilingual Differs = new("Attendu : {0}. Obtenu : {1}.", "Expected {0}; the result is {1}.");

    private static readonly Bilingual Absent = new(
        "Attendu : {0}. L’évaluation n’a rien de tel.",
        "Expected {0}; the evaluation has no such value.");

    private static readonly Bilingual Stopped = new(
        "Attendu : {0}. L’évaluation s’est arrêtée : voyez les autres constats.",
        "Expected {0}; the evaluation stopped: see the other findings.");

    private readonly List<Finding> _notMet = [];

    public ValueList<Finding> NotMet => _notMet.ToValueList();

    /// <summary>Compares one expectation; allocates nothing when it is met.</summary>
    /// <param name="path">Its place in the file.</param>
    /// <param name="expected">A value of a type that <see cref="Wording.Say(object)"/> accepts; null when nothing is expected.</param>
    /// <param name="actual">The result; null when there is none.</param>
    public void Expect<T>(string path, T? expected, T? actual)
        where T : struct
    {
        if (!IsMet(expected, actual))
        {
            ReportNotMet(path, expected!.Value, actual);
        }
    }

    /// <inheritdoc cref="Expect{T}(string, T?, T?)"/>
    public void Expect(string path, string? expected, string? actual)
    {
        if (expected is not null && !string.Equals(expected, actual, StringComparison.Ordinal))
        {
            ReportNotMet(path, expected, actual);
        }
    }

    /// <summary>Compares one of several expectations of the same kind, such as <c>/expect/lines/operating/fixed</c>.</summary>
    /// <param name="section">The JSON pointer of the section: <c>/expect/lines/</c>.</param>
    /// <param name="key">The key in the section: a line, a year, a day, or the key of a deadline.</param>
    /// <param name="part">The part of the value: <c>/fixed</c>; empty for the whole.</param>
    /// <param name="expected">As in the other overloads.</param>
    /// <param name="actual">As in the other overloads.</param>
    public void Expect<TKey, T>(string section, TKey key, string part, T? expected, T? actual)
        where TKey : notnull
        where T : struct
    {
        if (!IsMet(expected, actual))
        {
            ReportNotMet(section + Name(key) + part, expected!.Value, actual);
        }
    }

    public void Report(string path, Bilingual message, params object[] arguments) =>
        _notMet.Add(FactRules.ExpectationNotMet.At(path, message, arguments));

    private static bool IsMet<T>(T? expected, T? actual)
        where T : struct =>
        expected is not { } value || (actual is { } result && EqualityComparer<T>.Default.Equals(value, result));

    private static string Name(object key) => key switch
    {
        Line line => line.Id(),
        LocalDate day => day.ToString("uuuu'-'MM'-'dd", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => PointerPart.Escape(key.ToString()!),
    };

    private void ReportNotMet(string path, object expected, object? actual)
    {
        if (actual is null)
        {
            Report(path, isStopped ? Stopped : Absent, expected);
        }
        else
        {
            Report(path, Differs, expected, actual);
        }
    }
}
