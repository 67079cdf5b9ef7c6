using NodaTime;

namespace Cpts.Rules.Facts;

/// <summary>What a health project states.</summary>
public enum ProjectStatement : byte
{
    /// <summary>The territory.</summary>
    Territory,

    /// <summary>The needs, from the diagnosis.</summary>
    Needs,

    /// <summary>The modes of action.</summary>
    Actions,
}

/// <summary>What the ARS decided of a project.</summary>
public enum DecisionKind : byte
{
    /// <summary>It validated the project expressly.</summary>
    Validation,

    /// <summary>It opposed the project.</summary>
    Opposition,
}

/// <summary>On what ground the ARS opposed a project.</summary>
public enum OppositionGround : byte
{
    /// <summary>The objectives of the projet régional de santé are not respected: legal.</summary>
    RegionalHealthProject,

    /// <summary>The territory is not relevant: legal.</summary>
    TerritoryRelevance,

    /// <summary>Anything else: not one of the two.</summary>
    Other,
}

/// <summary>The health project (projet de santé) and the steps towards it.</summary>
public sealed record ProjectFacts
{
    /// <summary>When the professionals gathered.</summary>
    public LocalDate? ProfessionalsGathered { get; init; }

    /// <summary>When the ARS was contacted.</summary>
    public LocalDate? AgencyContacted { get; init; }

    /// <summary>When the letter of intent (lettre d'intention) was sent.</summary>
    public LocalDate? LetterOfIntent { get; init; }

    /// <summary>When the territorial diagnosis was made.</summary>
    public LocalDate? Diagnosis { get; init; }

    /// <summary>What the project states; null when the file does not say.</summary>
    public ValueList<ProjectStatement>? States { get; init; }

    /// <summary>When the competent ARS received the project.</summary>
    public LocalDate? Received { get; init; }

    /// <summary>What the ARS asked for in addition.</summary>
    public ValueList<MissingItem> MissingItems { get; init; }

    /// <summary>What the ARS decided.</summary>
    public DecisionFacts? Decision { get; init; }
}

/// <summary>An item that the ARS asked for in addition.</summary>
public sealed record MissingItem
{
    /// <summary>When the ARS asked.</summary>
    public required LocalDate Requested { get; init; }

    /// <summary>When it received the item; null while it has not.</summary>
    public LocalDate? Received { get; init; }

    /// <summary>Whether a law or regulation requires the item: only then does the limit start again.</summary>
    public bool RequiredByLaw { get; init; }
}

/// <summary>The decision of the ARS on a project.</summary>
public sealed record DecisionFacts
{
    /// <summary>What it decided.</summary>
    public required DecisionKind Kind { get; init; }

    /// <summary>On which day.</summary>
    public required LocalDate On { get; init; }

    /// <summary>On what ground; null is no legal ground.</summary>
    public OppositionGround? Ground { get; init; }
}
