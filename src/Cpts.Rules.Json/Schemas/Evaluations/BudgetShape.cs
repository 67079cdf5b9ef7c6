using System.Text.Json.Nodes;

namespace Cpts.Rules.Json.Schemas.Evaluations;

/// <summary>The member <c>budget</c>.</summary>
internal static class BudgetShape
{
    public static JsonObject Of(SchemaDefinitions definitions) => AnswerShape.Of(
        definitions,
        "budget",
        "Annual budget",
        new("Le budget annuel selon l’accord en vigueur à la date d’appréciation.", "The annual budget under the agreement in force on the evaluation date."),
        () =>
        [
            new("lines", Shapes.ListOf(Line(definitions)), "Lines", new("Le fonctionnement, puis toutes les missions de l’accord.", "Operating, then all missions of the agreement.")),
            new("core", RangeShapes.Due(definitions), "Core", new("Le fonctionnement et les missions socles.", "Operating and the core missions.")),
            new("maximum", RangeShapes.Due(definitions), "Maximum", new("Le fonctionnement et toutes les missions.", "Operating and all missions.")),
            new("chosen", Shapes.OrNull(RangeShapes.Due(definitions)), "Chosen", new("Le fonctionnement et les missions du contrat ; null sans contrat.", "Operating and the missions of the contract; null without a contract.")),
        ]);

    private static JsonObject Line(SchemaDefinitions definitions) => AnswerShape.Of(
        definitions,
        "budgetLine",
        "Budget line",
        new("Une ligne du budget annuel.", "A line of the annual budget."),
        () =>
        [
            new("line", Shapes.OneOf(Vocabularies.BudgetLines.Ids), "Line", new("Le fonctionnement ou une mission.", "Operating or a mission.")),
            new("kind", Shapes.OneOf(Vocabularies.LineKinds.Ids), "Kind", new("Fonctionnement, mission socle ou mission complémentaire.", "Operating, core mission or optional mission.")),
            .. PartShapes.Of(definitions),
            new("status", Shapes.OneOf(Vocabularies.AmountStatuses.Ids), "Status", new(
                "Ce que valent ces montants : dits par une source, transcrits de contrats, déduits, seulement bornés, ou écrits au contrat.",
                "How well these amounts are known: stated in a source, transcribed from contracts, derived, bounded only, or written in the contract.")),
            new("sources", SourceShapes.Ids(), "Sources", new("Les sources de ces montants.", "The sources of these amounts."), """[["S07"]]"""),
            new("hypothesis", Shapes.Boolean(), "Hypothesis", new("Si le partage entre fixe et variable est une hypothèse (fixedShare).", "Whether the split into fixed and variable is a hypothesis (fixedShare).")),
        ]);
}
