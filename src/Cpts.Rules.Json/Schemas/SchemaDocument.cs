using System.Buffers;
using System.Text.Json.Nodes;
using Cpts.Rules.Json.Writing;

namespace Cpts.Rules.Json.Schemas;

/// <summary>A whole schema: what it is, the shape of a document, and the shapes that this one names.</summary>
internal static class SchemaDocument
{
    private const string Draft = "https://json-schema.org/draft/2020-12/schema";

    /// <summary>Writes a schema, a keyword a line.</summary>
    /// <param name="output">Where to.</param>
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
