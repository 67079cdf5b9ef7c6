using System.Text.Json;
using Cpts.Rules.Json.Documents;

namespace Cpts.Rules.Json.Writing;

/// <summary>Writes findings and sources the same way in every document of the library.</summary>
internal static class FindingsWriter
{
    /// <summary>Writes the members of one finding.</summary>
    public static void Members(Utf8JsonWriter writer, Finding finding, FilePosition? position, Language language) =>
        EvaluationShape.Finding.WriteMembers(writer, FindingInDocument.Of(finding, position, language), language);

    /// <summary>Writes the member <c>sources</c>, a list of ids.</summary>
    public static void Sources(Utf8JsonWriter writer, ValueList<Source> sources)
    {
        writer.WritePropertyName("sources");
        EvaluationShape.Sources.Write(writer, sources, Language.English);
    }
}
