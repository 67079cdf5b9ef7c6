using System.Text.Json.Nodes;

namespace Cpts.Rules.Json.Schemas.Evaluations;

/// <summary>References to the sources; <c>cpts-rules rules</c> lists them.</summary>
internal static class SourceShapes
{
    public static JsonObject Id() => Shapes.OneOf(Sources.All.Select(source => source.Id));

    public static JsonObject Ids() => Shapes.ListOf(Id());
}
