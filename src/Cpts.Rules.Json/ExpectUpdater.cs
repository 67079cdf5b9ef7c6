using System.Text.Json;
using Cpts.Rules.Json.Reading;
using Cpts.Rules.Json.Updating;
using Cpts.Rules.Scenarios;

namespace Cpts.Rules.Json;

/// <summary>Writes the results of an evaluation into the section <c>expect</c> of its scenario file, and keeps the rest of
/// the file byte for byte: comments, order, indentation, line ends, byte order mark.</summary>
/// <remarks>
/// What the section asserts is brought up to date, and nothing is added to it: an expectation that is met keeps its
/// bytes, one of something that the evaluation does not have is taken out. A file that expects nothing gets the whole
/// section, every answer in it, after its other members: its author takes out what is not to be asserted.
/// </remarks>
public static class ExpectUpdater
{
    /// <summary>Updates a file.</summary>
    /// <param name="utf8">The bytes of the file.</param>
    /// <param name="evaluation">The evaluation of its scenario.</param>
    /// <param name="evaluator">Its evaluator, when the law or a check is an application's own; else null.</param>
    /// <returns>The bytes of the updated file, whose expectations <see cref="ExpectationCheck.Check"/> finds met; the same
    /// bytes when there is nothing to write: they were met, the file is not a scenario, or its evaluation stopped.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="evaluation"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The evaluation is not that of the file.</exception>
    public static ReadOnlyMemory<byte> Update(ReadOnlyMemory<byte> utf8, Evaluation evaluation, ScenarioEvaluator? evaluator = null)
    {
        _ = evaluation ?? throw new ArgumentNullException(nameof(evaluation));
        var document = ScenarioReader.Read(utf8, evaluator: evaluator);
        if (document.Scenario is null || evaluation.Answers is null)
        {
            return utf8;
        }

        var expected = document.Expect ?? new Expectations();
        var isEmpty = expected == new Expectations();
        var notMet = ExpectationCheck.Check(expected, evaluation);
        if (!isEmpty && notMet.Count == 0)
        {
            return utf8;
        }

        var mark = FileReader.MarkOf(utf8.Span);
        using var actual = JsonDocument.Parse(Write(WithDaysOf(expected, ExpectationSnapshot.Of(evaluation)), evaluator));
        var text = utf8.Slice(mark);
        if (!isEmpty)
        {
            text = new ExpectSection(text, actual.RootElement).Correct(notMet.Select(finding => finding.Path));
            isEmpty = ScenarioReader.Read(text, evaluator: evaluator).Expect == new Expectations();
        }

        if (isEmpty)
        {
            // Also when nothing of what was there is left: a second update would find a section that asserts nothing.
            text = new ExpectSection(text, actual.RootElement).Complete();
        }

        byte[] updated = [.. utf8.Slice(0, mark).Span, .. text.Span];
        return Holds(updated, document.Scenario, evaluation, evaluator) ? updated : throw new InvalidOperationException("The evaluation is not that of the file.");
    }

    /// <summary>A day without payment is 0, when the file speaks of it.</summary>
    private static Expectations WithDaysOf(Expectations expected, Expectations actual)
    {
        var paid = new HashSet<NodaTime.LocalDate>(actual.Paid.Select(payment => payment.On));
        var unpaid = expected.Paid.Where(payment => !paid.Contains(payment.On)).Select(payment => payment with { Amount = EuroRange.Zero });
        return actual with { Paid = actual.Paid.Concat(unpaid).ToValueList() };
    }

    private static ReadOnlyMemory<byte> Write(Expectations expect, ScenarioEvaluator? evaluator)
    {
        using var json = new MemoryStream();
        using (var writer = new Utf8JsonWriter(json))
        {
            ScenarioFormat.For(evaluator).Expect.Write(writer, expect, Language.English);
        }

        return json.ToArray();
    }

    /// <summary>Whether a file has the same facts, and expectations that are met.</summary>
    private static bool Holds(ReadOnlyMemory<byte> utf8, Facts.Scenario facts, Evaluation evaluation, ScenarioEvaluator? evaluator)
    {
        var document = ScenarioReader.Read(utf8, evaluator: evaluator);
        return facts.Equals(document.Scenario) && document.Expect is { } expect && ExpectationCheck.Check(expect, evaluation).Count == 0;
    }
}
