using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cpts.Rules.Testing;

namespace Cpts.Rules.Json.Tests.Schemas;

/// <summary>Documents with the verdict on each, for a schema to be held against.</summary>
internal sealed class Verdicts
{
    /// <summary>The folder of the scripts below <c>tests/node</c>.</summary>
    public const string Folder = "schema";

    private readonly StringBuilder _lines = new();

    public int Accepted { get; private set; }

    public int Refused { get; private set; }

    public void Add(string id, bool accept, string document)
    {
        _lines.Append("{\"id\":").Append(JsonSerializer.Serialize(id)).Append(",\"accept\":").Append(accept ? "true" : "false")
            .Append(",\"document\":").Append(document).Append("}\n");
        Accepted += accept ? 1 : 0;
        Refused += accept ? 0 : 1;
    }

    /// <summary>Lets ajv judge every document by the schema; fails on any disagreement.</summary>
    /// <returns>How many agreed, in words.</returns>
    public string AgreeWith(string schema) =>
        Node.Run(Folder, "agree.mjs", Encoding.UTF8.GetBytes($"{JsonNode.Parse(schema)!.ToJsonString()}\n{_lines}")).TrimEnd();
}
