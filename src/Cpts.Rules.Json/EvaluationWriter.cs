using System.Buffers;
using System.Reflection;
using Cpts.Rules.Json.Documents;
using Cpts.Rules.Json.Writing;
using Cpts.Rules.Scenarios;
using NodaTime;

namespace Cpts.Rules.Json;

/// <summary>Writes evaluations, <c>cpts.evaluation/1</c>: JSON in UTF-8 without byte order mark, lines ending with a line feed.</summary>
/// <remarks>Members without a value are null. Amounts are written in the shortest decimal form, without trailing zeros or exponent.
/// The same evaluation and format give the same bytes.</remarks>
public static class EvaluationWriter
{
    /// <summary>The version of the library, as written in evaluations: <c>1.0.0</c>.</summary>
    public static string Engine { get; } = VersionOf(typeof(Evaluation).Assembly);

    /// <summary>Writes an evaluation.</summary>
    /// <param name="output">The destination.</param>
    /// <param name="evaluation">The evaluation; when it stopped, the document contains only its findings.</param>
    /// <param name="readings">The interpretations used, from <see cref="ScenarioEvaluator.Readings(Facts.Scenario, NodaTime.LocalDate, System.Threading.CancellationToken)"/>.</param>
    /// <param name="document">The file of the scenario, for the lines and columns of findings; null when the scenario was not read from a file, which makes them null.</param>
    /// <param name="format">The language and the layout.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="evaluation"/> is null.</exception>
    public static void Write(
        IBufferWriter<byte> output,
        Evaluation evaluation,
        ValueList<InterpretationUse> readings,
        ScenarioDocument? document,
        EvaluationFormat format)
    {
        _ = output ?? throw new ArgumentNullException(nameof(output));
        _ = evaluation ?? throw new ArgumentNullException(nameof(evaluation));
        Write(output, EvaluationDocument.Of(evaluation, readings, FindingInDocument.Of(evaluation.Findings, document, format.Language)), format);
    }

    /// <summary>Writes an evaluation of facts that were not read from a file, without the readings.</summary>
    /// <param name="output">The destination.</param>
    /// <param name="evaluation">The evaluation; when it stopped, the document contains only its findings.</param>
    /// <param name="format">The language and the layout.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="evaluation"/> is null.</exception>
    public static void Write(IBufferWriter<byte> output, Evaluation evaluation, EvaluationFormat format = default) =>
        Write(output, evaluation, default, null, format);

    /// <summary>Writes the findings of a file that was not evaluated.</summary>
    /// <param name="output">The destination.</param>
    /// <param name="document">The file.</param>
    /// <param name="asOf">The requested evaluation date; null for that of the file, if any.</param>
    /// <param name="format">The language and the layout.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="document"/> is null.</exception>
    public static void WriteUnread(IBufferWriter<byte> output, ScenarioDocument document, LocalDate? asOf, EvaluationFormat format) =>
        WriteUnread(output, document ?? throw new ArgumentNullException(nameof(document)), document.Findings, asOf, format);

    /// <summary>Writes the findings of a file that was not evaluated, including findings that its reader cannot make, such as a missing date.</summary>
    /// <param name="output">The destination.</param>
    /// <param name="document">The file.</param>
    /// <param name="findings">The findings: <see cref="FileDocument.Findings"/> and any others.</param>
    /// <param name="asOf">The requested evaluation date; null for that of the file, if any.</param>
    /// <param name="format">The language and the layout.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="document"/> is null.</exception>
    public static void WriteUnread(IBufferWriter<byte> output, ScenarioDocument document, ValueList<Finding> findings, LocalDate? asOf, EvaluationFormat format)
    {
        _ = output ?? throw new ArgumentNullException(nameof(output));
        _ = document ?? throw new ArgumentNullException(nameof(document));
        Write(output, EvaluationDocument.Stopped(document.Name, asOf ?? document.AsOf, FindingInDocument.Of(findings, document, format.Language)), format);
    }

    /// <summary>Writes an evaluation document.</summary>
    /// <param name="output">The destination.</param>
    /// <param name="document">The document.</param>
    /// <param name="format">The language and the layout.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="document"/> is null.</exception>
    public static void Write(IBufferWriter<byte> output, EvaluationDocument document, EvaluationFormat format = default)
    {
        _ = output ?? throw new ArgumentNullException(nameof(output));
        _ = document ?? throw new ArgumentNullException(nameof(document));
        if (!format.Indented)
        {
            var line = new CompactOutput();
            EvaluationShape.Write(line, document, format.Language);
            line.CopyTo(output);
            return;
        }

        using var json = Output.Open(output, indented: true);
        EvaluationShape.Write(json, document, format.Language);
    }

    /// <summary>The version without the commit hash.</summary>
    private static string VersionOf(Assembly assembly)
    {
        var version = assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";
        return version.Split('+')[0];
    }
}
