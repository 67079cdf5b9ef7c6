using Cpts.Rules.Facts.Shapes;
using Cpts.Rules.Territories;

namespace Cpts.Rules.Json.Documents;

/// <summary>The member <c>territory</c>.</summary>
internal static class TerritoryShapes
{
    private static readonly Shape<NextBand> Next = new Shape<NextBand>("nextBand", "Next size", new("La taille suivante et ce qu’elle apporterait.", "The next size, and what it would bring."), default)
        .Required("size", Kinds.Size, x => x.Size, (x, v) => x with { Size = v }, "Size", new("La taille.", "The size."), "[4]")
        .Required("inhabitantsMissing", Values.Number, x => x.InhabitantsMissing, (x, v) => x with { InhabitantsMissing = v }, "Inhabitants missing", new("Combien d’habitants manquent pour l’atteindre.", "How many more inhabitants are needed to reach it."), "[208]")
        .Required("annualGain", Values.Change, x => x.AnnualGain, (x, v) => x with { AnnualGain = v }, "Annual gain", new("Ce que le budget annuel gagnerait, montants du contrat mis à part.", "What the annual budget would gain, without the amounts of contracts."));

    private static readonly Shape<PreviousBand> Previous = new Shape<PreviousBand>("previousBand", "Previous size", new("La taille précédente et ce qu’elle coûterait.", "The previous size, and what it would cost."), default)
        .Required("size", Kinds.Size, x => x.Size, (x, v) => x with { Size = v }, "Size", new("La taille.", "The size."), "[2]")
        .Required("inhabitantsAbove", Values.Number, x => x.InhabitantsAbove, (x, v) => x with { InhabitantsAbove = v }, "Inhabitants above", new("La perte d’habitants qui fait changer de taille.", "How many inhabitants fewer would change the size."), "[94794]")
        .Required("annualLoss", Values.Change, x => x.AnnualLoss, (x, v) => x with { AnnualLoss = v }, "Annual loss", new("De combien le budget annuel changerait, montants du contrat mis à part ; négatif pour une perte.", "By how much the annual budget would change, without the amounts of contracts; negative for a loss."));

    public static Shape<TerritorySize> Territory { get; } = new Shape<TerritorySize>("territory", "Territory", new("Le territoire, sa taille et ce que vaut la suivante.", "The territory, its size, and what the next size would bring."), new(0, null, default, null, null))
        .Required("population", Values.Number, x => x.Population, (x, v) => x with { Population = v }, "Population", new("Les habitants.", "The inhabitants."), "[174793]")
        .Optional("populationYear", Values.Year, x => x.PopulationYear, (x, v) => x with { PopulationYear = v }, "Year of the populations", new("L’année des populations légales ; null si le fichier donne la population sans année.", "The year of the legal populations; null when the file gives the population without a year."))
        .Required("sizeBand", Kinds.Size, x => x.SizeBand, (x, v) => x with { SizeBand = v }, "Size", new("La taille, de 1 à 4.", "The size, 1 to 4."), "[3]")
        .Optional("nextBand", Next, x => x.NextBand, (x, v) => x with { NextBand = v }, "Next size", new("La taille suivante ; null à la plus grande.", "The next size; null at the largest."))
        .Optional("previousBand", Previous, x => x.PreviousBand, (x, v) => x with { PreviousBand = v }, "Previous size", new("La taille précédente ; null à la plus petite.", "The previous size; null at the smallest."));
}
