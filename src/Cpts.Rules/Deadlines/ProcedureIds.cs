namespace Cpts.Rules.Deadlines;

/// <summary>The names that files use for the states of a project and the steps of the procedure.</summary>
public static class ProcedureIds
{
    private static readonly string[] Statuses = ["notReceived", "transmitted", "incomplete", "pending", "validated", "deemedValidated", "opposed"];

    private static readonly string[] Steps =
        ["professionals", "agency", "letterOfIntent", "diagnosis", "project", "validation", "contract", "running", "ended"];

    /// <summary>All states of a project.</summary>
    public static ValueList<ProjectStatus> AllStatuses { get; } = Enumerable.Range(0, Statuses.Length).Select(i => (ProjectStatus)i).ToValueList();

    /// <summary>All steps, in order.</summary>
    public static ValueList<ProcedureStep> AllSteps { get; } = Enumerable.Range(0, Steps.Length).Select(i => (ProcedureStep)i).ToValueList();

    /// <summary>The name of a state in files: <c>deemedValidated</c>.</summary>
    /// <param name="status">The state.</param>
    /// <exception cref="ArgumentOutOfRangeException">The state is not defined.</exception>
    public static string Id(this ProjectStatus status) => (byte)status < Statuses.Length
        ? Statuses[(byte)status]
        : throw new ArgumentOutOfRangeException(nameof(status), status, "Not a defined state of a project.");

    /// <summary>The name of a step in files: <c>running</c>.</summary>
    /// <param name="step">The step.</param>
    /// <exception cref="ArgumentOutOfRangeException">The step is not defined.</exception>
    public static string Id(this ProcedureStep step) => (byte)step < Steps.Length
        ? Steps[(byte)step]
        : throw new ArgumentOutOfRangeException(nameof(step), step, "Not a defined step.");
}
