using Cpts.Rules.Reports.Comparing;

namespace Cpts.Rules.Reports.Writing.Comparisons;

/// <summary>A comparison as JSON, <c>cpts.comparison/1</c>: all changes, with details.</summary>
internal static class ComparisonJson
{
    public static void Write(Utf8JsonWriter json, Comparison comparison, Language language)
    {
        json.WriteStartObject();
        json.WriteString("format", "cpts.comparison/1");
        Side(json, "before", comparison.Before);
        Side(json, "after", comparison.After);
        json.WriteStartArray("changes");
        foreach (var change in comparison.Changes)
        {
            json.WriteStartObject();
            json.WriteString("id", change.Id);
            json.WriteString("label", change.Label.In(language));
            Write(json, "before", change.Before, language);
            Write(json, "after", change.After, language);
            Write(json, "difference", change.Difference, language);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>What is supposed about a scenario.</summary>
    public static void Supposing(Utf8JsonWriter json, Supposition supposition)
    {
        json.WriteStartObject("supposing");
        json.WriteString("agreement", supposition.Agreement?.Id);
        json.Number(Output.Name("population"), supposition.Population);
        json.WriteStartObject("interpretations");
        foreach (var reading in supposition.Readings)
        {
            json.WriteString(reading.Question.Id, reading.Value);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Side(Utf8JsonWriter json, string name, ComparedSide side)
    {
        json.WriteStartObject(name);
        json.WriteString("name", side.Evaluation.Name);
        json.WriteString("asOf", LocalDatePattern.Iso.Format(side.Evaluation.AsOf));
        Supposing(json, side.Supposition);
        json.WriteStartArray("contractAmountsLeftOut");
        foreach (var mission in side.AmountsLeftOut)
        {
            json.WriteStringValue(mission.Id());
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, Value? value, Language language)
    {
        switch (value)
        {
            case Value.Amount amount:
                json.Range(Output.Name(name), amount.Range);
                break;
            case Value.Count count:
                json.WriteNumber(name, count.Number);
                break;
            case Value.Day day:
                json.WriteString(name, LocalDatePattern.Iso.Format(day.Date));
                break;
            case Value.Word word:
                json.WriteString(name, word.Id);
                break;
            case Value.Found found:
                json.WriteString(name, found.Finding.Message(language));
                break;
            default:
                json.WriteNull(name);
                break;
        }
    }
}
