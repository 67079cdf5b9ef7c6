using NodaTime;

namespace Cpts.Rules.Facts;

/// <summary>The tripartite contract between the community, the ARS and the CPAM, for five years.</summary>
public sealed record ContractFacts
{
    /// <summary>The day of the signature: A0.</summary>
    public required LocalDate Signed { get; init; }

    /// <summary>When the file was complete; null when on the signature.</summary>
    public LocalDate? FileComplete { get; init; }

    /// <summary>The missions of the contract, in the order of the file.</summary>
    public required ValueList<MissionFacts> Missions { get; init; }

    /// <summary>The crisis plan and the crises recognised.</summary>
    public CrisisFacts Crisis { get; init; } = CrisisFacts.None;
}

/// <summary>One mission of a contract.</summary>
public sealed record MissionFacts
{
    /// <summary>Which mission.</summary>
    public required Mission Mission { get; init; }

    /// <summary>When it started; null while it has not.</summary>
    public LocalDate? Started { get; init; }

    /// <summary>When it was deployed; null while it is not.</summary>
    public LocalDate? Deployed { get; init; }

    /// <summary>The annual amounts written in the contract.</summary>
    public ContractAmounts? Amounts { get; init; }

    /// <summary>The indicators of its variable part.</summary>
    public ValueList<Indicator> Indicators { get; init; }
}

/// <summary>The annual amounts that a contract states for a mission; they win over the table.</summary>
public sealed record ContractAmounts
{
    /// <summary>The fixed part, euros a year; null when not stated.</summary>
    public Euros? Fixed { get; init; }

    /// <summary>The variable part, euros a year; null when not stated.</summary>
    public Euros? Variable { get; init; }
}

/// <summary>The facts that decide the health-crisis mission.</summary>
public sealed record CrisisFacts
{
    /// <summary>Nothing stated.</summary>
    public static CrisisFacts None { get; } = new();

    /// <summary>When the plan was first drafted; null when on the start of the mission.</summary>
    public LocalDate? PlanFirstDrafted { get; init; }

    /// <summary>The contract years, 1 to 5, in which the ARS recognised a crisis.</summary>
    public ValueList<int> RecognisedYears { get; init; }
}
