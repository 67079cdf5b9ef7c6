namespace Cpts.Rules.Communes.Tests;

/// <summary>The six communities of La Réunion, which cover the whole island (source D2).</summary>
internal static class LaReunion
{
    public static NamedTerritory Nord { get; } = new("CPTS Nord", ["97411", "97418"]);

    public static NamedTerritory Est { get; } = new("CPTS Est", ["97409", "97410", "97402", "97420", "97419", "97421", "97406"]);

    public static NamedTerritory GrandSud { get; } = new("CPTS Grand Sud", ["97412", "97417", "97405"]);

    public static NamedTerritory Australe { get; } = new("CPTS Australe", ["97403", "97422", "97416"]);

    public static NamedTerritory Reso { get; } = new("CPTS RéSO", ["97413", "97401", "97404", "97414", "97424"]);

    public static NamedTerritory Ouest { get; } = new("CPTS Ouest", ["97408", "97407", "97415", "97423"]);

    public static ValueList<NamedTerritory> All { get; } = [Nord, Est, GrandSud, Australe, Reso, Ouest];
}
