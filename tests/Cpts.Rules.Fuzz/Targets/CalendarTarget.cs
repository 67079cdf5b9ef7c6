using System.Text;
using Cpts.Rules.Communes;
using Cpts.Rules.Json;
using Cpts.Rules.Reports;
using Cpts.Rules.Scenarios;
using NodaTime;

namespace Cpts.Rules.Fuzz.Targets;

/// <summary>The calendar: lines of at most 75 octets with the line endings of RFC 5545, and no text that could end a line early.</summary>
internal sealed class CalendarTarget : ITarget
{
    private static readonly LocalDate Today = new(2026, 11, 21);

    private readonly ScenarioEvaluator _evaluator = new(FrenchCommunes.Default);

    public string Name => "calendar";

    public bool Try(byte[] input)
    {
        if (ScenarioReader.Read(input).Scenario is not { } scenario)
        {
            return false;
        }

        var evaluated = EvaluatedScenario.Of(scenario, _evaluator, scenario.AsOf ?? Today);
        foreach (var language in new[] { Language.French, Language.English })
        {
            using var bytes = new MemoryStream();
            if (!CalendarWriter.TryWrite(bytes, evaluated, language))
            {
                return false;
            }

            var lines = Encoding.UTF8.GetString(bytes.ToArray()).Split("\r\n");
            if (lines.Any(line => line.Contains('\n', StringComparison.Ordinal) || line.Contains('\r', StringComparison.Ordinal) || Encoding.UTF8.GetByteCount(line) > 75))
            {
                throw new BrokenPromiseException("A line of the calendar is too long or ends early.");
            }
        }

        return true;
    }
}
