using Cpts.Rules.Excel.Cells;
using Cpts.Rules.Excel.Results;
using Cpts.Rules.Facts;
using Cpts.Rules.Reports.Sections;

namespace Cpts.Rules.Excel.Functions;

/// <summary>The payments of a contract given in cells, and the ceiling of a professional.</summary>
internal static class ContractFunctions
{
    private static readonly Bilingual NoCeiling = new(
        "Il n’y a pas de plafond avant {0}.",
        "There is no ceiling before {0}.");

    private static readonly Bilingual UnknownCeiling = new(
        "Le plafond n’est connu que jusqu’en {0}.",
        "The ceiling is known up to {0} only.");

    public static WorksheetFunction Schedule { get; } = new("CPTS_ECHEANCIER", "CPTS_SCHEDULE",
        new("Tous les versements d’un contrat, par date : un tableau.", "Every payment of a contract, by date: a table."),
        ValueList.Of(
            Parameters.Population,
            Parameters.Signed,
            new Parameter("missions", "missions", new(
                "une plage : mission, démarrée le, part fixe annuelle, part variable annuelle (seulement si le contrat les écrit), terminée le, contrat, à partir du (pour des montants changés par avenant)",
                "a range: mission, started on, annual fixed part, annual variable part (only when the contract states them), ended on, contract, from (for amounts that an amendment changed)")),
            new Parameter("dossier_complet", "file_complete", new(
                "le jour où le dossier est complet ; si rien n’est dit, la signature",
                "the day on which the file is complete; by default, the signature"),
                IsOptional: true),
            new Parameter("plan_de_crise", "plan_first_drafted", new(
                "le jour où le plan de crise est rédigé pour la première fois ; si rien n’est dit, le démarrage de la mission",
                "the day on which the crisis plan is first drafted; by default, the start of the mission"),
                IsOptional: true),
            new Parameter("annees_de_crise", "crisis_years", new(
                "les années du contrat, de 1 à 5, où l’ARS a reconnu une crise : une plage ou un texte",
                "the contract years, 1 to 5, in which the ARS recognised a crisis: a range or a text"),
                IsOptional: true),
            new Parameter("indicateurs", "indicators", new(
                "une plage : mission, année du contrat, montant le plus haut, atteint (oui, non, ou vide tant qu’on ne sait pas), ou bien gagné (en euros, par paliers), contrat",
                "a range: mission, contract year, highest amount, achieved (yes, no, or empty while not known), or else earned (in euros, by steps), contract"),
                IsOptional: true),
            Parameters.Readings,
            Parameters.Members,
            new Parameter("faits", "facts", new(
                "une plage : fait, valeur, contrat, à partir du ; les faits sont " + FactWords.All.Say(Language.French),
                "a range: fact, value, contract, from; the facts are " + FactWords.All.Say(Language.English)),
                IsOptional: true),
            Parameters.AgreementFiles),
        ScheduleOf);

    public static WorksheetFunction Ceiling { get; } = new("CPTS_PLAFOND", "CPTS_CEILING",
        new("Ce qu’un professionnel peut recevoir de la communauté dans l’année civile, en euros ; #N/A avant 2022 et quand il n’est pas connu.", "What a professional may receive from the community in a calendar year, in euros; #N/A before 2022 and when it is not known."),
        ValueList.Of(Parameters.Year),
        CeilingOf)
    { ForEachCell = true };

    private static object? ScheduleOf(Call call)
    {
        var population = call.Population(0);
        var signed = call.Date(1);
        var cells = ContractCells.Read(call, signed);
        var readings = call.Readings(7);
        var members = call.OptionalWhole(8, 0, int.MaxValue);
        var law = call.Law(10);
        return call.Answer(() =>
        {
            var scenario = new Scenario
            {
                Territory = new TerritoryFacts { Population = population },
                MemberCount = members,
                PopulationChanges = cells.PopulationChanges,
                Project = cells.LetterOfIntent is { } letter ? new ProjectFacts { LetterOfIntent = letter } : null,
                Contracts = cells.Contracts,
                Interpretations = readings,
            };
            if (Rulebook.Evaluate(call, law, scenario, signed) is not { } evaluation)
            {
                return null;
            }

            Rulebook.RemarkOnMoney(call, evaluation);
            return Table.Of(call.Language, PaymentsListing.Of(evaluation.Answers), ["amount"], [.. PaymentsListing.Columns, "contract"]);
        });
    }

    private static object? CeilingOf(Call call)
    {
        var year = call.Year(0);
        return call.Answer(() => AnnualCeilings.Of(year) is { } ceiling
            ? CellValue.Of(ceiling)
            : year < AnnualCeilings.FirstCappedYear
                ? call.Refuse(CellError.NotAvailable, NoCeiling, NumberText.OfYear(AnnualCeilings.FirstCappedYear))
                : call.Refuse(CellError.NotAvailable, UnknownCeiling, NumberText.OfYear(AnnualCeilings.LastKnownYear)));
    }
}
