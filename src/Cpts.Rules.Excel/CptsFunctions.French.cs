using Cpts.Rules.Excel.Functions;

namespace Cpts.Rules.Excel;

/// <content>The French names.</content>
public sealed partial class CptsFunctions
{
    /// <inheritdoc/>
    public object? CPTS_TAILLE(object? population, object? lectures) => Answer(SizeFunctions.Size, Language.French, population, lectures);

    /// <inheritdoc/>
    public object? CPTS_HABITANTS_MANQUANTS(object? population, object? lectures) => Answer(SizeFunctions.InhabitantsMissing, Language.French, population, lectures);

    /// <inheritdoc/>
    public object? CPTS_POPULATION(object? communes, object? annee) => Answer(SizeFunctions.Population, Language.French, communes, annee);

    /// <inheritdoc/>
    public object? CPTS_BUDGET(object? population, object? missions, object? date_appreciation, object? part, object? lectures) => Answer(BudgetFunctions.Amount, Language.French, population, missions, date_appreciation, part, lectures);

    /// <inheritdoc/>
    public object? CPTS_BUDGET_DETAIL(object? population, object? missions, object? date_appreciation, object? lectures) => Answer(BudgetFunctions.Lines, Language.French, population, missions, date_appreciation, lectures);

    /// <inheritdoc/>
    public object? CPTS_MISSIONS_MANQUANTES(object? missions, object? date_appreciation, object? signature, object? lectures) => Answer(MissionFunctions.MissingMissions, Language.French, missions, date_appreciation, signature, lectures);

    /// <inheritdoc/>
    public object? CPTS_ECHEANCE(object? mission, object? signature, object? etape, object? lectures) => Answer(MissionFunctions.Deadline, Language.French, mission, signature, etape, lectures);

    /// <inheritdoc/>
    public object? CPTS_FIN_SILENCE(object? reception, object? lectures, object? departement) => Answer(ProjectFunctions.SilenceEnd, Language.French, reception, lectures, departement);

    /// <inheritdoc/>
    public object? CPTS_STATUT_PROJET(object? reception, object? date_appreciation, object? pieces, object? decision, object? decidee_le, object? motif, object? lectures, object? departement) => Answer(ProjectFunctions.Status, Language.French, reception, date_appreciation, pieces, decision, decidee_le, motif, lectures, departement);

    /// <inheritdoc/>
    public object? CPTS_ECHEANCIER(object? population, object? signature, object? missions, object? dossier_complet, object? plan_de_crise, object? annees_de_crise, object? indicateurs, object? lectures) => Answer(ContractFunctions.Schedule, Language.French, population, signature, missions, dossier_complet, plan_de_crise, annees_de_crise, indicateurs, lectures);

    /// <inheritdoc/>
    public object? CPTS_PLAFOND(object? annee) => Answer(ContractFunctions.Ceiling, Language.French, annee);

    /// <inheritdoc/>
    public object? CPTS_EVALUER(object? fichier, object? date_appreciation, object? rubrique) => Answer(ScenarioFunctions.Evaluate, Language.French, fichier, date_appreciation, rubrique);

    /// <inheritdoc/>
    public object? CPTS_SOURCE(object? identifiant) => Answer(ReferenceFunctions.Source, Language.French, identifiant);

    /// <inheritdoc/>
    public object? CPTS_EXPLIQUER(object? sujet, object? argument1, object? argument2, object? argument3, object? argument4, object? argument5, object? argument6, object? argument7, object? argument8) => Answer(ReferenceFunctions.Explain, Language.French, sujet, argument1, argument2, argument3, argument4, argument5, argument6, argument7, argument8);

    /// <inheritdoc/>
    public object? CPTS_AIDE(object? fonction) => Answer(ReferenceFunctions.Help, Language.French, fonction);

    /// <inheritdoc/>
    public object? CPTS_VERSION() => Answer(ReferenceFunctions.Version, Language.French);
}
