using System.Text.RegularExpressions;
using Cpts.Rules.Facts;
using Cpts.Rules.Territories;

namespace Cpts.Rules.Findings;

/// <summary>Every finding code of the library and of an application's own checks, with its meaning, sources, example and remedy.</summary>
public sealed class FindingCatalogue
{
    private static readonly Regex OwnCode = new("^(?!CPTS)[A-Z]{2,12}[0-9]{4}$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <summary>Creates a catalogue of the library's rules and of the rules of other checks.</summary>
    /// <param name="checks">The checks of an application.</param>
    /// <exception cref="ArgumentNullException"><paramref name="checks"/> is null.</exception>
    /// <exception cref="ArgumentException">The code of a check is not 2 to 12 capital letters (other than CPTS) and four digits, or is used twice.</exception>
    public FindingCatalogue(IEnumerable<Check> checks)
    {
        var own = Guard.NotNull(checks, nameof(checks)).ToArray();
        var codes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var code in own.Select(check => check.Rule.Code))
        {
            if (!OwnCode.IsMatch(code))
            {
                throw new ArgumentException($"The code {code} is not 2 to 12 capital letters, other than CPTS, and four digits: ACME0001.", nameof(checks));
            }

            if (!codes.Add(code))
            {
                throw new ArgumentException($"Two checks have the code {code}.", nameof(checks));
            }
        }

        Run = [.. Checks.All, .. own];
        All = Run.Select(check => check.Rule)
            .Concat(TerritoryRules.All)
            .Concat(FactRules.All)
            .Concat(FormRules.All)
            .Append(AgreementInForce.Rule)
            .Append(LawProblem.Rule)
            .OrderBy(rule => rule.Code, StringComparer.Ordinal)
            .ToValueList();
    }

    /// <summary>The rules of the library.</summary>
    public static FindingCatalogue Default { get; } = new([]);

    /// <summary>All rules, by code.</summary>
    public ValueList<FindingRule> All { get; }

    /// <summary>The checks in the order in which they run: those of the library first.</summary>
    internal Check[] Run { get; }

    /// <summary>The rule with a code, or null. The search is case-sensitive: codes of the library are <c>CPTS</c> and four digits.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The rule, or null.</returns>
    public FindingRule? Find(string code) => All.FirstOrDefault(rule => string.Equals(rule.Code, code, StringComparison.Ordinal));
}
