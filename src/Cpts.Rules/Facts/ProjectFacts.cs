using Cpts.Rules.Facts.Shapes;

namespace Cpts.Rules.Facts;

/// <summary>A statement that a health project must contain.</summary>
public enum ProjectStatement : byte
{
    /// <summary>The territory.</summary>
    Territory,

    /// <summary>The needs, from the diagnosis.</summary>
    Needs,

    /// <summary>The modes of action.</summary>
    Actions,
}

/// <summary>What the ARS decided about a project.</summary>
public enum DecisionKind : byte
{
    /// <summary>It validated the project expressly.</summary>
    Validation,

    /// <summary>It opposed the project.</summary>
    Opposition,
}

/// <summary>The ground on which the ARS opposed a project.</summary>
public enum OppositionGround : byte
{
    /// <summary>A legal ground: the objectives of the projet régional de santé are not respected.</summary>
    RegionalHealthProject,

    /// <summary>A legal ground: the territory is not relevant.</summary>
    TerritoryRelevance,

    /// <summary>Any other ground; not a legal one.</summary>
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

    /// <summary>The statements in the project; null when the file does not say.</summary>
    public ValueList<ProjectStatement>? States { get; init; }

    /// <summary>When the competent ARS received the project.</summary>
    public LocalDate? Received { get; init; }

    /// <summary>The items that the ARS asked for in addition.</summary>
    public ValueList<MissingItem> MissingItems { get; init; }

    /// <summary>What the ARS decided.</summary>
    public DecisionFacts? Decision { get; init; }

    internal static Shape<ProjectFacts> Shape { get; } = new Shape<ProjectFacts>("project", "Health project", new Bilingual("Le projet de santé et les étapes qui y mènent. Il est réputé validé si l’ARS ne s’y oppose pas dans les {0} mois de sa réception.", "The health project (projet de santé) and the steps towards it. It is deemed validated unless the ARS opposes it within {0} months of its receipt.").With(Cited.SilenceMonths), new())
        .Optional("professionalsGathered", Kinds.Date, x => x.ProfessionalsGathered, (x, v) => x with { ProfessionalsGathered = v },
            "Professionals gathered", new("Le jour où les professionnels se sont réunis.", "The day on which the professionals gathered."), """["2020-09-01"]""")
        .Optional("agencyContacted", Kinds.Date, x => x.AgencyContacted, (x, v) => x with { AgencyContacted = v },
            "ARS contacted", new("Le jour de la prise de contact avec l’ARS.", "The day on which the ARS was contacted."), """["2020-10-01"]""")
        .Optional("letterOfIntent", Kinds.Date, x => x.LetterOfIntent, (x, v) => x with { LetterOfIntent = v },
            "Letter of intent", new("Le jour de la lettre d’intention.", "The day of the letter of intent."), """["2021-01-10"]""")
        .Optional("diagnosis", Kinds.Date, x => x.Diagnosis, (x, v) => x with { Diagnosis = v }, "Diagnosis", new("Le jour du diagnostic territorial.", "The day of the territorial diagnosis."), """["2021-02-15"]""")
        .Optional("states", Kinds.ListOf(Kinds.Word(ProjectStatements.Words)), x => x.States, (x, v) => x with { States = v },
            "What it states", new("Ce que le projet énonce : le territoire, les besoins, les actions ; il faut les trois (CPTS5005).", "What the project states: the territory, the needs, the actions; all three are needed (CPTS5005)."), """[["territory", "needs", "actions"]]""")
        .Optional("received", Kinds.Date, x => x.Received, (x, v) => x with { Received = v }, "Received", new Bilingual("Le jour où l’ARS compétente l’a reçu : le délai de {0} mois part de là.", "The day on which the competent ARS received it, on which the {0} months start.").With(Cited.SilenceMonths), """["2021-03-03"]""")
        .WithDefault("missingItems", Kinds.ListOf(MissingItem.Shape), default, x => x.MissingItems, (x, v) => x with { MissingItems = v },
            "Missing items", new("Les pièces que l’ARS a demandées.", "The items that the ARS asked for."), """[[{ "requested": "2021-03-20", "received": "2021-04-05", "requiredByLaw": true }]]""")
        .Optional("decision", DecisionFacts.Shape, x => x.Decision, (x, v) => x with { Decision = v });
}

/// <summary>An item that the ARS asked for in addition.</summary>
public sealed record MissingItem
{
    /// <summary>When the ARS asked.</summary>
    public required LocalDate Requested { get; init; }

    /// <summary>When it received the item; null when it has not.</summary>
    public LocalDate? Received { get; init; }

    /// <summary>Whether a law or regulation requires the item; only then does the time limit start again.</summary>
    public bool RequiredByLaw { get; init; }

    internal static Shape<MissingItem> Shape { get; } = new Shape<MissingItem>("missingItem", "Missing item", new("Une pièce que l’ARS a demandée : si un texte l’exige, le délai repart à sa réception.", "An item that the ARS asked for: when a law or regulation requires it, the limit starts again on its receipt."), new() { Requested = default })
        .Required("requested", Kinds.Date, x => x.Requested, (x, v) => x with { Requested = v }, "Requested", new("Le jour de la demande.", "The day of the request."), """["2021-03-20"]""")
        .Optional("received", Kinds.Date, x => x.Received, (x, v) => x with { Received = v }, "Received", new("Le jour où l’ARS l’a reçue ; absent : pas encore.", "The day on which the ARS received it; when absent: not yet."), """["2021-04-05"]""")
        .WithDefault("requiredByLaw", Kinds.Boolean, false, x => x.RequiredByLaw, (x, v) => x with { RequiredByLaw = v }, "Required by law", new("Si une loi ou un règlement exige cette pièce.", "Whether a law or regulation requires the item."));
}

/// <summary>The decision of the ARS on a project.</summary>
public sealed record DecisionFacts
{
    /// <summary>What it decided.</summary>
    public required DecisionKind Kind { get; init; }

    /// <summary>The day of the decision.</summary>
    public required LocalDate On { get; init; }

    /// <summary>The ground of an opposition; null counts as no legal ground.</summary>
    public OppositionGround? Ground { get; init; }

    internal static Shape<DecisionFacts> Shape { get; } = new Shape<DecisionFacts>("decision", "Decision of the ARS", new("Ce que l’ARS a décidé du projet ; absente, son silence décide.", "What the ARS decided about the project; when absent, its silence decides."), new() { Kind = default, On = default })
        .Required("kind", Kinds.Word(DecisionKinds.Words), x => x.Kind, (x, v) => x with { Kind = v }, "Decision", new("Validation expresse, ou opposition.", "Express validation, or opposition."))
        .Required("on", Kinds.Date, x => x.On, (x, v) => x with { On = v }, "On", new("Le jour de la décision.", "The day of the decision."), """["2021-04-30"]""")
        .Optional("ground", Kinds.Word(OppositionGrounds.Words), x => x.Ground, (x, v) => x with { Ground = v },
            "Ground", new("Le motif d’une opposition : les objectifs du projet régional de santé ou la pertinence du territoire ; tout autre motif, ou aucun, n’est pas légal (CPTS4008).", "The ground of an opposition: the objectives of the regional health project, or the relevance of the territory; any other ground, or none, is not a legal ground (CPTS4008)."));
}

/// <summary>The words for the statements of a project.</summary>
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
