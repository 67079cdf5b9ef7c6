using Cpts.Rules.Excel.Functions;

namespace Cpts.Rules.Excel;

/// <content>The French names.</content>
public sealed partial class CptsFunctions
{
    /// <inheritdoc/>
    public object? CPTS_TAILLE(object? population, object? lectures, object? date_appreciation, object? accords) => Answer(SizeFunctions.Size, Language.French, population, lectures, date_appreciation, accords);

    /// <inheritdoc/>
    public object? CPTS_HABITANTS_MANQUANTS(object? population, object? lectures, object? date_appreciation, object? accords) => Answer(SizeFunctions.InhabitantsMissing, Language.French, population, lectures, date_appreciation, accords);

    /// <inheritdoc/>
    public object? CPTS_POPULATION(object? communes, object? annee) => Answer(SizeFunctions.Population, Language.French, communes, annee);

    /// <inheritdoc/>
    public object? CPTS_BUDGET(object? population, object? missions, object? date_appreciation, object? part, object? lectures, object? membres, object? accords) => Answer(BudgetFunctions.Amount, Language.French, population, missions, date_appreciation, part, lectures, membres, accords);

    /// <inheritdoc/>
    public object? CPTS_BUDGET_DETAIL(object? population, object? missions, object? date_appreciation, object? lectures, object? membres, object? accords) => Answer(BudgetFunctions.Lines, Language.French, population, missions, date_appreciation, lectures, membres, accords);

    /// <inheritdoc/>
    public object? CPTS_MISSIONS_MANQUANTES(object? missions, object? date_appreciation, object? signature, object? lectures, object? accords) => Answer(MissionFunctions.MissingMissions, Language.French, missions, date_appreciation, signature, lectures, accords);

    /// <inheritdoc/>
    public object? CPTS_ECHEANCE(object? mission, object? signature, object? etape, object? lectures, object? accords) => Answer(MissionFunctions.Deadline, Language.French, mission, signature, etape, lectures, accords);

    /// <inheritdoc/>
    public object? CPTS_FIN_SILENCE(object? reception, object? lectures, object? departement) => Answer(ProjectFunctions.SilenceEnd, Language.French, reception, lectures, departement);

    /// <inheritdoc/>
    public object? CPTS_STATUT_PROJET(object? reception, object? date_appreciation, object? pieces, object? decision, object? decidee_le, object? motif, object? lectures, object? departement) => Answer(ProjectFunctions.Status, Language.French, reception, date_appreciation, pieces, decision, decidee_le, motif, lectures, departement);

    /// <inheritdoc/>
    public object? CPTS_ECHEANCIER(object? population, object? signature, object? missions, object? dossier_complet, object? plan_de_crise, object? annees_de_crise, object? indicateurs, object? lectures, object? membres, object? faits, object? accords) => Answer(ContractFunctions.Schedule, Language.French, population, signature, missions, dossier_complet, plan_de_crise, annees_de_crise, indicateurs, lectures, membres, faits, accords);

    /// <inheritdoc/>
    public object? CPTS_PLAFOND(object? annee) => Answer(ContractFunctions.Ceiling, Language.French, annee);

    /// <inheritdoc/>
    public object? CPTS_EVALUER(object? fichier, object? date_appreciation, object? rubrique, object? accords) => Answer(ScenarioFunctions.Evaluate, Language.French, fichier, date_appreciation, rubrique, accords);

    /// <inheritdoc/>
    public object? CPTS_SOURCE(object? identifiant) => Answer(ReferenceFunctions.Source, Language.French, identifiant);

    /// <inheritdoc/>
    public object? CPTS_EXPLIQUER(object? sujet, object? argument1, object? argument2, object? argument3, object? argument4, object? argument5, object? argument6, object? argument7, object? argument8, object? argument9, object? argument10, object? argument11) => Answer(ReferenceFunctions.Explain, Language.French, sujet, argument1, argument2, argument3, argument4, argument5, argument6, argument7, argument8, argument9, argument10, argument11);

    /// <inheritdoc/>
    public object? CPTS_AIDE(object? fonction) => Answer(ReferenceFunctions.Help, Language.French, fonction);

    /// <inheritdoc/>
    public object? CPTS_VERSION() => Answer(ReferenceFunctions.Version, Language.French);

    /// <inheritdoc/>
    public object? CPTS_RAPPROCHEMENT(object? versements, object? recettes, object? date_appreciation) => Answer(ReceiptFunctions.Reconcile, Language.French, versements, recettes, date_appreciation);
}
