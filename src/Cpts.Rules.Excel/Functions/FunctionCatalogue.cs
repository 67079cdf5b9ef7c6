namespace Cpts.Rules.Excel.Functions;

/// <summary>Every function of the add-in; the type library, the VBA module and the guide are generated from it.</summary>
internal static class FunctionCatalogue
{
    /// <summary>All functions, in the order of the guide.</summary>
    public static ValueList<WorksheetFunction> All { get; } = ValueList.Of(
        SizeFunctions.Size,
        SizeFunctions.InhabitantsMissing,
        SizeFunctions.Population,
        BudgetFunctions.Amount,
        BudgetFunctions.Lines,
        MissionFunctions.MissingMissions,
        MissionFunctions.Deadline,
        ProjectFunctions.SilenceEnd,
        ProjectFunctions.Status,
        ContractFunctions.Schedule,
        ContractFunctions.Ceiling,
        ScenarioFunctions.Evaluate,
        ReferenceFunctions.Source,
        ReferenceFunctions.Explain,
        ReferenceFunctions.Help,
        ReferenceFunctions.Version,
        ReceiptFunctions.Reconcile);

    /// <summary>The function with a name, in either language; null when there is none.</summary>
    public static WorksheetFunction? Find(string name) => All.FirstOrDefault(function =>
        string.Equals(function.French, name, StringComparison.OrdinalIgnoreCase)
        || string.Equals(function.English, name, StringComparison.OrdinalIgnoreCase));
}
