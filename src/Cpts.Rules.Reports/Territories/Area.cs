namespace Cpts.Rules.Reports.Territories;

/// <summary>What the coverage is asked of.</summary>
internal enum AreaKind : byte
{
    /// <summary>A department (département), or an overseas collectivity that has the place of one.</summary>
    Department,

    /// <summary>A region (région).</summary>
    Region,
}

/// <summary>A department or a region.</summary>
/// <param name="Kind">Which of the two: 04 is Alpes-de-Haute-Provence or La Réunion.</param>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
internal sealed record Area(AreaKind Kind, string Code, string Name);
