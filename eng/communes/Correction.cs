namespace Cpts.Rules.Engineering.Communes;

/// <summary>The correction of a wrong legal population in the package, which repeats the previous year or gives that of another year.</summary>
/// <param name="Year">The year in which it is in force.</param>
/// <param name="Code">The commune.</param>
/// <param name="Wrong">The figure of the package.</param>
/// <param name="Population">The figure of INSEE.</param>
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
