namespace Cpts.Rules.Projects;

/// <summary>The state of the validation of a health project.</summary>
public enum ProjectStatus : byte
{
    /// <summary>The ARS has not received it.</summary>
    NotReceived,

    /// <summary>Received before 27 July 2019: it was only sent, and silence does not validate it.</summary>
    Transmitted,

    /// <summary>An item required by law is missing: no time limit runs.</summary>
    Incomplete,

    /// <summary>The two months are running.</summary>
    Pending,

    /// <summary>Validated by a decision.</summary>
    Validated,

    /// <summary>Deemed validated: the two months ended in silence.</summary>
    DeemedValidated,

    /// <summary>Opposed by a decision.</summary>
    Opposed,
}

/// <summary>The two months that the ARS has to decide.</summary>
/// <param name="Starts">The day of the receipt from which they run.</param>
/// <param name="Ends">Their last day, included.</param>
/// <param name="EffectiveFrom">The day after, from which silence counts as validation.</param>
public readonly record struct TimeLimit(LocalDate Starts, LocalDate Ends, LocalDate EffectiveFrom);

/// <summary>The state of the health project on a day.</summary>
/// <param name="Status">Its state.</param>
/// <param name="On">Since when: the day of the decision, the day on which silence took effect, or the receipt of a project that was only transmitted; else null.</param>
/// <param name="TimeLimit">The time limit that is running, or was running when the decision was made; null when there is none.</param>
public sealed record ProjectState(ProjectStatus Status, LocalDate? On, TimeLimit? TimeLimit);

/// <summary>The words for states of a project.</summary>
public static class ProjectStatuses
{
    /// <summary>The words, in the order of the enumeration.</summary>
    public static Vocabulary<ProjectStatus> Words { get; } = new(
        new("un état du projet", "a status of the project"),
        new(ProjectStatus.NotReceived, "notReceived", "pas encore reçu par l’ARS", "not yet received by the ARS") { Short = new("non reçu", "not received"), Accepted = ["non reçu"] },
        new(ProjectStatus.Transmitted, "transmitted", new Bilingual("transmis à l’ARS : reçu avant le {0}, son silence ne le valide pas", "sent to the ARS: it was received before {0}, so silence does not validate it").With(StatutoryDates.SilenceValidatesFrom.Value)) { Short = new("transmis", "sent"), Accepted = ["transmis"] },
        new(ProjectStatus.Incomplete, "incomplete", "incomplet : une pièce exigée par un texte manque, aucun délai ne court", "incomplete: an item required by law is missing, and no time limit is running") { Short = new("incomplet", "incomplete"), Accepted = ["incomplet"] },
        new(ProjectStatus.Pending, "pending", new Bilingual("à l’instruction : les {0} mois de l’ARS courent", "under review: the {0} months of the ARS are running").With(Cited.SilenceMonths)) { Short = new("en cours d’instruction", "under review"), Accepted = ["en cours"] },
        new(ProjectStatus.Validated, "validated", "validé par l’ARS", "validated by the ARS") { Short = new("validé", "validated"), Accepted = ["validé"] },
        new(ProjectStatus.DeemedValidated, "deemedValidated", "réputé validé par le silence de l’ARS", "deemed validated by the silence of the ARS") { Short = new("réputé validé", "deemed validated"), Accepted = ["réputé validé"] },
        new(ProjectStatus.Opposed, "opposed", "opposition de l’ARS", "opposed by the ARS") { Short = new("opposition", "opposed"), Accepted = ["refusé"] });

    /// <summary>The name of a state in files: <c>deemedValidated</c>.</summary>
    /// <param name="status">The value.</param>
    /// <returns>The identifier, the same in every language.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It is not defined.</exception>
    public static string Id(this ProjectStatus status) => Words[status].Id;
}
