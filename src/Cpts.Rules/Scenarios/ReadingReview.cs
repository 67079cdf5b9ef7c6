using Cpts.Rules.Facts;

namespace Cpts.Rules.Scenarios;

/// <summary>Finds which readings decided something: it evaluates the same facts under every other reading and compares.</summary>
internal static class ReadingReview
{
    public static ValueList<InterpretationUse> Of(Scenario scenario, Func<Scenario, Evaluation> evaluate)
    {
        var actual = evaluate(scenario);
        return InterpretationCatalogue.All.Select(interpretation => Review(interpretation, scenario, actual, evaluate)).ToValueList();
    }

    private static InterpretationUse Review(Interpretation interpretation, Scenario scenario, Evaluation actual, Func<Scenario, Evaluation> evaluate)
    {
        var value = interpretation.ValueIn(scenario.Interpretations);
        var isBand = string.Equals(interpretation.Id, "boundAt80000", StringComparison.Ordinal);
        var decided = interpretation.Others(scenario.Interpretations)
            .Select(other => evaluate(scenario with { Interpretations = other }))
            .Any(other => Differ(actual, other, isBand));
        return new InterpretationUse(interpretation.Id, value, Equals(value, interpretation.ValueIn(Interpretations.Default)), decided);
    }

    private static bool Differ(Evaluation left, Evaluation right, bool withoutBands) =>
        !Equals(Comparable(left.Answers, withoutBands), Comparable(right.Answers, withoutBands))
        || WithoutNotes(left.Findings) != WithoutNotes(right.Findings);

    /// <summary>The distances to the other sizes follow boundAt80000 everywhere, so they do not count as decided by it.</summary>
    private static Answers? Comparable(Answers? answers, bool withoutBands) => withoutBands && answers is not null
        ? answers with { Territory = answers.Territory with { NextBand = null, PreviousBand = null } }
        : answers;

    /// <summary>What is found, not where or how it is said: a message that names another date is not another answer.</summary>
    private static ValueList<string> WithoutNotes(ValueList<Finding> findings) =>
        findings.Where(finding => finding.Severity != Severity.Note).Select(finding => finding.Code).ToValueList();
}
