namespace Cpts.Rules.Findings;

/// <summary>CPTS3007: a mission has started when a year of operating opens.</summary>
internal sealed class OperatingIsOpen : Check
{
    private static readonly Bilingual Message = new(
        "Aucune mission n’a démarré au {0} : le fonctionnement de l’année {1} n’est pas dû.",
        "No mission had started by {0}: the operating amount of year {1} is not due.");

    public override FindingRule Rule { get; } = new()
    {
        Code = "CPTS3007",
        Severity = Severity.Warning,
        Title = new(
            "Aucune mission démarrée à un anniversaire : le fonctionnement n’est pas dû",
            "No mission had started by an anniversary: nothing is due for operating"),
        Meaning = new(
            "À partir de la deuxième année, le fonctionnement est payé si au moins une mission a démarré à l’anniversaire qui ouvre l’année, ce jour compris. Sinon rien n’est dû pour cette année. La première année est due dans tous les cas.",
            "From the second year on, operating is paid if at least one mission has started by the anniversary that opens the year, that day included. Otherwise nothing is due for that year. The first year is due in any case."),
        Example = new(
            "Contrat signé le 19 décembre 2021 : une mission démarrée le 19 décembre 2022 ouvre l’année 2, démarrée le 20 elle ne l’ouvre pas.",
            "Contract signed on 19 December 2021: a mission started on 19 December 2022 opens year 2; started on the 20th it does not."),
        Remedy = new(
            "Démarrez une mission avant l’anniversaire, ou complétez les dates de démarrage dans le scénario.",
            "Start a mission before the anniversary, or complete the start dates in the scenario."),
        Sources = ValueList.Of(Sources.S04),
    };

    public override void Examine(Examination examination)
    {
        foreach (var contract in examination.Read)
        {
            for (var year = 2; year <= contract.Years; year++)
            {
                var anniversary = contract.Anniversary(year - 1);
                if (anniversary <= examination.AsOf && !contract.AnyRuns(anniversary))
                {
                    examination.Report(contract.Path + "/missions", Message, anniversary, year);
                }
            }
        }
    }
}
