namespace Cpts.Rules.Reports.Comparing;

/// <summary>What part of an evaluation a change is in, in the order of the evaluation document.</summary>
internal enum ChangeGroup : byte
{
    /// <summary>Name, date, agreement, population, size.</summary>
    Situation,

    /// <summary>The annual amounts.</summary>
    Budget,

    /// <summary>The contract years and the five together.</summary>
    Years,

    /// <summary>The lines of each contract year; details of <see cref="Years"/>.</summary>
    YearLines,

    /// <summary>What is paid on each day.</summary>
    Paid,

    /// <summary>Each payment; details of <see cref="Paid"/>.</summary>
    Payments,

    /// <summary>The health project and the step of the procedure.</summary>
    Project,

    /// <summary>The deadlines.</summary>
    Deadlines,

    /// <summary>The caps of professionals.</summary>
    MemberCaps,

    /// <summary>What was found.</summary>
    Findings,
}

/// <summary>One thing that differs between two evaluations.</summary>
/// <param name="Group">What part it is in.</param>
/// <param name="Id">Its path, from the names of the files: <c>budget/core</c>, <c>paid/2022-03-01</c>, <c>deadlines/missionStart/accessToCare/status</c>.</param>
/// <param name="Label">Its name for people.</param>
/// <param name="Before">What it was; null when there was no such thing.</param>
/// <param name="After">What it is; null when there is no such thing.</param>
/// <param name="Known">What is known of the difference of two amounts beyond the amounts themselves: see <see cref="SharedUnknowns"/>.</param>
internal sealed record Change(ChangeGroup Group, string Id, Bilingual Label, ChangeValue? Before, ChangeValue? After, EuroRange? Known = null)
{
    /// <summary>After less before, for amounts and whole numbers; null for the rest.</summary>
    /// <remarks>
    /// Two ranges are two independent amounts, unless more is known: [after.Min − before.Max, after.Max − before.Min], as
    /// for the gain of the next size; exact when both are. An amount that one side does not have pays nothing there.
    /// </remarks>
    public ChangeValue? Difference => (Before, After) switch
    {
        _ when Known is { } known => new ChangeValue.Amount(known),
        (ChangeValue.Amount before, ChangeValue.Amount after) => new ChangeValue.Amount(after.Range - before.Range),
        (ChangeValue.Amount before, null) => new ChangeValue.Amount(EuroRange.Zero - before.Range),
        (null, ChangeValue.Amount after) => after,
        (ChangeValue.Count before, ChangeValue.Count after) => new ChangeValue.Count(after.Number - before.Number),
        _ => null,
    };
}
