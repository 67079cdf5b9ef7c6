using System.Text.Json;
using Cpts.Rules.Json.Reading;
using Cpts.Rules.Json.Updating;
using Cpts.Rules.Scenarios;

namespace Cpts.Rules.Json;

/// <summary>Writes the results of an evaluation into the section <c>expect</c> of its scenario file, and keeps the rest of
/// the file byte for byte: comments, order, indentation, line endings, byte order mark.</summary>
/// <remarks>
/// The existing expectations are updated, and none are added: an expectation that is met keeps its bytes, and one about
/// something that the evaluation does not have is removed. A file that expects nothing gets a complete section with every
/// answer, after its other members; its author can then remove what should not be asserted.
/// </remarks>
public static class ExpectUpdater
{
    /// <summary>Updates a file.</summary>
    /// <param name="utf8">The bytes of the file.</param>
    /// <param name="evaluation">The evaluation of its scenario.</param>
    /// <param name="evaluator">Its evaluator, when an application has its own law or checks; else null.</param>
    /// <returns>The bytes of the updated file, whose expectations are met according to <see cref="ExpectationCheck.Check"/>; the same
    /// bytes when there is nothing to write: the expectations were met, the file is not a scenario, or its evaluation stopped.</returns>
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
            // The complete section is also written when no expectation is left, since an empty section would be filled by the next update.
            text = new ExpectSection(text, actual.RootElement).Complete();
        }

        byte[] updated = [.. utf8.Slice(0, mark).Span, .. text.Span];
        return IsUpToDate(updated, document.Scenario, evaluation, evaluator) ? updated : throw new InvalidOperationException("The evaluation is not that of the file.");
    }

    /// <summary>The actual results with 0 for each day that the file lists and that has no payments.</summary>
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

    /// <summary>Whether a file has the same facts, and all its expectations are met.</summary>
    private static bool IsUpToDate(ReadOnlyMemory<byte> utf8, Facts.Scenario facts, Evaluation evaluation, ScenarioEvaluator? evaluator)
    {
        var document = ScenarioReader.Read(utf8, evaluator: evaluator);
        return facts.Equals(document.Scenario) && document.Expect is { } expect && ExpectationCheck.Check(expect, evaluation).Count == 0;
    }
}
