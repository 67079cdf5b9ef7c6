using Cpts.Rules.Facts;

namespace Cpts.Rules.Scenarios;

/// <summary>Finds which readings decided something, and what the others would give: it evaluates the same facts under every other reading and compares.</summary>
internal static class ReadingReview
{
    /// <summary>Reviews every interpretation of a scenario.</summary>
    /// <param name="scenario">The facts.</param>
    /// <param name="evaluate">Evaluates the facts under a reading.</param>
    /// <param name="all">Whether readings that cannot matter are evaluated too.</param>
    public static ValueList<InterpretationUse> Of(Scenario scenario, Func<Scenario, Evaluation> evaluate, bool all = false)
    {
        var actual = evaluate(scenario);
        return [.. InterpretationCatalogue.All.Select(open => Review(open, scenario, actual, all || ReadingRelevance.CanMatter(open, scenario, actual), evaluate))];
    }

    private static InterpretationUse Review(Interpretation interpretation, Scenario scenario, Evaluation actual, bool canMatter, Func<Scenario, Evaluation> evaluate)
    {
        var value = interpretation.ValueIn(scenario.Interpretations);
        return new InterpretationUse(
            interpretation.Id,
            value,
            Equals(value, interpretation.ValueIn(Interpretations.Default)),
            canMatter ? [.. interpretation.Others(scenario.Interpretations).Select(Read).OfType<OtherReading>()] : []);

        OtherReading? Read(Interpretations reading)
        {
            var other = evaluate(scenario with { Interpretations = reading });
            return Differ(actual, other) ? new(interpretation.ValueIn(reading), TotalOf(other.Answers)) : null;
        }
    }

    private static EuroRange? TotalOf(Answers? answers) =>
        answers is null || answers.Contracts.Count == 0 ? null : answers.Contracts.SumOf(contract => contract.Total);

    private static bool Differ(Evaluation left, Evaluation right) =>
        !Equals(Comparable(left.Answers), Comparable(right.Answers)) || WithoutNotes(left.Findings) != WithoutNotes(right.Findings);

    /// <summary>The distances to the other sizes do not count as decided.</summary>
    private static Answers? Comparable(Answers? answers) => answers is null ? null
        : answers with { Territory = answers.Territory with { NextBand = null, PreviousBand = null } };

    /// <summary>What is found, not where or how it is said: a message that names another date is not another answer.</summary>
    private static ValueList<string> WithoutNotes(ValueList<Finding> findings) =>
        [.. findings.Where(finding => finding.Severity != Severity.Note).Select(finding => finding.Code)];
}
