using System.Buffers;
using System.Text;
using System.Text.Json.Nodes;
using Cpts.Rules.Testing;

namespace Cpts.Rules.Json.Tests.Schemas;

/// <summary>The schemas, both as generated and as checked in.</summary>
internal static class SchemaFiles
{
    public static string ScenarioFile { get; } = PathOf("cpts.scenario-1");

    public static string EvaluationFile { get; } = PathOf("cpts.evaluation-1");

    public static string Scenario { get; } = Write(SchemaWriter.WriteScenario);

    public static string Evaluation { get; } = Write(SchemaWriter.WriteEvaluation);

    /// <summary>The number of departments.</summary>
    public static int Departments => JsonNode.Parse(Scenario)!["$defs"]!["territory"]!["properties"]!["seatDepartment"]!["enum"]!.AsArray().Count;

    /// <summary>Every object in a schema, the schema itself first.</summary>
    public static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject item => item.SelectMany(member => Objects(member.Value)).Prepend(item),
        JsonArray list => list.SelectMany(Objects),
        _ => [],
    };

    private static string PathOf(string name) => Repository.PathOf("docs", "schema", name + ".schema.json");

    private static string Write(Action<IBufferWriter<byte>> write)
    {
        var output = new ArrayBufferWriter<byte>();
        write(output);
        return Encoding.UTF8.GetString(output.WrittenSpan) + "\n";
    }
}
