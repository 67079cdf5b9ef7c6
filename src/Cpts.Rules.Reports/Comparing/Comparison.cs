namespace Cpts.Rules.Reports.Comparing;

/// <summary>Two evaluations side by side: where each comes from, and what differs.</summary>
/// <param name="Before">Where the first comes from.</param>
/// <param name="After">Where the second comes from.</param>
/// <param name="Changes">What differs, in the order of the evaluation document.</param>
internal sealed record Comparison(ComparedSide Before, ComparedSide After, ValueList<Change> Changes)
{
    /// <summary>Compares two files.</summary>
    public static Comparison OfFiles(Evaluation before, Evaluation after) =>
        new(ComparedSide.AsItIs(before), ComparedSide.AsItIs(after), EvaluationComparison.Of(before, after).Changes);

    /// <summary>Compares a file with what is supposed of it.</summary>
    public static Comparison Supposing(Supposition supposition, Evaluation own, SupposedEvaluation supposed) => new(
        ComparedSide.AsItIs(own),
        new ComparedSide(supposed.Evaluation, supposition, supposed.AmountsLeftOut),
        EvaluationComparison.Of(own, supposed.Evaluation, sameFacts: true).Changes);
}

/// <summary>One side of a comparison.</summary>
/// <param name="Evaluation">The evaluation.</param>
/// <param name="Supposition">What was supposed of the file.</param>
/// <param name="AmountsLeftOut">The missions whose amounts in the contract were left out.</param>
internal sealed record ComparedSide(Evaluation Evaluation, Supposition Supposition, MissionSet AmountsLeftOut)
{
    /// <summary>A file as it is.</summary>
    public static ComparedSide AsItIs(Evaluation evaluation) => new(evaluation, Supposition.Nothing, MissionSet.Empty);
}
