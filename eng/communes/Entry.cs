namespace Cpts.Rules.Engineering.Communes;

/// <summary>The kind of entry that a code has in the map of a year; the numbers are those of the written file.</summary>
internal enum EntryKind
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A commune of the map (commune actuelle).</summary>
    Commune = 1,

    /// <summary>An arrondissement of Paris, Lyon or Marseille (arrondissement municipal).</summary>
    Arrondissement = 2,

    /// <summary>A delegated commune (commune déléguée).</summary>
    Delegated = 3,

    /// <summary>An associated commune (commune associée).</summary>
    Associated = 4,
}

/// <summary>One element of <c>communes.json</c>.</summary>
/// <param name="Code">The INSEE code.</param>
/// <param name="Name">The name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Department">The department, or the overseas collectivity.</param>
/// <param name="Population">The municipal population; null where the file gives none.</param>
/// <param name="Container">The commune that contains it; null for a commune.</param>
/// <param name="FormerCodes">Codes that the commune took over.</param>
internal sealed record Entry(string Code, string Name, EntryKind Kind, string Department, int? Population, string? Container, string[] FormerCodes);
