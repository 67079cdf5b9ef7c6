using Cpts.Rules.Excel.Functions;

namespace Cpts.Rules.Excel;

/// <content>The English names.</content>
public sealed partial class CptsFunctions
{
    /// <inheritdoc/>
    public object? CPTS_SIZE(object? population, object? readings, object? as_of, object? agreement_files) => Answer(SizeFunctions.Size, Language.English, population, readings, as_of, agreement_files);

    /// <inheritdoc/>
    public object? CPTS_INHABITANTS_MISSING(object? population, object? readings, object? as_of, object? agreement_files) => Answer(SizeFunctions.InhabitantsMissing, Language.English, population, readings, as_of, agreement_files);

    /// <inheritdoc/>
    public object? CPTS_INHABITANTS(object? communes, object? year) => Answer(SizeFunctions.Population, Language.English, communes, year);

    /// <inheritdoc/>
    public object? CPTS_ANNUAL_AMOUNT(object? population, object? missions, object? as_of, object? part, object? readings, object? members, object? agreement_files) => Answer(BudgetFunctions.Amount, Language.English, population, missions, as_of, part, readings, members, agreement_files);

    /// <inheritdoc/>
    public object? CPTS_BUDGET_LINES(object? population, object? missions, object? as_of, object? readings, object? members, object? agreement_files) => Answer(BudgetFunctions.Lines, Language.English, population, missions, as_of, readings, members, agreement_files);

    /// <inheritdoc/>
    public object? CPTS_MISSING_MISSIONS(object? missions, object? as_of, object? signed_on, object? readings, object? agreement_files) => Answer(MissionFunctions.MissingMissions, Language.English, missions, as_of, signed_on, readings, agreement_files);

    /// <inheritdoc/>
    public object? CPTS_DEADLINE(object? mission, object? signed_on, object? stage, object? readings, object? agreement_files) => Answer(MissionFunctions.Deadline, Language.English, mission, signed_on, stage, readings, agreement_files);

    /// <inheritdoc/>
    public object? CPTS_SILENCE_END(object? received, object? readings, object? department) => Answer(ProjectFunctions.SilenceEnd, Language.English, received, readings, department);

    /// <inheritdoc/>
    public object? CPTS_PROJECT_STATUS(object? received, object? as_of, object? missing_items, object? decision, object? decided_on, object? ground, object? readings, object? department) => Answer(ProjectFunctions.Status, Language.English, received, as_of, missing_items, decision, decided_on, ground, readings, department);

    /// <inheritdoc/>
    public object? CPTS_SCHEDULE(object? population, object? signed_on, object? missions, object? file_complete, object? plan_first_drafted, object? crisis_years, object? indicators, object? readings, object? members, object? facts, object? agreement_files) => Answer(ContractFunctions.Schedule, Language.English, population, signed_on, missions, file_complete, plan_first_drafted, crisis_years, indicators, readings, members, facts, agreement_files);

    /// <inheritdoc/>
    public object? CPTS_CEILING(object? year) => Answer(ContractFunctions.Ceiling, Language.English, year);

    /// <inheritdoc/>
    public object? CPTS_EVALUATE(object? file, object? as_of, object? section, object? agreement_files) => Answer(ScenarioFunctions.Evaluate, Language.English, file, as_of, section, agreement_files);

    /// <inheritdoc/>
    public object? CPTS_REFERENCE(object? source_id) => Answer(ReferenceFunctions.Source, Language.English, source_id);

    /// <inheritdoc/>
    public object? CPTS_EXPLAIN(object? subject, object? argument1, object? argument2, object? argument3, object? argument4, object? argument5, object? argument6, object? argument7, object? argument8, object? argument9, object? argument10, object? argument11) => Answer(ReferenceFunctions.Explain, Language.English, subject, argument1, argument2, argument3, argument4, argument5, argument6, argument7, argument8, argument9, argument10, argument11);

    /// <inheritdoc/>
    public object? CPTS_HELP(object? function_name) => Answer(ReferenceFunctions.Help, Language.English, function_name);

    /// <inheritdoc/>
    public object? CPTS_RECONCILIATION(object? payments, object? receipts, object? as_of) => Answer(ReceiptFunctions.Reconcile, Language.English, payments, receipts, as_of);
}
