using NodaTime;

namespace Cpts.Rules.Deadlines;

/// <summary>Where the validation of the health project stands.</summary>
public enum ProjectStatus : byte
{
    /// <summary>The ARS has not received it.</summary>
    NotReceived,

    /// <summary>Received before 27 July 2019: it was only sent, and nothing validates it by silence.</summary>
    Transmitted,

    /// <summary>An item required by law is missing: no limit runs.</summary>
    Incomplete,

    /// <summary>The two months run.</summary>
    Pending,

    /// <summary>Validated by a decision.</summary>
    Validated,

    /// <summary>Deemed validated: the two months ended in silence.</summary>
    DeemedValidated,

    /// <summary>Opposed by a decision.</summary>
    Opposed,
}

/// <summary>The two months of the ARS.</summary>
/// <param name="Starts">The day of the receipt from which they run.</param>
/// <param name="Ends">Their last day, included.</param>
/// <param name="EffectiveFrom">The day after, from which silence counts as validation.</param>
public readonly record struct TimeLimit(LocalDate Starts, LocalDate Ends, LocalDate EffectiveFrom);

/// <summary>The state of the health project on a day.</summary>
/// <param name="Status">Where it stands.</param>
/// <param name="On">Since when: the decision, the effect of the silence, or the receipt of a project only transmitted; else null.</param>
/// <param name="TimeLimit">The limit that runs, or ran at the decision; null when none does.</param>
public sealed record ProjectState(ProjectStatus Status, LocalDate? On, TimeLimit? TimeLimit);
