using Cpts.Rules.Deadlines;

namespace Cpts.Rules.Findings;

/// <summary>Checks that a limit of the deployment calendar was met: the common part of CPTS4001 and CPTS4002.</summary>
/// <param name="id">The kind of deadline that is checked.</param>
/// <param name="fact">The property in files that gives the day on which the limit was met.</param>
/// <param name="late">The message when it was done too late: {0} mission, {1} last day, {2} note about the last day, {3} day on which it was done.</param>
/// <param name="missed">The message when it was not done: {0} mission, {1} last day, {2} note about the last day.</param>
internal abstract class MissionLimitCheck(DeadlineKind id, string fact, Bilingual late, Bilingual missed) : Check
{
    /// <summary>The note when the sources set the last day: empty.</summary>
    private static readonly Bilingual Set = new("", "");

    private static readonly Bilingual NotSet = new(
        " (des mois comptés depuis l’effet de l’avenant, un départ que les sources ne donnent pas)",
        " (months counted from the day on which the avenant took effect, a starting point that the sources do not give)");

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
