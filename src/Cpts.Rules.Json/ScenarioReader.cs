using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using Cpts.Rules.Json.Reading;
using Cpts.Rules.Scenarios;

namespace Cpts.Rules.Json;

/// <summary>Reads scenario files, <c>cpts.scenario/1</c>.</summary>
public static class ScenarioReader
{
    /// <summary>The maximum size of a file in bytes: 16 MiB, included. Callers may stop reading one byte after it.</summary>
    public const int MaxBytes = 16 * 1024 * 1024;

    /// <summary>Reads a scenario.</summary>
    /// <param name="utf8">The bytes of the file: JSON in UTF-8, with or without a byte order mark; comments and trailing
    /// commas are allowed. They are kept for <see cref="FileDocument.Locate(string)"/> and must not change while the
    /// document is in use.</param>
    /// <param name="firstLine">The number of the first line, from 1, when the scenario is one line of a larger file.</param>
    /// <param name="evaluator">The evaluator of the scenario: <c>expect</c> may refer to the agreements of its law and the codes of its
    /// checks; null for those of the library.</param>
    /// <returns>The facts, or all findings about the form of the file (CPTS9001 to CPTS9006, CPTS9012). No input throws an
    /// exception.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="firstLine"/> is not positive.</exception>
    public static ScenarioDocument Read(ReadOnlyMemory<byte> utf8, int firstLine = 1, ScenarioEvaluator? evaluator = null) => firstLine < 1
        ? throw new ArgumentOutOfRangeException(nameof(firstLine), firstLine, "Lines count from 1.")
        : FileReader.Read(utf8, firstLine, ScenarioFormat.For(evaluator).Json, static (file, read, problems) => new ScenarioDocument(file, read, problems));

    /// <summary>Reads a scenario from a text.</summary>
    /// <param name="text">The text of the file.</param>
    /// <returns>The facts, or all findings about the form of the text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static ScenarioDocument Read(string text) => Read(Encoding.UTF8.GetBytes(text ?? throw new ArgumentNullException(nameof(text))));

    /// <summary>Reads a scenario from a stream; stops after <see cref="MaxBytes"/>, the maximum size of a file.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The facts, or all findings about the form of the input.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public static Task<ScenarioDocument> ReadAsync(Stream stream, CancellationToken cancellationToken = default) =>
        ReadAsync(PipeReader.Create(stream ?? throw new ArgumentNullException(nameof(stream)), new StreamPipeReaderOptions(leaveOpen: true)), cancellationToken);

    /// <summary>Reads a scenario from a pipe, such as the body of a request; stops after <see cref="MaxBytes"/>, the maximum size of a file.</summary>
    /// <param name="pipe">The pipe; it is completed.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The facts, or all findings about the form of the input.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pipe"/> is null.</exception>
    public static async Task<ScenarioDocument> ReadAsync(PipeReader pipe, CancellationToken cancellationToken = default)
    {
        _ = pipe ?? throw new ArgumentNullException(nameof(pipe));
        while (true)
        {
            var read = await pipe.ReadAsync(cancellationToken).ConfigureAwait(false);
            if (read.IsCompleted || read.Buffer.Length > MaxBytes)
            {
                var bytes = read.Buffer.Slice(0, Math.Min(read.Buffer.Length, MaxBytes + 1)).ToArray();
                await pipe.CompleteAsync().ConfigureAwait(false);
                return Read(bytes);
            }

            // Nothing is consumed until everything has arrived, so that the pipe's buffer serves as the buffer of the file.
            pipe.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }
}
