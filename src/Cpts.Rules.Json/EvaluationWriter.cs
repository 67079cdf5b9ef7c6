using System.Buffers;
using System.Reflection;
using System.Text.Json;
using Cpts.Rules.Json.Writing;
using Cpts.Rules.Scenarios;
using NodaTime;

namespace Cpts.Rules.Json;

/// <summary>Writes evaluations, <c>cpts.evaluation/1</c>: JSON in UTF-8 without byte order mark, lines ending with a line feed.</summary>
/// <remarks>Members without a value are null. Amounts are the shortest decimal, without trailing zeros or exponent. The
/// same evaluation and format give the same bytes.</remarks>
public static class EvaluationWriter
{
    private static readonly JsonEncodedText FormatName = Output.Name("format");
    private static readonly JsonEncodedText FormatValue = Output.Name("cpts.evaluation/1");
    private static readonly JsonEncodedText Name = Output.Name("name");
    private static readonly JsonEncodedText AsOf = Output.Name("asOf");
    private static readonly JsonEncodedText Agreement = Output.Name("agreement");
    private static readonly JsonEncodedText EngineName = Output.Name("engine");

    /// <summary>The version of the library, as evaluations state it: <c>1.0.0</c>.</summary>
    public static string Engine { get; } = VersionOf(typeof(Evaluation).Assembly);

    /// <summary>Writes an evaluation.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="evaluation">The evaluation; when it was stopped, the document holds its findings only.</param>
    /// <param name="readings">The interpretations used, from <see cref="ScenarioEvaluator.Readings"/>.</param>
    /// <param name="document">The file of the scenario, for the lines and columns of findings; null when it was not read from a file: they are then null.</param>
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
        using var writer = Output.Open(output, format.Indented);
        Begin(writer, evaluation.Name, evaluation.AsOf);
        if (evaluation.Answers is { } answers)
        {
            writer.WriteString(Agreement, answers.Agreement.Id);
            writer.WriteString(EngineName, Engine);
            AnswersWriter.Write(writer, answers, format.Language);
            ReadingsWriter.Write(writer, readings);
        }
        else
        {
            writer.WriteString(EngineName, Engine);
        }

        FindingsWriter.Write(writer, evaluation.Findings, document, format.Language);
        writer.WriteEndObject();
    }

    /// <summary>Writes what is wrong with a file that was not evaluated.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="document">The file.</param>
    /// <param name="asOf">The evaluation date that was asked for; null for that of the file, if any.</param>
    /// <param name="format">The language and the layout.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="document"/> is null.</exception>
    public static void WriteUnread(IBufferWriter<byte> output, ScenarioDocument document, LocalDate? asOf, EvaluationFormat format) =>
        WriteUnread(output, document ?? throw new ArgumentNullException(nameof(document)), document.Findings, asOf, format);

    /// <summary>Writes what is wrong with a file that was not evaluated, with what its reader cannot know: that nobody gave a date.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="document">The file.</param>
    /// <param name="findings">What is wrong: <see cref="FileDocument.Findings"/> and more.</param>
    /// <param name="asOf">The evaluation date that was asked for; null for that of the file, if any.</param>
    /// <param name="format">The language and the layout.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="document"/> is null.</exception>
    public static void WriteUnread(IBufferWriter<byte> output, ScenarioDocument document, ValueList<Finding> findings, LocalDate? asOf, EvaluationFormat format)
    {
        _ = output ?? throw new ArgumentNullException(nameof(output));
        _ = document ?? throw new ArgumentNullException(nameof(document));
        using var writer = Output.Open(output, format.Indented);
        Begin(writer, document.Name, asOf ?? document.AsOf);
        writer.WriteString(EngineName, Engine);
        FindingsWriter.Write(writer, findings, document, format.Language);
        writer.WriteEndObject();
    }

    private static void Begin(Utf8JsonWriter writer, string? name, LocalDate? asOf)
    {
        writer.WriteStartObject();
        writer.WriteString(FormatName, FormatValue);
        writer.WriteString(Name, name);
        writer.Date(AsOf, asOf);
    }

    /// <summary>The version without the hash of the commit.</summary>
    private static string VersionOf(Assembly assembly)
    {
        var version = assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";
        return version.Split('+')[0];
    }
}
