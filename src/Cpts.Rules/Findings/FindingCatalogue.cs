using Cpts.Rules.Facts;
using Cpts.Rules.Territories;

namespace Cpts.Rules.Findings;

/// <summary>Every finding code, with its meaning, law, example and way out.</summary>
public static class FindingCatalogue
{
    /// <summary>All rules, by code.</summary>
    public static ValueList<FindingRule> All { get; } =
        Checks.All.Select(check => check.Rule)
            .Concat(TerritoryRules.All)
            .Concat(FactRules.All)
            .Append(AgreementInForce.Rule)
            .OrderBy(rule => rule.Code, StringComparer.Ordinal)
            .ToValueList();

    /// <summary>The rule with a code, or null. Case counts: codes are <c>CPTS</c> and four digits.</summary>
    /// <param name="code">The code.</param>
    public static FindingRule? Find(string code) => All.FirstOrDefault(rule => string.Equals(rule.Code, code, StringComparison.Ordinal));
}
