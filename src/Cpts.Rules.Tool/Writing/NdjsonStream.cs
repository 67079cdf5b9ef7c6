using System.Buffers;
using System.Collections.Concurrent;
using Cpts.Rules.Tool.Inputs;

namespace Cpts.Rules.Tool.Writing;

/// <summary>Reads one scenario from each line and writes one evaluation to each line, in order and in constant memory.</summary>
/// <remarks>A line that cannot be evaluated gives a document with its findings, and the stream continues. Blank lines are
/// skipped. Each line is flushed, so that a reader at the other end of the pipe gets it at once.</remarks>
internal sealed class NdjsonStream(FileEvaluator evaluator, Language language, Host host, Progress progress)
{
    private readonly FileEvaluator _evaluator = evaluator;
    private readonly EvaluationFormat _format = new(language);
    private readonly Host _host = host;
    private readonly Stream _output = host.Output;
    private readonly Progress _progress = progress;
    private readonly ConcurrentBag<ArrayBufferWriter<byte>> _buffers = [];

    /// <summary>Evaluates every line of an input.</summary>
    /// <param name="input">The lines.</param>
    /// <param name="parallel">The maximum number of lines evaluated at the same time.</param>
    /// <returns>The exit code.</returns>
    public int Run(Stream input, int parallel)
    {
        var exit = ExitCode.Fine;
        var lines = Lines(input);
        var answers = parallel == 1
            ? lines.Select(Evaluate)
            : InOrder.Select(lines.Select(Copy), parallel, Evaluate);
        foreach (var (document, code) in answers)
        {
            exit = Math.Max(exit, code);
            _progress.Clear();
            _output.Write(document.WrittenSpan);
            _output.Flush();
            _progress.Step();
            document.ResetWrittenCount();
            _buffers.Add(document);
        }

        return exit;
    }

    /// <summary>The lines that are not blank; each is valid until the next one is read.</summary>
    private static IEnumerable<(ReadOnlyMemory<byte> Bytes, int Number)> Lines(Stream input)
    {
        var reader = new LineReader(input, ScenarioReader.MaxBytes + 1);
        while (reader.TryRead(out var line))
        {
            if (line.Span.IndexOfAnyExcept(" \t\r"u8) >= 0)
            {
                yield return (line, reader.Number);
            }
        }
    }

    private static (ReadOnlyMemory<byte> Bytes, int Number) Copy((ReadOnlyMemory<byte> Bytes, int Number) line) => (line.Bytes.ToArray(), line.Number);

    private (ArrayBufferWriter<byte> Document, int Exit) Evaluate((ReadOnlyMemory<byte> Bytes, int Number) line)
    {
        var document = _buffers.TryTake(out var used) ? used : new ArrayBufferWriter<byte>(64 * 1024);
        var name = line.Number.ToString(CultureInfo.InvariantCulture);
        var file = Unexpected.Guard(name, _host, () =>
        {
            var evaluated = _evaluator.Evaluate(line.Bytes, line.Number);
            EvaluationJson.Write(document, evaluated, _format);
            return evaluated;
        });
        if (file is null)
        {
            // The reader expects an output line for every line; this one is empty.
            document.ResetWrittenCount();
            EvaluationJson.Write(document, EvaluatedScenario.Unread(ScenarioReader.Read(default, line.Number), null, default), _format);
        }

        document.Write("\n"u8);
        return (document, file is null ? ExitCode.Unusable : ExitCode.Of(file.Findings));
    }
}
