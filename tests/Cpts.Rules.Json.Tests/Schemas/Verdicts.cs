using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cpts.Rules.Testing;
using Json.Schema;

namespace Cpts.Rules.Json.Tests.Schemas;

/// <summary>Documents with the expected verdict on each, to check a schema.</summary>
internal sealed class Verdicts
{
    /// <summary>The folder of the scripts below <c>tests/node</c>.</summary>
    public const string Folder = "schema";

    private static readonly EvaluationOptions Options = new() { RequireFormatValidation = true };

    private readonly List<(string Id, bool Accept, string Document)> _documents = [];

    public int Accepted => _documents.Count(document => document.Accept);

    public int Refused => _documents.Count(document => !document.Accept);

    public void Add(string id, bool accept, string document) => _documents.Add((id, accept, document));

    /// <summary>Validates every document with JsonSchema.Net, and also with ajv where node has it; fails on any disagreement.</summary>
    /// <returns>The number of verdicts that agreed, in words.</returns>
    public string AgreeWith(string schema)
    {
        // Each schema needs its own registry, since a registry accepts a schema only once.
        Assert.Empty(Disagreements(JsonSchema.FromText(schema, new BuildOptions { SchemaRegistry = new SchemaRegistry() })).Take(40));
        return Node.Has(Folder) ? Node.Run(Folder, "agree.mjs", Encoding.UTF8.GetBytes(Lines(schema))).TrimEnd() : $"{_documents.Count} documents, without ajv";
    }

    private IEnumerable<string> Disagreements(JsonSchema schema)
    {
        foreach (var (id, accept, text) in _documents)
        {
            using var document = JsonDocument.Parse(text);
            if (IsDecimal(document.RootElement) && schema.Evaluate(document.RootElement, Options).IsValid != accept)
            {
                yield return $"{id}: the schema {(accept ? "refuses" : "accepts")} it";
            }
        }
    }

    /// <summary>JsonSchema.Net uses decimals: a document with a number out of their range, such as 1e300 or 1e-29, is left to ajv.</summary>
    private static bool IsDecimal(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Number => element.TryGetDecimal(out var number) && (number == 0) == (element.GetDouble() == 0),
        JsonValueKind.Object => element.EnumerateObject().All(member => IsDecimal(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().All(IsDecimal),
        _ => true,
    };

    private string Lines(string schema) => string.Concat(
        _documents
            .Select(document => $"{{\"id\":{JsonSerializer.Serialize(document.Id)},\"accept\":{(document.Accept ? "true" : "false")},\"document\":{document.Document}}}\n")
            .Prepend(JsonNode.Parse(schema)!.ToJsonString() + "\n"));
}
