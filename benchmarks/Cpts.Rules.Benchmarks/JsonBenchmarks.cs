using System.Buffers;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Cpts.Rules.Json;
using Cpts.Rules.Scenarios;
using Cpts.Rules.Testing;

namespace Cpts.Rules.Benchmarks;

/// <summary>One scenario file of 2 kB: read, evaluated, written. The baseline only scans the bytes read.</summary>
[MemoryDiagnoser]
public class JsonBenchmarks
{
    private readonly ScenarioEvaluator _evaluator = new();
    private readonly ArrayBufferWriter<byte> _output = new(64 * 1024);
    private readonly byte[] _utf8 = FileOfAustrale();
    private readonly byte[] _written;

    public JsonBenchmarks()
    {
        Read_evaluate_and_write();
        _written = _output.WrittenSpan.ToArray();
    }

    [Benchmark(Baseline = true)]
    public int Scan_what_is_read() => Scan(_utf8);

    [Benchmark]
    public int Scan_what_is_written() => Scan(_written);

    [Benchmark]
    public ScenarioDocument Read() => ScenarioReader.Read(_utf8);

    [Benchmark]
    public Evaluation Read_and_evaluate() => _evaluator.Evaluate(ScenarioReader.Read(_utf8).Scenario!);

    [Benchmark]
    public int Read_evaluate_and_write()
    {
        var document = ScenarioReader.Read(_utf8);
        _output.ResetWrittenCount();
        EvaluationWriter.Write(_output, _evaluator.Evaluate(document.Scenario!), readings: [], document, default);
        return _output.WrittenCount;
    }

    private static int Scan(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        var tokens = 0;
        while (reader.Read())
        {
            tokens++;
        }

        return tokens;
    }

    private static byte[] FileOfAustrale()
    {
        var buffer = new ArrayBufferWriter<byte>();
        ScenarioWriter.Write(buffer, Samples.Australe, indented: false);
        return buffer.WrittenSpan.ToArray();
    }
}
