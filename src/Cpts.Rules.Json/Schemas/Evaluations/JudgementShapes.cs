using System.Text.Json.Nodes;
using Cpts.Rules.Findings;

namespace Cpts.Rules.Json.Schemas.Evaluations;

/// <summary>The members <c>memberCaps</c>, <c>interpretations</c> and <c>findings</c>.</summary>
internal static class JudgementShapes
{
    /// <summary>A JSON pointer (RFC 6901).</summary>
    private const string Pointer = "^(?:/(?:[^~/]|~[01])*)*$";

    public static JsonObject MemberCap(SchemaDefinitions definitions) => AnswerShape.Of(
        definitions,
        "memberCap",
        "Member cap",
        new("Ce qu’un professionnel a reçu en une année civile, face au plafond.", "What one professional received in one calendar year, against the ceiling."),
        () =>
        [
            new("professional", Shapes.Text(), "Professional", new("Qui, comme le fichier le nomme.", "Who, as the file names them.")),
            new("year", Shapes.Integer(), "Year", new("L’année civile.", "The calendar year."), "[2023]"),
            new("paid", RangeShapes.Due(definitions), "Paid", new("Indemnités et rémunérations.", "Indemnities and remunerations.")),
            new("ceiling", Shapes.OrNull(RangeShapes.Amount()), "Ceiling", new("Le plafond annuel de la sécurité sociale, en euros ; null si aucun n’est connu.", "The annual social-security ceiling, in euros; null when none is known."), "[43992]"),
            new("exceeded", Shapes.Boolean(), "Exceeded", new("Si le plafond est dépassé ; l’égaler est permis.", "Whether it is exceeded; equalling it is allowed.")),
        ]);

    public static JsonObject Interpretation(SchemaDefinitions definitions) => AnswerShape.Of(
        definitions,
        "interpretation",
        "Interpretation",
        new("Une lecture choisie là où les sources laissent une question ouverte.", "A reading chosen where the sources leave a question open."),
        () =>
        [
            new("id", Shapes.OneOf(InterpretationCatalogue.All.Select(open => open.Id)), "Question", new("La question.", "The question.")),
            new("value", Shapes.AnyOf(Shapes.Text(), Shapes.Boolean()), "Reading", new("La lecture.", "The reading."), """["range", false]"""),
            new("default", Shapes.Boolean(), "Default", new("Si c’est la lecture par défaut.", "Whether it is the default reading.")),
            new("decided", Shapes.Boolean(), "Decided", new("Si une autre lecture changerait ce résultat.", "Whether another reading would change this result.")),
        ]);

    public static JsonObject Finding(SchemaDefinitions definitions) => AnswerShape.Of(
        definitions,
        "finding",
        "Finding",
        new("Un constat ; cpts-rules explain dit ce que son code signifie.", "A finding; cpts-rules explain says what its code means."),
        () =>
        [
            new("code", Shapes.OneOf(FindingCatalogue.Default.All.Select(rule => rule.Code)), "Code", new("Le code.", "The code.")),
            new("severity", Shapes.OneOf(Vocabularies.Severities.Ids), "Severity", new("Note, avertissement ou erreur.", "Note, warning or error.")),
            new("path", Shapes.Pattern(Pointer), "Path", new("L’endroit du scénario (pointeur JSON).", "The place in the scenario (JSON pointer)."), """["/contract/missions"]"""),
            new("line", Position(), "Line", new("La ligne du fichier, depuis 1 ; null sans fichier.", "The line of the file, from 1; null without a file.")),
            new("column", Position(), "Column", new("La colonne, depuis 1, en caractères ; null sans fichier.", "The column, from 1, in characters; null without a file.")),
            new("message", Shapes.Text(), "Message", new("Ce qui ne va pas, dans la langue demandée.", "What is wrong, in the language asked for.")),
            new("sources", SourceShapes.Ids(), "Sources", new("Les sources de la règle.", "The sources of the rule."), """[["S16"]]"""),
        ]);

    private static JsonObject Position() => Shapes.OrNull(Shapes.Integer(1));
}
