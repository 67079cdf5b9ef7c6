using System.Buffers;
using System.Text.Json.Nodes;
using Cpts.Rules.Json.Writing;

namespace Cpts.Rules.Json.Schemas;

/// <summary>A whole schema: its heading, the shape of a document, and the named shapes that it uses.</summary>
internal static class SchemaDocument
{
    private const string Draft = "https://json-schema.org/draft/2020-12/schema";

    /// <summary>Writes a schema, one keyword on each line.</summary>
    /// <param name="output">The destination.</param>
    /// <param name="format">The format that it describes: <c>cpts.scenario/1</c>.</param>
    /// <param name="describe">Gives the shape of a document of that format.</param>
    public static void Write(IBufferWriter<byte> output, string format, Func<SchemaDefinitions, JsonObject> describe)
    {
        var definitions = new SchemaDefinitions();
        var shape = describe(definitions);
        shape.Insert(0, "$schema", Draft);
        shape.Insert(1, "$id", "urn:cpts-rules:" + format);
        shape.Add("$defs", definitions.Shapes);
        using var writer = Output.Open(output, indented: true);
        shape.WriteTo(writer);
    }
}
