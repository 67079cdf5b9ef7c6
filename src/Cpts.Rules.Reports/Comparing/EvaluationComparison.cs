namespace Cpts.Rules.Reports.Comparing;

/// <summary>What differs between two evaluations, in the order of the evaluation document.</summary>
/// <remarks>The distances to the other sizes and what these would pay are not compared: they tell of neither evaluation but
/// of a third. Notes, warnings and errors are: by code and place.</remarks>
/// <param name="Before">An evaluation.</param>
/// <param name="After">Another.</param>
/// <param name="Changes">What differs; empty when nothing does.</param>
internal sealed record EvaluationComparison(Evaluation Before, Evaluation After, ValueList<Change> Changes)
{
    /// <summary>Compares two evaluations of one scenario, or of two.</summary>
    /// <param name="before">An evaluation.</param>
    /// <param name="after">Another.</param>
    /// <param name="sameFacts">Whether both evaluate the same facts, under other readings or another agreement: what nobody
    /// knows and is equal on both sides is then one amount, which does not change.</param>
    public static EvaluationComparison Of(Evaluation before, Evaluation after, bool sameFacts = false)
    {
        var changes = new ChangeList();
        var evaluations = new BothSides<Evaluation>([before], [after]);
        var answers = evaluations.SelectMany(evaluation => evaluation.Answers is { } known ? [known] : Array.Empty<Answers>());

        var unknowns = new SharedUnknowns(answers, sameFacts);

        SituationChanges.Add(changes, evaluations, answers);
        BudgetChanges.Add(changes, answers.Select(known => known.Budget));
        YearChanges.Add(changes, answers, unknowns);
        PaymentChanges.Add(changes, answers.SelectMany(known => known.Payments), unknowns);
        ProjectChanges.Add(changes, answers);
        DeadlineChanges.Add(changes, answers.SelectMany(known => known.Deadlines));
        MemberCapChanges.Add(changes, answers.SelectMany(known => known.MemberCaps));
        FindingChanges.Add(changes, evaluations.SelectMany(evaluation => evaluation.Findings));
        return new EvaluationComparison(before, after, changes.Changes);
    }
}
