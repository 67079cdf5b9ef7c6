using System.Text.Json;
using System.Text.Json.Nodes;
using Cpts.Rules.Testing;

namespace Cpts.Rules.Json.Tests.Schemas;

/// <summary>The good scenario files of the repository, without their comments, and one that has every member of the format.</summary>
internal static class Bases
{
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Paths from the root of the repository.</summary>
    public static IReadOnlyList<string> Good { get; } =
    [
        .. new[] { Repository.PathOf("docs", "scenarios"), Repository.PathOf("tests", "scenarios") }
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.cpts.json", SearchOption.AllDirectories))
            .Append(Repository.PathOf("tests", "Cpts.Rules.Json.Tests", "data", "sample.cpts.json"))
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Where(file => !file.StartsWith("tests/scenarios/bad/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The files that are refused for a reason that a schema can state.</summary>
    public static IReadOnlyList<string> Bad { get; } =
    [
        .. Directory.EnumerateFiles(Repository.PathOf("tests", "scenarios", "bad"), "*.cpts.json")
            .Select(file => "tests/scenarios/bad/" + Path.GetFileName(file))
            .Where(file => Path.GetFileName(file)[..4] is "9002" or "9003" or "9004" or "9005")
            .Where(file => !file.EndsWith("at-once.cpts.json", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    public static byte[] Bytes(string path) => File.ReadAllBytes(Repository.PathOf(path));

    /// <summary>The file in plain JSON.</summary>
    public static string Text(string path) => JsonNode.Parse(Bytes(path), documentOptions: Lenient)?.ToJsonString() ?? "null";

    public static JsonNode Read(string path) => JsonNode.Parse(Bytes(path), documentOptions: Lenient)!;

    /// <summary>The sample of the format, completed with the members that it leaves out.</summary>
    public static JsonObject Complete()
    {
        var scenario = JsonNode.Parse(Files.Sample, documentOptions: Lenient)!.AsObject();
        Add(scenario["territory"]!, "\"communes\": [\"97403\", \"97416\"], \"populationYear\": 2026");
        Add(scenario["project"]!, "\"decision\": { \"kind\": \"opposition\", \"on\": \"2021-04-30\", \"ground\": \"other\" }");
        scenario["initiative"]!["consulted"]!.AsArray().Add("urps");
        scenario["contract"]!["crisis"]!["recognisedYears"]!.AsArray().Add(2);
        scenario["populationChanges"]!.AsArray().Add(JsonNode.Parse("{ \"on\": \"2024-01-01\", \"population\": 79000 }"));
        scenario["memberCount"] = 84;
        scenario["receipts"] = JsonNode.Parse("[{ \"on\": \"2022-03-09\", \"amount\": 54184.94, \"note\": \"CPAM\" }]");
        Add(scenario["contract"]!, "\"ended\": \"2026-06-30\", \"exceptionalOperating\": 56250");
        Add(scenario["contract"]!["crisis"]!, "\"recognisedOn\": [\"2024-03-18\"]");
        Add(scenario["contract"]!["missions"]![0]!["indicators"]![0]!, "\"proofs\": [\"signed agreement\"]");
        Add(scenario["contract"]!["missions"]![1]!, "\"ended\": \"2025-12-31\", \"amounts\": [{ \"fixed\": 1 }, { \"from\": \"2023-12-19\", \"variable\": 2 }]");
        Add(scenario["interpretations"]!, "\"size2Amounts\": \"bounds\", \"sizeDuringContract\": \"scenario\", \"renewal\": \"continues\"");
        scenario["expect"]!["findings"]!.AsArray().Add("CPTS2001");
        return scenario;
    }

    /// <summary>The same, with its contract in a list.</summary>
    public static JsonObject CompleteWithList()
    {
        var scenario = Complete();
        var contract = scenario["contract"]!.DeepClone();
        scenario.Remove("contract");
        scenario["contracts"] = new JsonArray(contract);
        return scenario;
    }

    private static void Add(JsonNode item, string members)
    {
        foreach (var member in JsonNode.Parse("{" + members + "}")!.AsObject())
        {
            item[member.Key] = member.Value?.DeepClone();
        }
    }
}
