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

/// <summary>The words for what a project states.</summary>
public static class ProjectStatements
{
    /// <summary>The words, in the order of the enumeration.</summary>
    public static Vocabulary<ProjectStatement> Words { get; } = new(
        new("ce que le projet énonce", "what the project states"),
        new(ProjectStatement.Territory, "territory", "le territoire", "the territory") { Accepted = ["territoire"] },
        new(ProjectStatement.Needs, "needs", "les besoins", "the needs") { Accepted = ["besoins"] },
        new(ProjectStatement.Actions, "actions", "les modes d’action", "the modes of action") { Accepted = ["actions"] });
}

/// <summary>The words for decisions of the ARS.</summary>
public static class DecisionKinds
{
    /// <summary>The words, in the order of the enumeration.</summary>
    public static Vocabulary<DecisionKind> Words { get; } = new(
        new("une décision de l’ARS", "a decision of the ARS"),
        new(DecisionKind.Validation, "validation", "validation", "validation") { Accepted = ["validation"] },
        new(DecisionKind.Opposition, "opposition", "opposition", "opposition") { Accepted = ["opposition"] });
}

/// <summary>The words for grounds of opposition.</summary>
public static class OppositionGrounds
{
    /// <summary>The words, in the order of the enumeration.</summary>
    public static Vocabulary<OppositionGround> Words { get; } = new(
        new("un motif d’opposition", "a ground of opposition"),
        new(OppositionGround.RegionalHealthProject, "regionalHealthProject", "projet régional de santé", "regional health project") { Accepted = ["projet régional de santé"] },
        new(OppositionGround.TerritoryRelevance, "territoryRelevance", "pertinence du territoire", "territory relevance") { Accepted = ["pertinence du territoire"] },
        new(OppositionGround.Other, "other", "autre", "other") { Accepted = ["autre"] });
}
