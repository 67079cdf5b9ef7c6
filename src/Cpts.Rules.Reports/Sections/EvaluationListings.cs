namespace Cpts.Rules.Reports.Sections;

/// <summary>The sections of an evaluation, in the order of comparisons.</summary>
internal static class EvaluationListings
{
    public static IReadOnlyList<Listing> Of(Evaluation evaluation) =>
    [
        SituationListing.Of(evaluation),
        BudgetListing.Of(evaluation.Answers?.Budget),
        YearsListing.Of(evaluation.Answers),
        YearsListing.LinesOf(evaluation.Answers),
        PaymentsListing.DaysOf(evaluation.Answers),
        PaymentsListing.Of(evaluation.Answers),
        ProjectListing.Of(evaluation.Answers),
        DeadlinesListing.Of(evaluation.Answers),
        MemberCapsListing.Of(evaluation.Answers),
        FindingsListing.Of(evaluation.Findings),
    ];
}
