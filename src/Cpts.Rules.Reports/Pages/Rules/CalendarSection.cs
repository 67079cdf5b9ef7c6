namespace Cpts.Rules.Reports.Pages.Rules;

/// <summary>The time limits for the start and the deployment of missions.</summary>
internal static class CalendarSection
{
    private static readonly Bilingual Title = new("Calendrier de déploiement, en mois après la signature ({0})", "Deployment calendar, in months after the signature ({0})");
    private static readonly Bilingual Start = new("Démarrage au plus tard", "Latest start");
    private static readonly Bilingual Deployment = new("Déploiement au plus tard", "Latest deployment");
    private static readonly Bilingual Notes = new(
        "Les missions optionnelles n’ont pas de limite. Pour un contrat antérieur à l’avenant 2, les mois de la crise sanitaire courent de l’entrée en vigueur de celui-ci\u00A0: les sources ne donnent pas ce départ.",
        "The optional missions have no limit. For a contract older than avenant 2, the months of the health crisis run from its taking effect: the sources do not give that start.");

    /// <summary>The calendars of some agreements: once for all agreements that share one, otherwise with the agreement beside each mission.</summary>
    public static Section Of(IReadOnlyList<Agreement> agreements, Wording wording)
    {
        var calendars = agreements.GroupBy(agreement => agreement.Calendar).ToList();
        var sources = SourceNames.Listed(calendars.SelectMany(calendar => calendar.Key.Sources).Distinct(), wording.Language);
        var rows = calendars.SelectMany(calendar => calendar.Key.Limits.Select(limit => Row.Of(
            wording.Name(limit.Mission) + AgreementTitles.Beside(calendar, calendars.Count, wording),
            wording.Number(limit.LatestStart),
            wording.Number(limit.LatestDeployment))));
        return new(
            wording.Text(Title, sources),
            new Table([new(""), new(wording.Text(Start), Side.Right), new(wording.Text(Deployment), Side.Right)], [.. rows]),
            new Paragraph(new Cell(wording.Text(Notes), Tone.Muted)));
    }
}
