namespace Cpts.Rules.Territories;

/// <summary>A commune in the table of one year; or an arrondissement of Paris, Lyon or Marseille, a delegated commune (commune déléguée) or an associated one (commune associée).</summary>
/// <param name="Code">The INSEE code, five characters: <c>97411</c>, <c>2A004</c>.</param>
/// <param name="Name">The name in that year.</param>
/// <param name="Population">The municipal population in force that year, in inhabitants; may be 0. Null when the table
/// gives none: delegated and associated communes, whose inhabitants are counted in the commune that contains them, and land
/// without permanent inhabitants. Missing is never zero.</param>
/// <param name="PartOf">For an arrondissement, a delegated or an associated commune: the code of the commune that contains it; else null.</param>
public sealed record Commune(string Code, string Name, int? Population, string? PartOf)
{
    /// <summary>Whether the figure is for the boundaries of the year before, although the commune merged or split on 1 January:
    /// a merged commune then has only the inhabitants of its seat (Saint-Denis, 93066, in 2025: 115 237, without the
    /// 32 000 of Pierrefitte), and a commune that split has those of the former whole.</summary>
    public bool InFormerLimits { get; init; }

    /// <summary>The code and the name, as messages write them: <c>97411 (Saint-Denis)</c>.</summary>
    public string Label => $"{Code} ({Name})";
}
