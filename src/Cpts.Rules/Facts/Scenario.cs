using NodaTime;

namespace Cpts.Rules.Facts;

/// <summary>The facts of one community, as a scenario file states them. What is null is not stated, and never counts as zero.</summary>
public sealed record Scenario
{
    /// <summary>The name of the community or of the case; files must give one.</summary>
    public string? Name { get; init; }

    /// <summary>Who says so.</summary>
    public string? Source { get; init; }

    /// <summary>The evaluation date (date d'appréciation), when the file states one.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>The territory.</summary>
    public required TerritoryFacts Territory { get; init; }

    /// <summary>Who started the community.</summary>
    public InitiativeFacts? Initiative { get; init; }

    /// <summary>Who its members are; null when the file does not say.</summary>
    public ValueList<MemberKind>? Members { get; init; }

    /// <summary>The legal form.</summary>
    public LegalFormFacts? LegalForm { get; init; }

    /// <summary>The health project (projet de santé) and the way to it.</summary>
    public ProjectFacts? Project { get; init; }

    /// <summary>The tripartite contract.</summary>
    public ContractFacts? Contract { get; init; }

    /// <summary>Later populations of the territory.</summary>
    public ValueList<PopulationChange> PopulationChanges { get; init; }

    /// <summary>What the community paid to professionals.</summary>
    public ValueList<MemberPayment> MemberPayments { get; init; }

    /// <summary>The readings chosen where the law is open.</summary>
    public Interpretations Interpretations { get; init; } = Interpretations.Default;
}
