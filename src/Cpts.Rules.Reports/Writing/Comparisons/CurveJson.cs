using Cpts.Rules.Reports.Comparing;

namespace Cpts.Rules.Reports.Writing.Comparisons;

/// <summary>A curve as JSON, <c>cpts.curve/1</c>: its points and its jumps.</summary>
internal static class CurveJson
{
    private static readonly JsonEncodedText Core = Output.Name("core");
    private static readonly JsonEncodedText Chosen = Output.Name("chosen");
    private static readonly JsonEncodedText Maximum = Output.Name("maximum");

    public static void Write(Utf8JsonWriter json, PopulationCurve curve, Evaluation own, Supposition supposition)
    {
        json.WriteStartObject();
        json.WriteString("format", "cpts.curve/1");
        json.WriteString("name", own.Name);
        json.WriteString("asOf", LocalDatePattern.Iso.Format(own.AsOf));
        ComparisonJson.Supposing(json, supposition);
        json.WriteStartArray("points");
        foreach (var (population, segment) in curve.Points())
        {
            json.WriteStartObject();
            json.WriteNumber("population", population);
            json.WriteNumber("sizeBand", (int)segment.Size);
            Amounts(json, segment.Core, segment.Chosen, segment.Maximum);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("jumps");
        foreach (var jump in curve.Jumps)
        {
            json.WriteStartObject();
            json.WriteNumber("population", jump.At);
            json.WriteNumber("sizeBand", (int)jump.After.Size);
            Amounts(json, jump.Core, jump.Chosen, jump.Maximum);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Amounts(Utf8JsonWriter json, EuroRange core, EuroRange? chosen, EuroRange maximum)
    {
        json.Range(Core, core);
        json.Range(Chosen, chosen);
        json.Range(Maximum, maximum);
    }
}
