namespace Cpts.Rules.Findings;

/// <summary>CPTS2002: a contract lists each mission once.</summary>
internal sealed class MissionsListedOnce : Check
{
    private static readonly Bilingual Message = new(
        "La mission « {0} » (« {1} ») figure déjà plus haut ; seule la première mention compte.",
        "The mission “{0}” ({1}) is already listed above; only the first entry counts.");

    public override FindingRule Rule { get; } = new()
    {
        Code = "CPTS2002",
        Severity = Severity.Error,
        Title = new(
            "Une mission figure deux fois",
            "A mission is listed twice"),
        Meaning = new(
            "Chaque mission figure une fois au contrat. La première mention est utilisée, les autres sont signalées et ignorées.",
            "Each mission is listed once in the contract. The first entry is used; the others are reported and left out."),
        Example = new(
            "Deux entrées pour la prévention, l’une démarrée en mars, l’autre en juin : celle de mars compte.",
            "Two entries for prevention, one started in March, the other in June: the one of March counts."),
        Remedy = new(
            "Réunissez les entrées en une seule.",
            "Merge the entries into one."),
        Sources = ValueList.Of(Sources.S04),
    };

    public override void Examine(Examination examination)
    {
        foreach (var contract in examination.Read)
        {
            var seen = MissionSet.Empty;
            for (var i = 0; i < contract.Facts.Missions.Count; i++)
            {
                var mission = contract.Facts.Missions[i].Mission;
                if (seen.Contains(mission))
                {
                    examination.Report($"{contract.Path}/missions/{i}", Message, mission, mission.Id());
                }

                seen = seen.With(mission);
            }
        }
    }
}
