namespace Cpts.Rules.Findings;

/// <summary>CPTS2003: every mission of the contract exists in the agreement in force.</summary>
internal sealed class MissionsExist : Check
{
    private static readonly Bilingual Message = new(
        "La mission « {0} » (« {2} ») n’est pas prévue par l’accord « {1} », en vigueur à la date d’appréciation.",
        "The mission “{0}” ({2}) does not exist in {1}, in force on the evaluation date.");

    public override FindingRule Rule { get; } = new()
    {
        Code = "CPTS2003",
        Severity = Severity.Error,
        Title = new(
            "L’accord en vigueur n’a pas cette mission",
            "The agreement in force does not have this mission"),
        Meaning = new(
            "À la date d’appréciation, l’accord en vigueur ne prévoit pas cette mission. Elle garde ses échéances et son financement dans les années de contrat dont l’accord l’a, mais ne compte pas dans le budget choisi.",
            "On the evaluation date, the agreement in force does not have this mission. It keeps its deadlines and its money in the contract years whose agreement has it, but does not count in the chosen budget."),
        Example = new Bilingual(
            "La réponse aux crises sanitaires dans un contrat apprécié le {0} : elle n’existe que depuis le {1}.",
            "The health crisis in a contract evaluated on {0}: it exists only since {1}.").With(Avenant2.Agreement.EffectiveFrom.PlusDays(-1), Avenant2.Agreement.EffectiveFrom),
        Remedy = new(
            "Retirez la mission, ou appréciez le scénario à une date où l’accord la prévoit.",
            "Remove the mission, or evaluate the scenario on a date when the agreement has it."),
        Sources = ValueList.Of(Sources.S04, Sources.S16),
    };

    public override void Examine(Examination examination)
    {
        if (examination.Current is not { } contract)
        {
            return;
        }

        foreach (var mission in contract.Missions.Except(examination.Agreement.Missions))
        {
            examination.Report(contract.PathOf(mission) + "/mission", Message, mission, examination.Agreement.Title, mission.Id());
        }
    }
}
