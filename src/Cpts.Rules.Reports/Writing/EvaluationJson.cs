using System.Buffers;

namespace Cpts.Rules.Reports.Writing;

/// <summary>The evaluation document of a file, whether or not it could be evaluated.</summary>
internal static class EvaluationJson
{
    public static void Write(IBufferWriter<byte> output, EvaluatedScenario file, EvaluationFormat format)
    {
        if (file.Evaluation is { } evaluation)
        {
            EvaluationWriter.Write(output, evaluation, file.Readings, file.Document, format);
        }
        else
        {
            EvaluationWriter.WriteUnread(output, file.Document!, file.Findings, file.AsOf, format);
        }
    }
}
