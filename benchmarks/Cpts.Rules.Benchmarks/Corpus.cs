using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Cpts.Rules.Communes;
using Cpts.Rules.Json;
using Cpts.Rules.Scenarios;

namespace Cpts.Rules.Benchmarks;

/// <summary>A large file of one scenario a line: how fast it is scanned, read, evaluated, validated and written, on one core.</summary>
/// <remarks>The whole file is in memory, so that no disk is measured. Each pass is run in turn, several times; the best counts.</remarks>
internal static class Corpus
{
    private const int Turns = 3;

    /// <summary>How large a corpus is made: 200 MB at least.</summary>
    private const long Size = 200_000_000;

    private static readonly ScenarioEvaluator Evaluator = new(FrenchCommunes.Default);

    public static int Run(string path)
    {
        var bytes = File.ReadAllBytes(path);
        var lines = LinesOf(bytes);
        var output = new ArrayBufferWriter<byte>(1024 * 1024);
        var written = 0L;
        var best = new double[5];
        Array.Fill(best, double.MaxValue);
        for (var turn = 0; turn < Turns; turn++)
        {
            written = 0;
            Time(ref best[0], lines, line => Scan(line.Span));
            Time(ref best[1], lines, line => ScenarioReader.Read(line));
            Time(ref best[2], lines, Validate);
            Time(ref best[3], lines, line => written += Write(line, output));
            Time(ref best[4], lines, line => ScanWritten(line, output));
        }

        // What the last pass scans is made first: its time is that of both, less that of making.
        var scanWritten = best[4] - best[3];
        Print("scan what is read", bytes.Length, best[0], best[0]);
        Print("read", bytes.Length, best[1], best[0]);
        Print("validate: read, evaluate, expect", bytes.Length, best[2], best[0]);
        Print("read, evaluate and write", bytes.Length, best[3], best[0]);
        Print("the same, over what is read and written", bytes.Length + written, best[3], best[0] + scanWritten);
        return 0;
    }

    /// <summary>Makes a corpus: the scenarios of a folder, one a line, again and again, each time of another population.</summary>
    public static int Make(string folder, string path)
    {
        ScenarioDocument[] documents =
        [
            .. Directory.GetFiles(folder, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
                .Select(file => ScenarioReader.Read(File.ReadAllBytes(file)))
                .Where(document => document.Scenario is not null),
        ];
        var random = new Random(20190825);
        var line = new ArrayBufferWriter<byte>();
        using var file = File.Create(path);
        for (var i = 0; file.Position < Size; i++)
        {
            var scenario = documents[i % documents.Length].Scenario!;
            if (scenario.Territory.Population is not null)
            {
                scenario = scenario with { Territory = scenario.Territory with { Population = random.Next(1_000, 300_000) } };
            }

            line.ResetWrittenCount();
            ScenarioWriter.Write(line, scenario, documents[i % documents.Length].Expect, indented: false);
            file.Write(line.WrittenSpan);
            file.WriteByte((byte)'\n');
        }

        return 0;
    }

    private static void Validate(ReadOnlyMemory<byte> line)
    {
        var document = ScenarioReader.Read(line);
        if (document.Scenario is { } scenario)
        {
            var evaluation = Evaluator.Evaluate(scenario, scenario.AsOf ?? Community.AsOf);
            if (document.Expect is { } expect)
            {
                ExpectationCheck.Check(expect, evaluation);
            }
        }
    }

    private static int Write(ReadOnlyMemory<byte> line, ArrayBufferWriter<byte> output)
    {
        output.ResetWrittenCount();
        var document = ScenarioReader.Read(line);
        if (document.Scenario is { } scenario)
        {
            EvaluationWriter.Write(output, Evaluator.Evaluate(scenario, scenario.AsOf ?? Community.AsOf), readings: [], document, default);
        }
        else
        {
            EvaluationWriter.WriteUnread(output, document, null, default);
        }

        return output.WrittenCount;
    }

    private static void ScanWritten(ReadOnlyMemory<byte> line, ArrayBufferWriter<byte> output)
    {
        Write(line, output);
        Scan(output.WrittenSpan);
    }

    private static void Scan(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        while (reader.Read())
        {
            // The tokens are all there is to see.
        }
    }

    private static List<ReadOnlyMemory<byte>> LinesOf(ReadOnlyMemory<byte> bytes)
    {
        var lines = new List<ReadOnlyMemory<byte>>();
        while (bytes.Length > 0)
        {
            var feed = bytes.Span.IndexOf((byte)'\n');
            var length = feed < 0 ? bytes.Length : feed;
            if (length > 0)
            {
                lines.Add(bytes[..length]);
            }

            bytes = bytes[Math.Min(length + 1, bytes.Length)..];
        }

        return lines;
    }

    private static void Time(ref double best, List<ReadOnlyMemory<byte>> lines, Action<ReadOnlyMemory<byte>> work)
    {
        var watch = Stopwatch.StartNew();
        foreach (var line in lines)
        {
            work(line);
        }

        best = Math.Min(best, watch.Elapsed.TotalSeconds);
    }

    private static void Print(string what, long bytes, double seconds, double scan) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"| {what} | {bytes / 1e6:F0} MB | {seconds:F2} s | {bytes / 1e6 / seconds:F0} MB/s | {scan / seconds:P0} |"));
}
