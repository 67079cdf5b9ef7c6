namespace Cpts.Rules.Engineering.Communes;

/// <summary>One version of the package, and the populations that it contains.</summary>
/// <param name="Version">The version of the package; it is the year of the map, not of the populations.</param>
/// <param name="ReferenceYear">The reference year of the census, from the INSEE table that the version cites.</param>
internal sealed record Vintage(string Version, int ReferenceYear)
{
    /// <summary>The name of the package.</summary>
    public const string Package = "@etalab/decoupage-administratif";

    /// <summary>The versions to read, in order of year.</summary>
    public static Vintage[] All { get; } =
    [
        new("0.8.0", 2016),
        new("2.2.1", 2019),
        new("3.1.1", 2020),
        new("4.0.0", 2021),
        new("5.2.0", 2022),
        new("6.0.0", 2023),
    ];

    /// <summary>The year in which the populations are in force: from 1 January of the reference year + 3.</summary>
    public int Year => ReferenceYear + 3;
}
