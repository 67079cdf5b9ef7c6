using System.Text;
using System.Text.Json;

namespace Cpts.Rules.Json.Tests.Schemas;

/// <summary>Documents with the verdict on each, for the schema to be held against.</summary>
internal sealed class Verdicts
{
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

    /// <summary>Lets ajv judge every document too; fails on the first disagreements.</summary>
    /// <returns>How many agreed, in words.</returns>
    public string AgreeWith(string schema)
    {
        var folder = Directory.CreateTempSubdirectory("cpts-schema-");
        try
        {
            var documents = Path.Combine(folder.FullName, "documents.ndjson");
            File.WriteAllText(documents, _lines.ToString());
            return Node.Run("agree.mjs", schema, documents);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
