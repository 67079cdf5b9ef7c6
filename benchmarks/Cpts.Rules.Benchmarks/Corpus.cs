using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Cpts.Rules.Communes;
using Cpts.Rules.Json;
using Cpts.Rules.Scenarios;
using Cpts.Rules.Testing;

namespace Cpts.Rules.Benchmarks;

/// <summary>Measures how fast a large file with one scenario per line is scanned, read, evaluated, validated and written, on one core.</summary>
/// <remarks>The whole file is in memory, so that the disk is not measured, and the processor time of the process is used, so that
/// other work on the machine is not measured either.</remarks>
internal static class Corpus
{
    /// <summary>The size of the corpus: at least 200 MB.</summary>
    private const long Size = 200_000_000;

    /// <summary>One in this many of the written documents is scanned: all of them would take gigabytes of memory.</summary>
    private const int Sample = 10;

    /// <summary>How many passes are timed.</summary>
    private const int Passes = 3;

    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true };

    private static readonly ScenarioEvaluator Evaluator = new(FrenchCommunes.Default);

    public static int Run(string path)
    {
        var bytes = File.ReadAllBytes(path);
        var lines = LinesOf(bytes);
        var output = new ArrayBufferWriter<byte>(1024 * 1024);
        var scan = Time(lines, line => Scan(line.Span));
        Print("scan what is read", bytes.Length, scan, scan);
        Print("read", bytes.Length, Time(lines, line => ScenarioReader.Read(line)), scan);
        Print("validate: read, evaluate, expect", bytes.Length, Time(lines, Validate), scan);
        var files = lines.ConvertAll(Indented);
        var indented = files.Sum(file => (long)file.Length);
        Print("validate, indented as files are", indented, Time(files, Validate), Time(files, line => Scan(line.Span)));
        files.Clear();
        Print("read, evaluate, readings", bytes.Length, Time(lines, line => Evaluate(line)), scan, lines.Count);
        Print("read, evaluate, readings, write", bytes.Length, Time(lines, line => Write(Evaluate(line), output)), scan, lines.Count);

        var evaluated = lines.Take(lines.Count / Sample).Select(Evaluate).ToList();
        var documents = evaluated.ConvertAll(document => Written(document, output));
        var written = documents.Sum(document => (long)document.Length);
        var scanWritten = Time(documents, document => Scan(document.Span));
        Print("scan what is written, one document in ten", written, scanWritten, scanWritten);
        Print("write it", written, Time(evaluated, document => Write(document, output)), scanWritten);
        return 0;
    }

    /// <summary>Makes a corpus: the scenarios of a folder, one per line, repeated, each time with another population.</summary>
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

    private static ReadOnlyMemory<byte> Indented(ReadOnlyMemory<byte> line)
    {
        using var document = JsonDocument.Parse(line);
        return JsonSerializer.SerializeToUtf8Bytes(document, Layout);
    }

    private static void Validate(ReadOnlyMemory<byte> line)
    {
        var document = ScenarioReader.Read(line);
        if (document.Scenario is { } scenario)
        {
            var evaluation = Evaluator.Evaluate(scenario, scenario.AsOf ?? Samples.Today);
            if (document.Expect is { } expect)
            {
                ExpectationCheck.Check(expect, evaluation);
            }
        }
    }

    private static Evaluated Evaluate(ReadOnlyMemory<byte> line)
    {
        var document = ScenarioReader.Read(line);
        if (document.Scenario is not { } scenario)
        {
            return new(document, null, default);
        }

        var evaluation = Evaluator.Evaluate(scenario, scenario.AsOf ?? Samples.Today);
        return new(document, evaluation, Evaluator.Readings(scenario, evaluation));
    }

    private static void Write(Evaluated evaluated, ArrayBufferWriter<byte> output)
    {
        output.ResetWrittenCount();
        if (evaluated.Evaluation is { } evaluation)
        {
            EvaluationWriter.Write(output, evaluation, evaluated.Readings, evaluated.Document, default);
        }
        else
        {
            EvaluationWriter.WriteUnread(output, evaluated.Document, null, default);
        }
    }

    private static ReadOnlyMemory<byte> Written(Evaluated evaluated, ArrayBufferWriter<byte> output)
    {
        Write(evaluated, output);
        return output.WrittenSpan.ToArray();
    }

    private static void Scan(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        while (reader.Read())
        {
            // Only the tokens are read.
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

    /// <summary>The shortest time of several passes, after a warm-up pass for the JIT compiler.</summary>
    private static double Time<T>(List<T> lines, Action<T> work)
    {
        lines.ForEach(work);
        return Enumerable.Range(0, Passes).Min(_ =>
        {
            var before = Environment.CpuUsage.TotalTime;
            lines.ForEach(work);
            return (Environment.CpuUsage.TotalTime - before).TotalSeconds;
        });
    }

    private static void Print(string what, long bytes, double seconds, double scan, int documents = 0) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"| {what} | {bytes / 1e6:F0} MB | {seconds:F2} s | {bytes / 1e6 / seconds:F0} MB/s | {scan / seconds:P0} | {(documents == 0 ? "" : $"{documents / seconds:F0}")} |"));

    private sealed record Evaluated(ScenarioDocument Document, Evaluation? Evaluation, ValueList<InterpretationUse> Readings);
}
