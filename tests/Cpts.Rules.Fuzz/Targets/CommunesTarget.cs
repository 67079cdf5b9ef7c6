using System.Text;
using Cpts.Rules.Communes;
using Cpts.Rules.Facts;
using Cpts.Rules.Scenarios;
using NodaTime;

namespace Cpts.Rules.Fuzz.Targets;

/// <summary>Lists of commune codes: known, unknown, strange, repeated, many.</summary>
internal sealed class CommunesTarget : ITarget
{
    private static readonly LocalDate Today = new(2026, 11, 21);
    private static readonly string[] Known = ["97401", "97416", "97424", "2A004", "75056", "75101", "01004", "59183"];

    private readonly ScenarioEvaluator _evaluator = new(FrenchCommunes.Default);

    public string Name => "communes";

    public bool Try(byte[] input)
    {
        var evaluation = _evaluator.Evaluate(new Scenario { Territory = new TerritoryFacts { Communes = Codes(input), PopulationYear = Year(input) } }, Today);
        if (evaluation is { Answers: null, Findings.Count: 0 })
        {
            throw new BrokenPromiseException("No answer and no finding.");
        }

        return evaluation.Answers is not null;
    }

    /// <summary>Known codes; in two inputs of three with pieces of the input between them.</summary>
    private static ValueList<string> Codes(byte[] input)
    {
        var text = Encoding.Latin1.GetString(input.AsSpan(0, Math.Min(input.Length, 4_000)));
        var strangers = text.Length % 3;
        return text
            .Select((letter, i) => letter % 7 >= strangers ? Known[(letter + i) % Known.Length] : text.Substring(i, Math.Min(letter % 7, text.Length - i)))
            .Take(1 + (text.Length % 97))
            .Distinct(StringComparer.Ordinal)
            .ToValueList();
    }

    private static int? Year(byte[] input) => input.Length % 5 == 0 ? null : 2015 + (input.Length % 15);
}
