namespace Cpts.Rules.Reports.Pages.Rules;

/// <summary>By when missions start and are deployed.</summary>
internal static class CalendarSection
{
    private static readonly Bilingual Title = new("Calendrier de déploiement, en mois après la signature (S14)", "Deployment calendar, in months after the signature (S14)");
    private static readonly Bilingual Start = new("Démarrage au plus tard", "Latest start");
    private static readonly Bilingual Deployment = new("Déploiement au plus tard", "Latest deployment");
    private static readonly Bilingual Notes = new(
        "Les missions optionnelles n’ont pas de limite. Pour un contrat antérieur à l’avenant 2, les mois de la crise sanitaire courent de l’entrée en vigueur de celui-ci : les sources ne donnent pas ce départ.",
        "The optional missions have no limit. For a contract older than avenant 2, the months of the health crisis run from its taking effect: the sources do not give that start.");

    public static Section Of(Wording wording) => new(
        wording.Text(Title),
        new Table(
            [new(""), new(wording.Text(Start), Side.Right), new(wording.Text(Deployment), Side.Right)],
            [.. DeploymentCalendar.Published.Limits.Select(limit => Row.Of(wording.Name(limit.Mission), wording.Number(limit.LatestStart), wording.Number(limit.LatestDeployment)))]),
        new Paragraph(new Cell(wording.Text(Notes), Tone.Muted)));
}
