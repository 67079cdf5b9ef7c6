using Cpts.Rules.Facts;

namespace Cpts.Rules.Findings;

/// <summary>CPTS2001: the contract includes every core mission of the agreement in force.</summary>
internal sealed class CoreMissions : Check
{
    private static readonly Bilingual Message = new(
        "La mission socle « {0} » (« {2} ») manque au contrat : l’accord « {1} » l’exige.",
        "The core mission “{0}” ({2}) is missing from the contract: {1} requires it.");

    private static readonly int MonthsToStart = DeploymentCalendar.Published.Of(Mission.HealthCrisis)!.Value.LatestStart;

    private static readonly LocalDate LatestStart = Avenant2.Agreement.EffectiveFrom.PlusMonths(MonthsToStart);

    public override FindingRule Rule { get; } = new()
    {
        Code = "CPTS2001",
        Severity = Severity.Error,
        Title = new(
            "Une mission socle manque au contrat",
            "A core mission is missing from the contract"),
        Meaning = new Bilingual(
            "Le contrat comprend toutes les missions socles de l’accord en vigueur à la date d’appréciation : {0} sous l’ACI de 2019, {1} depuis l’avenant 2. Une mission ajoutée par un avenant après la signature ne manque qu’une fois passée sa date limite de démarrage.",
            "The contract has all the core missions of the agreement in force on the evaluation date: {0} under the agreement of 2019, {1} since avenant 2. A mission that an avenant added after the signature is missing only once its latest start has passed.").With(Cited.Number(Aci2019.Agreement.CoreMissions.Count), Cited.Number(Avenant2.Agreement.CoreMissions.Count)),
        Example = new Bilingual(
            "Contrat signé le 1er juin 2021 sans réponse aux crises : rien jusqu’au {0} inclus ({1} mois après le {2}), la mission manque le lendemain.",
            "A contract signed on 1 June 2021 without the health crisis: nothing until {0} included ({1} months after {2}), missing on the next day.").With(LatestStart, Cited.Number(MonthsToStart), Avenant2.Agreement.EffectiveFrom),
        Remedy = new(
            "Ajoutez la mission au contrat, par avenant avec l’ARS et la CPAM.",
            "Add the mission to the contract, by an amendment with the ARS and the CPAM."),
        Sources = ValueList.Of(Sources.S16, Sources.D1, Sources.D2, Sources.D4),
    };

    public override void Examine(Examination examination)
    {
        if (examination.Current is not { } contract)
        {
            return;
        }

        var agreement = examination.Agreement;
        foreach (var mission in agreement.CoreMissions.Except(contract.MissionsUnder(agreement, examination.AsOf)))
        {
            if (!IsStillToCome(mission, contract, examination))
            {
                examination.Report(contract.Path + "/missions", Message, mission, agreement.Title, mission.Id());
            }
        }
    }

    /// <summary>Whether the mission was not core at the signature and its time limit is still running. The limit runs from the agreement that made
    /// the mission core: the first of the unbroken series of agreements, up to the one in force, with this core mission.</summary>
    private static bool IsStillToCome(Mission mission, ContractReading contract, Examination examination)
    {
        var law = examination.Law;
        if (law.On(contract.Signed)!.CoreMissions.Contains(mission))
        {
            return false;
        }

        var madeCore = law.Law.Agreements.Reverse()
            .SkipWhile(agreement => !ReferenceEquals(agreement, examination.Agreement))
            .TakeWhile(agreement => agreement.CoreMissions.Contains(mission))
            .Last();
        return madeCore.Calendar.Of(mission) is { } limit && law.EffectOf(madeCore).PlusMonths(limit.LatestStart) >= examination.AsOf;
    }
}
