using System.Buffers;
using Cpts.Rules.Json;
using Cpts.Rules.Tool.Evaluating;
using Cpts.Rules.Tool.Inputs;

namespace Cpts.Rules.Tool.Writing;

/// <summary>One scenario a line in, one evaluation a line out, in order and in constant memory.</summary>
/// <remarks>A line that cannot be evaluated gives a document with its findings, and the stream goes on. Blank lines are
/// skipped. Each line is flushed: whoever waits at the other end of the pipe has it at once.</remarks>
internal sealed class NdjsonStream(FileEvaluator evaluator, Language language, Stream output)
{
    private readonly FileEvaluator _evaluator = evaluator;
    private readonly EvaluationFormat _format = new(language);
    private readonly Stream _output = output;
    private readonly ArrayBufferWriter<byte> _line = new(64 * 1024);

    /// <summary>Evaluates every line of an input.</summary>
    /// <returns>The exit code.</returns>
    public int Run(Stream input)
    {
        var lines = new LineReader(input, ScenarioReader.MaxBytes + 1);
        var exit = ExitCode.Fine;
        while (lines.TryRead(out var line))
        {
            if (line.Span.IndexOfAnyExcept(" \t\r"u8) < 0)
            {
                continue;
            }

            var file = _evaluator.Evaluate(line, lines.Number);
            exit = Math.Max(exit, file.ExitCode());
            _line.ResetWrittenCount();
            EvaluationJson.Write(_line, file, _format);
            _line.Write("\n"u8);
            _output.Write(_line.WrittenSpan);
            _output.Flush();
        }

        return exit;
    }
}
