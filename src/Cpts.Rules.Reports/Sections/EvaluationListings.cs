namespace Cpts.Rules.Reports.Sections;

/// <summary>The sections of an evaluation, in the order of comparisons.</summary>
internal static class EvaluationListings
{
    public static IReadOnlyList<Listing> Of(Evaluation evaluation) =>
    [
        SituationListing.Of(evaluation),
        BudgetListing.Of(evaluation.Answers?.Budget),
        ContractsListing.Of(evaluation.Answers),
        YearsListing.Of(evaluation.Answers),
        YearsListing.LinesOf(evaluation.Answers),
        PaymentsListing.DaysOf(evaluation.Answers),
        PaymentsListing.Of(evaluation.Answers),
        ReceiptsListing.SumsOf(evaluation.Answers?.Reconciliation),
        ProjectListing.Of(evaluation.Answers),
        DeadlinesListing.Of(evaluation.Answers),
        MemberCapsListing.Of(evaluation.Answers),
        FindingsListing.Of(evaluation.Findings),
    ];
}
