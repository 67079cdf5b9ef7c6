using System.Runtime.InteropServices;

namespace Cpts.Rules.Deadlines;

/// <summary>The kind of a deadline.</summary>
public enum DeadlineKind : byte
{
    /// <summary>An anniversary of the contract.</summary>
    Anniversary,

    /// <summary>The end of the two months that the ARS has to decide.</summary>
    ArsSilence,

    /// <summary>The term of the contract.</summary>
    ContractTerm,

    /// <summary>The last day on which older communities could become associations.</summary>
    LegalForm,

    /// <summary>The last day on which a mission can be deployed in time.</summary>
    MissionDeployment,

    /// <summary>The last day on which a mission can start in time.</summary>
    MissionStart,
}

/// <summary>The status of a deadline on the evaluation date.</summary>
public enum DeadlineStatus : byte
{
    /// <summary>Still to come; for something that must be done, the last day included.</summary>
    Pending,

    /// <summary>Done in time.</summary>
    Met,

    /// <summary>Done too late.</summary>
    Late,

    /// <summary>Past, and not done.</summary>
    Missed,

    /// <summary>Reached, when nothing has to be done: an anniversary or a term from its day on, a silence from the day after.</summary>
    Passed,
}

/// <summary>The words for kinds of deadlines.</summary>
public static class DeadlineKinds
{
    /// <summary>The words, in the ordinal order of the names; {0} is the mission or the contract year.</summary>
    public static Vocabulary<DeadlineKind> Words { get; } = new(
        new("une échéance", "a deadline"),
        new(DeadlineKind.Anniversary, "anniversary", "Anniversaire {0} du contrat", "Anniversary {0} of the contract") { Short = new("anniversaire", "anniversary") },
        new(DeadlineKind.ArsSilence, "arsSilence", "Fin du silence de l’ARS", "End of the silence of the ARS") { Short = new("silence de l’ARS", "silence of the ARS") },
        new(DeadlineKind.ContractTerm, "contractTerm", "Terme du contrat", "Term of the contract") { Short = new("terme du contrat", "term of the contract") },
        new(DeadlineKind.LegalForm, "legalForm", "Forme d’association", "Form of an association") { Short = new("forme juridique", "legal form") },
        new(DeadlineKind.MissionDeployment, "missionDeployment", "Déploiement : {0}", "Deployment: {0}") { Short = new("déploiement", "deployment") },
        new(DeadlineKind.MissionStart, "missionStart", "Démarrage : {0}", "Start: {0}") { Short = new("démarrage", "start") });

    /// <summary>The name of a kind of deadlines in files: <c>missionStart</c>.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The identifier, the same in every language.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not defined.</exception>
    public static string Id(this DeadlineKind kind) => Words[kind].Id;
}

/// <summary>A deadline.</summary>
/// <param name="Id">Its kind; the values are in the ordinal order of their names in files.</param>
/// <param name="Contract">The number of its contract; null for silence and legal form, which concern no contract.</param>
/// <param name="Mission">The mission; null when it concerns none.</param>
/// <param name="Year">For an anniversary, the contract year that ends, 1 to 5; else null.</param>
/// <param name="Due">The last day, included.</param>
/// <param name="Status">Its status on the evaluation date.</param>
/// <param name="MetOn">The day on which the deadline was met, in time or late; else null.</param>
/// <param name="StartIsSet">False when the sources do not give the day from which the months run.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Deadline(DeadlineKind Id, int? Contract, Mission? Mission, int? Year, LocalDate Due, DeadlineStatus Status, LocalDate? MetOn, bool StartIsSet)
{
    /// <summary>The source of the deadline.</summary>
    /// <exception cref="InvalidOperationException"><see cref="Id"/> is not defined.</exception>
    public Source Source => Id switch
    {
        DeadlineKind.Anniversary => Sources.S04,
        DeadlineKind.ArsSilence => Sources.S01,
        DeadlineKind.ContractTerm => Sources.S23,
        DeadlineKind.LegalForm => Sources.S20,
        DeadlineKind.MissionDeployment or DeadlineKind.MissionStart => Sources.S14,
        _ => throw new InvalidOperationException($"Not a defined deadline: {Id}."),
    };

    /// <summary>The order of deadlines: by day, name, mission (by its name), year, then contract.</summary>
    internal static int Compare(Deadline left, Deadline right)
    {
        var order = left.Due.CompareTo(right.Due);
        order = order != 0 ? order : ((int)left.Id).CompareTo((int)right.Id);
        order = order != 0 ? order : string.CompareOrdinal(left.Mission?.Id(), right.Mission?.Id());
        order = order != 0 ? order : Nullable.Compare(left.Year, right.Year);
        return order != 0 ? order : Nullable.Compare(left.Contract, right.Contract);
    }
}

/// <summary>The words for statuses of deadlines.</summary>
public static class DeadlineStatuses
{
    /// <summary>The words, in the order of the enumeration.</summary>
    public static Vocabulary<DeadlineStatus> Words { get; } = new(
        new("l’état d’une échéance", "the status of a deadline"),
        new(DeadlineStatus.Pending, "pending", "à venir", "to come"),
        new(DeadlineStatus.Met, "met", "tenue", "met"),
        new(DeadlineStatus.Late, "late", "en retard", "late"),
        new(DeadlineStatus.Missed, "missed", "manquée", "missed"),
        new(DeadlineStatus.Passed, "passed", "passée", "passed"));
}
