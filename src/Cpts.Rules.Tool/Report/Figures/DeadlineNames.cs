using Cpts.Rules.Deadlines;
using Cpts.Rules.Tool.Pages.Evaluations;

namespace Cpts.Rules.Tool.Report.Figures;

/// <summary>Deadlines by their names.</summary>
internal static class DeadlineNames
{
    public static string Of(Deadline deadline, Wording wording) => deadline switch
    {
        { Mission: { } mission } => wording.Text(Terms.Of(deadline.Id), mission),
        { Year: { } year } => wording.Text(Terms.Of(deadline.Id), year),
        _ => wording.Text(Terms.Of(deadline.Id)),
    };
}
