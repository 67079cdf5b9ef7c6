using System.Buffers;
using System.Text.Json.Nodes;
using Cpts.Rules.Json.Documents;
using Cpts.Rules.Json.Schemas;

namespace Cpts.Rules.Json;

/// <summary>Writes the JSON Schemas (draft 2020-12) of the formats, for editors and for validators in other languages.</summary>
/// <remarks>The schemas of scenario and agreement files are made from the objects that read them, so each accepts and refuses the same
/// forms as the reader, except for what a schema cannot express: repeated members, a minimum above its maximum, more digits
/// than a number can hold.</remarks>
public static class SchemaWriter
{
    /// <summary>Writes the schema of scenario files, <c>cpts.scenario/1</c>.</summary>
    /// <param name="output">The destination.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is null.</exception>
    public static void WriteScenario(IBufferWriter<byte> output) => SchemaDocument.Write(
        output ?? throw new ArgumentNullException(nameof(output)), ScenarioFormat.Id, ScenarioFormat.Default.Json.DescribeMembers);

    /// <summary>Writes the schema of agreement files, <c>cpts.agreement/1</c>.</summary>
    /// <param name="output">The destination.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is null.</exception>
    public static void WriteAgreement(IBufferWriter<byte> output) => SchemaDocument.Write(
        output ?? throw new ArgumentNullException(nameof(output)), AgreementFormat.Id, AgreementFormat.Json.DescribeMembers);

    /// <summary>Writes the schema of evaluations, <c>cpts.evaluation/1</c>.</summary>
    /// <param name="output">The destination.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is null.</exception>
    public static void WriteEvaluation(IBufferWriter<byte> output) => SchemaDocument.Write(
        output ?? throw new ArgumentNullException(nameof(output)), EvaluationShape.Format, definitions =>
    {
        var schema = Annotations.Of("CPTS evaluation", EvaluationShape.Words);
        schema.Add("oneOf", new JsonArray(EvaluationShape.Answered.Describe(definitions), EvaluationShape.Stopped.Describe(definitions)));
        return schema;
    });
}
