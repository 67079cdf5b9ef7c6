namespace Cpts.Rules.Reports.Comparing;

/// <summary>Two evaluations side by side: where each comes from, and what differs.</summary>
/// <remarks>The distances to the other sizes, and the amounts at those sizes, are not compared: they describe neither of the two evaluations.
/// Notes, warnings and errors are compared by code and place.</remarks>
/// <param name="Before">Where the first comes from.</param>
/// <param name="After">Where the second comes from.</param>
/// <param name="Sections">What differs, in the order of the evaluation document.</param>
internal sealed record Comparison(ComparedSide Before, ComparedSide After, ValueList<ChangedSection> Sections)
{
    /// <summary>All that differs.</summary>
    public IEnumerable<Change> Changes => Sections.SelectMany(section => section.Changes);

    /// <summary>Compares two files.</summary>
    public static Comparison OfFiles(Evaluation before, Evaluation after) => new(
        ComparedSide.AsItIs(before),
        ComparedSide.AsItIs(after),
        SectionsOf(before, after, sameFacts: false));

    /// <summary>Compares a file with the same file under a supposition; at the same size, unknown amounts that are equal on both sides are the same amount.</summary>
    public static Comparison Supposing(Supposition supposition, Evaluation own, SupposedEvaluation supposed) => new(
        ComparedSide.AsItIs(own),
        new ComparedSide(supposed.Evaluation, supposition, supposed.AmountsLeftOut),
        SectionsOf(own, supposed.Evaluation, own.Answers?.Territory.SizeBand == supposed.Evaluation.Answers?.Territory.SizeBand));

    private static ValueList<ChangedSection> SectionsOf(Evaluation before, Evaluation after, bool sameFacts) =>
        EvaluationListings.Of(before).Zip(EvaluationListings.Of(after), (from, to) => ChangedSection.Of(from, to, sameFacts)).ToValueList();
}

/// <summary>One side of a comparison.</summary>
/// <param name="Evaluation">The evaluation.</param>
/// <param name="Supposition">What was supposed about the file.</param>
/// <param name="AmountsLeftOut">The missions whose amounts in the contract were left out.</param>
internal sealed record ComparedSide(Evaluation Evaluation, Supposition Supposition, MissionSet AmountsLeftOut)
{
    /// <summary>A file as it is.</summary>
    public static ComparedSide AsItIs(Evaluation evaluation) => new(evaluation, Supposition.Nothing, MissionSet.Empty);
}
