using Cpts.Rules.Deadlines;

namespace Cpts.Rules.Findings;

/// <summary>A limit of the deployment calendar that was not kept: what CPTS4001 and CPTS4002 share.</summary>
/// <param name="id">The deadline that the check looks at.</param>
/// <param name="fact">The fact that would meet it, as files name it.</param>
/// <param name="late">The words for too late: {0} mission, {1} last day, {2} what to know of it, {3} day on which it was done.</param>
/// <param name="missed">The words for not done: {0} mission, {1} last day, {2} what to know of it.</param>
internal abstract class MissionLimitCheck(DeadlineKind id, string fact, Bilingual late, Bilingual missed) : Check
{
    /// <summary>Nothing more to know.</summary>
    private static readonly Bilingual Set = new("", "");

    private static readonly Bilingual NotSet = new(
        " (des mois comptés depuis l’effet de l’avenant, un départ que les sources ne donnent pas)",
        " (months counted from the effect of the avenant, a start that the sources do not give)");

    public override void Examine(Examination examination)
    {
        foreach (var deadline in examination.Deadlines)
        {
            if (deadline.Id == id && deadline.Mission is { } mission && deadline.Status is DeadlineStatus.Late or DeadlineStatus.Missed)
            {
                var path = $"{examination.ContractOf(deadline).PathOf(mission)}/{fact}";
                var start = deadline.StartIsSet ? Set : NotSet;
                if (deadline.MetOn is { } done)
                {
                    examination.Report(path, late, mission, deadline.Due, start, done);
                }
                else
                {
                    examination.Report(path, missed, mission, deadline.Due, start);
                }
            }
        }
    }
}
