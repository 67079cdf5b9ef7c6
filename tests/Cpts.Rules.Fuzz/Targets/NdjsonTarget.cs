using System.Text;
using System.Text.Json;
using Cpts.Rules.Tool;
using Cpts.Rules.Tool.Surroundings;
using NodaTime;

namespace Cpts.Rules.Fuzz.Targets;

/// <summary>The stream of scenarios: for every line that is not blank, one line of JSON.</summary>
internal sealed class NdjsonTarget : ITarget
{
    private const int MostLines = 8;

    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    public string Name => "ndjson";

    public bool Try(byte[] input)
    {
        byte[] stream = [.. FirstLines(input), (byte)'\n', .. OneLine(input), (byte)'\n'];
        using var lines = new MemoryStream(stream);
        using var results = new MemoryStream();
        using var errors = new StringWriter();
        var exit = CommandLine.Run(["evaluate", "--ndjson", "--as-of", "2026-11-21"], new Host
        {
            Input = lines,
            Output = results,
            Error = errors,
            Language = Language.English,
            Colours = false,
            Today = () => new LocalDate(2026, 11, 21),
            Open = _ => throw new BrokenPromiseException("A stream opens no file."),
        });

        var written = Encoding.UTF8.GetString(results.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        foreach (var line in written)
        {
            using var document = JsonDocument.Parse(line);
        }

        var asked = Encoding.Latin1.GetString(stream).Split('\n').Count(line => line.AsSpan().Trim(" \t\r").Length > 0);
        return exit is 0 or 1 or 2 && written.Length == asked
            ? written.Any(line => line.Contains("\"territory\":{", StringComparison.Ordinal))
            : throw new BrokenPromiseException($"Exit {exit}, {written.Length} lines for {asked}: {errors}");
    }

    /// <summary>Only some lines: the time limit is for one scenario, not for a stream.</summary>
    private static byte[] FirstLines(byte[] input)
    {
        var end = 0;
        for (var line = 0; line < MostLines && end < input.Length; line++)
        {
            var next = Array.IndexOf(input, (byte)'\n', end);
            end = next < 0 ? input.Length : next + 1;
        }

        return input[..end];
    }

    /// <summary>The input on one line if it is JSON, so that some scenarios remain whole.</summary>
    private static byte[] OneLine(byte[] input)
    {
        try
        {
            using var document = JsonDocument.Parse(input, Lenient);
            return JsonSerializer.SerializeToUtf8Bytes(document.RootElement);
        }
        catch (JsonException)
        {
            return [.. input.Where(value => value is not ((byte)'\n' or (byte)'\r'))];
        }
    }
}
