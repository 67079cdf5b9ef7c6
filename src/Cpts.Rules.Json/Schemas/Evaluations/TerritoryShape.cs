using System.Text.Json.Nodes;

namespace Cpts.Rules.Json.Schemas.Evaluations;

/// <summary>The member <c>territory</c>.</summary>
internal static class TerritoryShape
{
    private const int LastSize = 4;

    public static JsonObject Of(SchemaDefinitions definitions) => AnswerShape.Of(
        definitions,
        "territory",
        "Territory",
        new("Le territoire, sa taille et ce que vaut la suivante.", "The territory, its size, and what the next one is worth."),
        () =>
        [
            new("population", Shapes.Integer(1), "Population", new("Les habitants.", "The inhabitants."), "[174793]"),
            new("populationYear", Shapes.OrNull(Shapes.Integer()), "Year of the populations", new("L’année des populations légales ; null si le fichier donne la population sans année.", "The year of the legal populations; null when the file gives the population without a year.")),
            new("sizeBand", Size(), "Size", new("La taille, de 1 à 4.", "The size, 1 to 4."), "[3]"),
            new("nextBand", Shapes.OrNull(Next(definitions)), "Next size", new("La taille suivante ; null à la plus grande.", "The next size; null at the largest.")),
            new("previousBand", Shapes.OrNull(Previous(definitions)), "Previous size", new("La taille précédente ; null à la plus petite.", "The previous size; null at the smallest.")),
        ]);

    private static JsonObject Next(SchemaDefinitions definitions) => AnswerShape.Of(
        definitions,
        "nextBand",
        "Next size",
        new("La taille suivante et ce qu’elle apporterait.", "The next size, and what it would bring."),
        () =>
        [
            new("size", Size(), "Size", new("La taille.", "The size."), "[4]"),
            new("inhabitantsMissing", Shapes.Integer(1), "Inhabitants missing", new("Combien d’habitants manquent pour l’atteindre.", "How many inhabitants are missing to reach it."), "[208]"),
            new("annualGain", RangeShapes.Change(definitions), "Annual gain", new("Ce que le budget annuel gagnerait, montants du contrat mis à part.", "What the annual budget would gain, contract amounts left out.")),
        ]);

    private static JsonObject Previous(SchemaDefinitions definitions) => AnswerShape.Of(
        definitions,
        "previousBand",
        "Previous size",
        new("La taille précédente et ce qu’elle coûterait.", "The previous size, and what it would cost."),
        () =>
        [
            new("size", Size(), "Size", new("La taille.", "The size."), "[2]"),
            new("inhabitantsAbove", Shapes.Integer(1), "Inhabitants above", new("La perte d’habitants qui fait changer de taille.", "The loss of inhabitants that changes the size."), "[94794]"),
            new("annualLoss", RangeShapes.Change(definitions), "Annual loss", new("De combien le budget annuel changerait, montants du contrat mis à part ; négatif pour une perte.", "By how much the annual budget would change, contract amounts left out; negative for a loss.")),
        ]);

    private static JsonObject Size() => Shapes.Integer(1, LastSize);
}
