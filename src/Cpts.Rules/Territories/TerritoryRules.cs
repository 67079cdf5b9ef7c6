namespace Cpts.Rules.Territories;

/// <summary>The rules of the territory: when one is broken there is no population, and nothing else is examined.</summary>
internal static class TerritoryRules
{
    public static FindingRule[] All { get; } = [PopulationRule.Rule, CommuneCodeRule.Rule, RepeatedCommuneRule.Rule];
}
