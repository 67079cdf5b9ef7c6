using System.Text.Json.Nodes;

namespace Cpts.Rules.Json.Schemas.Evaluations;

/// <summary>The members <c>years</c>, <c>fiveYears</c> and <c>payments</c>.</summary>
internal static class ScheduleShapes
{
    public static JsonObject Year(SchemaDefinitions definitions) => AnswerShape.Of(
        definitions,
        "contractYear",
        "Contract year",
        new("Les droits d’une année du contrat.", "The entitlements of one contract year."),
        () =>
        [
            new("year", ContractYear(), "Year", new("L’année du contrat, de 1 à 5.", "The contract year, 1 to 5.")),
            new("from", DateShapes.Answered(definitions), "From", new("Le premier jour.", "The first day."), """["2021-12-19"]"""),
            new("until", DateShapes.Answered(definitions), "Until", new("Le premier jour de l’année suivante.", "The first day of the next year."), """["2022-12-19"]"""),
            new("agreement", EvaluationShape.Agreement(), "Agreement", new("L’accord en vigueur le premier jour, qui fixe les montants.", "The agreement in force on the first day, which prices the year.")),
            new("lines", Shapes.ListOf(YearLine(definitions)), "Lines", new("Le fonctionnement et les missions du contrat.", "Operating and the missions of the contract.")),
            .. PartShapes.Sums(definitions),
        ]);

    public static JsonObject FiveYears(SchemaDefinitions definitions) => AnswerShape.Of(
        definitions,
        "fiveYears",
        "Five years",
        new("Les droits des cinq années du contrat.", "The entitlements of the five contract years."),
        () => PartShapes.Sums(definitions));

    public static JsonObject Payment(SchemaDefinitions definitions) => AnswerShape.Of(
        definitions,
        "payment",
        "Payment",
        new("Un versement, passé ou à venir.", "A payment, past or to come."),
        () =>
        [
            new("on", DateShapes.Answered(definitions), "On", new("Le jour.", "The day."), """["2022-03-01"]"""),
            new("line", Shapes.OneOf(Vocabularies.BudgetLines.Ids), "Line", new("Le fonctionnement ou une mission.", "Operating or a mission.")),
            new("year", Shapes.OrNull(ContractYear()), "Year", new("L’année du contrat ; null à la lettre d’intention.", "The contract year; null at the letter of intent.")),
            new("kind", Shapes.OneOf(Vocabularies.PaymentKinds.Ids), "Kind", new("À la lettre d’intention, en une fois, solde, part variable ou avance.", "At the letter of intent, in full, balance, variable part or advance.")),
            new("amount", RangeShapes.Due(definitions), "Amount", new("Le montant.", "The amount.")),
            new("dateIsSet", Shapes.Boolean(), "Date is set", new("Si les sources fixent ce jour.", "Whether the sources set this day.")),
        ]);

    private static JsonObject YearLine(SchemaDefinitions definitions) => AnswerShape.Of(
        definitions,
        "yearLine",
        "Line of a year",
        new("Ce qui est dû pour une ligne en une année du contrat.", "What is due for one line in one contract year."),
        () =>
        [
            new("line", Shapes.OneOf(Vocabularies.BudgetLines.Ids), "Line", new("Le fonctionnement ou une mission.", "Operating or a mission.")),
            .. PartShapes.Of(definitions),
        ]);

    private static JsonObject ContractYear() => Shapes.Integer(1, StatutoryDates.ContractYears);
}
