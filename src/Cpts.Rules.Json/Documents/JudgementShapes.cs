using Cpts.Rules.Facts.Shapes;
using Cpts.Rules.Scenarios;

namespace Cpts.Rules.Json.Documents;

/// <summary>The members <c>interpretations</c> and <c>findings</c>.</summary>
internal static class JudgementShapes
{
    private static readonly Shape<OtherReading> Other = new Shape<OtherReading>(
        "otherReading", "Other reading", new("Une autre lecture, qui changerait ce résultat.", "Another reading, which would change this result."), new("", null))
        .Required("value", Values.Reading, x => x.Value, (x, v) => x with { Value = v }, "Reading", new("La lecture.", "The reading."), """["asObservedAtSize3"]""")
        .Optional("total", Values.Due, x => x.Total, (x, v) => x with { Total = v }, "Total", new("La somme des droits de toutes les années des contrats selon elle ; null sans contrat.", "The sum of the entitlements of all contract years under it; null without a contract."));

    public static Shape<LawUse> Law { get; } = new Shape<LawUse>("law", "Law", new("Le droit appliqué, et jusqu’à quand il est connu.", "The law that was applied, and the last day for which it is known."), new LawUse("", default, null))
        .Required("version", Kinds.Text, x => x.Version, (x, v) => x with { Version = v }, "Version", new("Le mois où ses sources ont été revues, puis ce qu’un fichier d’accord a fourni.", "The month in which its sources were reviewed, then what an agreement file supplied."), """["2026-11"]""")
        .Required("knownThrough", Values.Day, x => x.KnownThrough, (x, v) => x with { KnownThrough = v }, "Known through", new("Le dernier jour pour lequel il est connu.", "The last day for which it is known."), """["2026-11-30"]""")
        .Optional("note", Values.Said, x => x.Note, (x, v) => x with { Note = v }, "Note", new("Dit quand une date est au-delà ; null sinon.", "A note when a date lies beyond that day; else null."));

    public static Shape<InterpretationUse> Interpretation { get; } = new Shape<InterpretationUse>("interpretation", "Interpretation", new("Une lecture choisie là où les sources laissent une question ouverte.", "A reading chosen where the sources leave a question open."), new("", "", false, default))
        .Required("id", Kinds.Known(default, [.. InterpretationCatalogue.All.Select(open => open.Id)]), x => x.Id, (x, v) => x with { Id = v }, "Question", new("La question.", "The question."))
        .Required("value", Values.Reading, x => x.Value, (x, v) => x with { Value = v }, "Reading", new("La lecture.", "The reading."), """["range", false]""")
        .Required("default", Kinds.Boolean, x => x.IsDefault, (x, v) => x with { IsDefault = v }, "Default", new("Si c’est la lecture par défaut.", "Whether it is the default reading."))
        .Required("decided", Kinds.Boolean, x => x.Decided, (x, _) => x, "Decided", new("Si une autre lecture changerait ce résultat.", "Whether another reading would change this result."))
        .Required("others", Kinds.ListOf(Other), x => x.Others, (x, v) => x with { Others = v }, "Others", new("Les autres lectures qui changeraient ce résultat, avec leur prix.", "The other readings that would change this result, each with its total."));

    public static Shape<FindingInDocument> Finding { get; } = new Shape<FindingInDocument>("finding", "Finding", new("Un constat ; cpts-rules explain dit ce que son code signifie.", "A finding; cpts-rules explain shows what its code means."), new("", default, "", null, null, "", default))
        .Required("code", Values.Code, x => x.Code, (x, v) => x with { Code = v }, "Code", new("Le code.", "The code."))
        .Required("severity", Kinds.Word(Severities.Words), x => x.Severity, (x, v) => x with { Severity = v }, "Severity", new("Note, avertissement ou erreur.", "Note, warning or error."))
        .Required("path", Values.Pointer, x => x.Path, (x, v) => x with { Path = v }, "Path", new("L’endroit du scénario (pointeur JSON).", "The place in the scenario (JSON pointer)."), """["/contract/missions"]""")
        .Optional("line", Values.Number, x => x.Line, (x, v) => x with { Line = v }, "Line", new("La ligne du fichier, depuis 1 ; null sans fichier.", "The line of the file, from 1; null without a file."))
        .Optional("column", Values.Number, x => x.Column, (x, v) => x with { Column = v }, "Column", new("La colonne, depuis 1, en caractères ; null sans fichier.", "The column, from 1, in characters; null without a file."))
        .Required("message", Kinds.Text, x => x.Message, (x, v) => x with { Message = v }, "Message", new("Ce qui ne va pas, dans la langue demandée.", "What is wrong, in the requested language."))
        .Required("sources", Values.Sources, x => x.Sources, (x, v) => x with { Sources = v }, "Sources", new("Les sources de la règle.", "The sources of the rule."), """[["S16"]]""");
}
