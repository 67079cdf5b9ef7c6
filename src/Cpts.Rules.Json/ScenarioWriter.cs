using System.Buffers;
using Cpts.Rules.Facts;
using Cpts.Rules.Json.Writing;
using Cpts.Rules.Scenarios;

namespace Cpts.Rules.Json;

/// <summary>Writes scenario files, <c>cpts.scenario/1</c>: JSON in UTF-8 without byte order mark, lines ending with a line feed.</summary>
/// <remarks>Reading a written file gives equal facts. Facts that are not stated and default readings are left out.</remarks>
public static class ScenarioWriter
{
    /// <summary>Writes a scenario.</summary>
    /// <param name="output">The destination.</param>
    /// <param name="scenario">The facts.</param>
    /// <param name="expect">What the file expects of its evaluation; null for nothing.</param>
    /// <param name="indented">Whether each member is on a line of its own (default); else the whole file is one line, as required by NDJSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="scenario"/> is null.</exception>
    public static void Write(IBufferWriter<byte> output, Scenario scenario, Expectations? expect = null, bool indented = true)
    {
        _ = output ?? throw new ArgumentNullException(nameof(output));
        _ = scenario ?? throw new ArgumentNullException(nameof(scenario));
        using var writer = Output.Open(output, indented);
        ScenarioFormat.Default.Json.Write(writer, new(scenario, expect), Language.English);
    }
}
