using Cpts.Rules.Reports.Comparing;

namespace Cpts.Rules.Reports.Writing.Comparisons;

/// <summary>A comparison as JSON, <c>cpts.comparison/1</c>: every change, details included.</summary>
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
            Value(json, "before", change.Before, language);
            Value(json, "after", change.After, language);
            Value(json, "difference", change.Difference, language);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>What is supposed of a scenario.</summary>
    public static void Supposing(Utf8JsonWriter json, Supposition supposition)
    {
        json.WriteStartObject("supposing");
        json.WriteString("agreement", supposition.Agreement?.Id);
        json.Number(Output.Name("population"), supposition.Population);
        json.WriteStartObject("interpretations");
        foreach (var reading in supposition.Readings)
        {
            json.WriteString(reading.Id, reading.Value);
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

    private static void Value(Utf8JsonWriter json, string name, ChangeValue? value, Language language)
    {
        switch (value)
        {
            case ChangeValue.Amount amount:
                json.Range(Output.Name(name), amount.Range);
                break;
            case ChangeValue.Count count:
                json.WriteNumber(name, count.Number);
                break;
            case ChangeValue.Day day:
                json.WriteString(name, LocalDatePattern.Iso.Format(day.Date));
                break;
            case ChangeValue.Word word:
                json.WriteString(name, word.Id);
                break;
            case ChangeValue.Found found:
                json.WriteString(name, found.Finding.Message(language));
                break;
            default:
                json.WriteNull(name);
                break;
        }
    }
}
