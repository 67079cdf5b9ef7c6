using System.Text.Json;
using Cpts.Rules.Json.Documents;

namespace Cpts.Rules.Json.Writing;

/// <summary>Findings and sources, as every document of the library writes them.</summary>
internal static class FindingsWriter
{
    /// <summary>The members of one finding.</summary>
    public static void Members(Utf8JsonWriter writer, Finding finding, FilePosition? position, Language language) =>
        EvaluationShape.Finding.WriteMembers(writer, FindingInDocument.Of(finding, position, language), language);

    /// <summary>The member <c>sources</c>: ids.</summary>
    public static void Sources(Utf8JsonWriter writer, ValueList<Source> sources)
    {
        writer.WritePropertyName("sources");
        EvaluationShape.Sources.Write(writer, sources, Language.English);
    }
}
