using Cpts.Rules.Facts.Shapes;
using Cpts.Rules.Projects;

namespace Cpts.Rules.Scenarios;

/// <summary>What a scenario file asserts about its own evaluation; a null or empty property asserts nothing.</summary>
public sealed record Expectations
{
    /// <summary>The id of the agreement in force on the evaluation date.</summary>
    public string? Agreement { get; init; }

    /// <summary>The size.</summary>
    public SizeBand? SizeBand { get; init; }

    /// <summary>The annual amount of operating and core missions.</summary>
    public EuroRange? BudgetCore { get; init; }

    /// <summary>The annual amount of operating and all missions.</summary>
    public EuroRange? BudgetMaximum { get; init; }

    /// <summary>The annual amount of operating and the missions of the contract.</summary>
    public EuroRange? BudgetChosen { get; init; }

    /// <summary>Amounts of budget lines.</summary>
    public ValueList<ExpectedLine> Lines { get; init; }

    /// <summary>Total entitlements of contract years.</summary>
    public ValueList<ExpectedYear> Years { get; init; }

    /// <summary>Sums of the payments of each day.</summary>
    public ValueList<ExpectedPayment> Paid { get; init; }

    /// <summary>Due dates of deadlines.</summary>
    public ValueList<ExpectedDeadline> Deadlines { get; init; }

    /// <summary>The status of the project.</summary>
    public ProjectStatus? Project { get; init; }

    /// <summary>The step of the procedure.</summary>
    public ProcedureStep? Step { get; init; }

    /// <summary>The exact set of codes of severity error or warning; null asserts nothing, an empty list asserts that there are none.</summary>
    public ValueList<string>? Findings { get; init; }
}

/// <summary>Expected amounts of a budget line; a null amount asserts nothing.</summary>
/// <param name="Line">The line.</param>
/// <param name="Fixed">Its fixed part.</param>
/// <param name="Variable">Its variable part.</param>
/// <param name="Total">Both parts together.</param>
public readonly record struct ExpectedLine(Line Line, EuroRange? Fixed, EuroRange? Variable, EuroRange? Total)
{
    internal static Shape<ExpectedLine> Shape { get; } = new Shape<ExpectedLine>("expectedLine", "Line", new("Une ligne du budget annuel, en euros ; chacun des trois montants au choix.", "A line of the annual budget, in euros; any of the three amounts."), default)
        .Optional("fixed", ExpectedAmount.Kind, x => x.Fixed, (x, v) => x with { Fixed = v }, "Fixed part", new("La part fixe.", "The fixed part."), "[90000]")
        .Optional("variable", ExpectedAmount.Kind, x => x.Variable, (x, v) => x with { Variable = v }, "Variable part", new("La part variable.", "The variable part."), "[35000]")
        .Optional("total", ExpectedAmount.Kind, x => x.Total, (x, v) => x with { Total = v }, "Total", new("Le total des deux.", "The total of the two."), "[125000]");
}

/// <summary>The expected total entitlement of a contract year.</summary>
/// <param name="Key">The contract year, <c>1</c> to <c>5</c>; for contracts after the first, preceded by the contract's number: <c>2/1</c>.</param>
/// <param name="Total">Its total.</param>
public readonly record struct ExpectedYear(string Key, EuroRange Total);

/// <summary>The expected sum of the payments of a day; 0 for a day without payments.</summary>
/// <param name="On">The day.</param>
/// <param name="Amount">The sum.</param>
public readonly record struct ExpectedPayment(LocalDate On, EuroRange Amount);

/// <summary>The expected due date of a deadline.</summary>
/// <param name="Key">The deadline: <c>arsSilence</c>, <c>missionStart/accessToCare</c> or <c>anniversary/2</c>.</param>
/// <param name="Due">Its due date.</param>
public readonly record struct ExpectedDeadline(string Key, LocalDate Due);
