namespace Cpts.Rules.Reports.Calendar;

/// <summary>What to prepare for a pending deadline, and when to show reminders.</summary>
internal sealed class Preparation(Scenario scenario, Answers answers, Wording wording)
{
    private const int MostIndicators = 30;

    private static readonly Bilingual Start = new(
        "À préparer : démarrer la mission au plus tard ce jour, et garder de quoi le montrer.",
        "To prepare: start the mission by this day, and keep proof of it.");

    private static readonly Bilingual Deployment = new(
        "À préparer : déployer la mission au plus tard ce jour, et garder de quoi le montrer.",
        "To prepare: deploy the mission by this day, and keep proof of it.");

    private static readonly Bilingual LegalForm = new(
        "À préparer : les statuts et la déclaration de l’association.",
        "To prepare: the statutes and the declaration of the association.");

    private static readonly Bilingual Silence = new(
        "Rien à faire : sans opposition de l’ARS d’ici là, le projet est réputé validé le lendemain.",
        "Nothing to do: unless the ARS opposes it by then, the project is deemed validated on the next day.");

    private static readonly Bilingual Term = new(
        "À préparer : la suite, à négocier avec l’ARS et la CPAM ; sans nouveau contrat, aucune année de plus n’est payée.",
        "To prepare: the next contract, to be negotiated with the ARS and the CPAM; without a new contract no further year is paid.");

    private static readonly Bilingual Dialogue = new(
        "À préparer : le dialogue de gestion de l’année {0}, avec les résultats et leurs justificatifs.",
        "To prepare: the annual review (dialogue de gestion) of year {0}, with the results and their proofs.");

    private static readonly Bilingual Indicator = new("{0} : {1}", "{0}: {1}");
    private static readonly Bilingual WithProofs = new("{0} : {1} ; justificatifs : {2}", "{0}: {1}; proofs: {2}");
    private static readonly Bilingual Unnamed = new("indicateur {0}", "indicator {0}");

    /// <summary>The lines that say what to prepare; none for a deadline that is past or met.</summary>
    public IEnumerable<string> LinesOf(Deadline deadline) => deadline.Status != DeadlineStatus.Pending ? [] : deadline.Id switch
    {
        DeadlineKind.MissionStart => [wording.Text(Start)],
        DeadlineKind.MissionDeployment => [wording.Text(Deployment)],
        DeadlineKind.LegalForm => [wording.Text(LegalForm)],
        DeadlineKind.ArsSilence => [wording.Text(Silence)],
        DeadlineKind.ContractTerm when !IsRenewed(deadline) => [wording.Text(Term)],
        DeadlineKind.Anniversary when deadline.Year is { } year => [wording.Text(Dialogue, Years.Text(year)), .. Indicators(deadline.Contract, year)],
        _ => [],
    };

    /// <summary>How many days before the deadline each reminder is shown.</summary>
    public ValueList<int> AlarmsOf(Deadline deadline) => deadline.Status != DeadlineStatus.Pending ? default : deadline.Id switch
    {
        DeadlineKind.MissionStart or DeadlineKind.MissionDeployment or DeadlineKind.LegalForm => [30, 7],
        DeadlineKind.ContractTerm when !IsRenewed(deadline) => [180, 90],
        DeadlineKind.Anniversary => [30],
        _ => default,
    };

    private bool IsRenewed(Deadline term) => answers.Contracts.Any(contract => contract.Number > term.Contract);

    /// <summary>The indicators of a contract year, as the contract names them.</summary>
    private IEnumerable<string> Indicators(int? contract, int year)
    {
        var facts = scenario.AllContracts().OrderBy(one => one.Signed).ElementAtOrDefault((contract ?? 1) - 1);
        return (from mission in facts?.Missions ?? default
                from indicator in mission.Indicators.Where(indicator => indicator.Year == year).Select((indicator, i) => (Facts: indicator, Place: i + 1))
                select Line(mission.Mission, indicator.Facts, indicator.Place)).Take(MostIndicators);
    }

    private string Line(Mission mission, Indicator indicator, int place)
    {
        var name = indicator.Name is { } given ? ShortText.Of(given) : wording.Text(Unnamed, place);
        return indicator.Proofs.Count == 0
            ? wording.Text(Indicator, mission, name)
            : wording.Text(WithProofs, mission, name, ShortText.Of(string.Join(", ", indicator.Proofs), ShortText.LongestMessage));
    }
}
