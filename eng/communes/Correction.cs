namespace Cpts.Rules.Engineering.Communes;

/// <summary>A legal population that the package does not have: it repeats the year before, or gives that of another year.</summary>
/// <param name="Year">The year in which it is in force.</param>
/// <param name="Code">The commune.</param>
/// <param name="Wrong">The figure of the package.</param>
/// <param name="Population">The figure of the INSEE.</param>
internal sealed record Correction(int Year, string Code, int Wrong, int Population)
{
    /// <summary>INSEE, legal populations of the overseas collectivities: reference years 2021 and 2022.</summary>
    public static Correction[] All { get; } =
    [
        new(2024, "97701", 10_457, 10_464),
        new(2024, "97801", 31_801, 31_477),
        new(2025, "97801", 31_951, 31_496),
    ];
}
