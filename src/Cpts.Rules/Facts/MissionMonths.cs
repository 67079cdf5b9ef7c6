using Cpts.Rules.Facts.Shapes;

namespace Cpts.Rules.Facts;

/// <summary>The limits of one mission in an agreement file, in months after the signature.</summary>
/// <param name="Mission">The mission.</param>
/// <param name="Start">Months to the latest start; the published ones when not stated.</param>
/// <param name="Deployment">Months to the latest deployment; the published ones when not stated.</param>
public readonly record struct MissionMonths(Mission Mission, int? Start, int? Deployment)
{
    private static readonly IntegerKind Months = new(0, DeploymentCalendar.MostMonths, new Bilingual("un nombre entier de mois, de 0 à {0}", "a whole number of months, from 0 to {0}").With(DeploymentCalendar.MostMonths));

    internal static Shape<MissionMonths> Shape { get; } = new Shape<MissionMonths>("missionMonths", "Limits", new("Les délais d’une mission.", "The limits of a mission."), default)
        .Optional("start", Months, x => x.Start, (x, v) => x with { Start = v }, "Start", new("Combien de mois jusqu’au dernier jour pour démarrer.", "How many months until the last day to start."), "[6]")
        .Optional("deployment", Months, x => x.Deployment, (x, v) => x with { Deployment = v }, "Deployment", new("Combien de mois jusqu’au dernier jour pour déployer.", "How many months until the last day to be deployed."), "[18]");

    internal static MapKind<Mission, MissionMonths, MissionMonths> Kind { get; } = new(
        Kinds.Identifier(Missions.Words),
        Shape,
        (mission, months) => months with { Mission = mission },
        months => months.Mission,
        months => months);
}
