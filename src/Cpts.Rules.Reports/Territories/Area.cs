namespace Cpts.Rules.Reports.Territories;

/// <summary>The kinds of area for which a coverage is computed.</summary>
internal enum AreaKind : byte
{
    /// <summary>A department (département), or an overseas collectivity treated as one.</summary>
    Department,

    /// <summary>A region (région).</summary>
    Region,
}

/// <summary>A department or a region.</summary>
/// <param name="Kind">Department or region, since a code can mean either: 04 is Alpes-de-Haute-Provence or La Réunion.</param>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
internal sealed record Area(AreaKind Kind, string Code, string Name);
