namespace Cpts.Rules.Reports.Pages.Evaluations;

/// <summary>What people call a deadline.</summary>
internal static class DeadlineNames
{
    /// <summary>Start: Access to care; Anniversary 2 of the contract.</summary>
    public static Bilingual Of(Deadline deadline) => deadline switch
    {
        { Mission: { } mission } => Filled.Of(Terms.Of(deadline.Id), mission),
        { Year: { } year } => Filled.Of(Terms.Of(deadline.Id), year),
        _ => Terms.Of(deadline.Id),
    };
}
