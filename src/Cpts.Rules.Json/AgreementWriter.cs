using System.Buffers;
using Cpts.Rules.Facts;
using Cpts.Rules.Json.Writing;

namespace Cpts.Rules.Json;

/// <summary>Writes agreement files, <c>cpts.agreement/1</c>: JSON in UTF-8 without byte order mark, lines ending with a line feed.</summary>
/// <remarks>Reading a written file gives equal facts.</remarks>
public static class AgreementWriter
{
    /// <summary>Writes an agreement file, one member on each line.</summary>
    /// <param name="output">The destination.</param>
    /// <param name="facts">The facts.</param>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public static void Write(IBufferWriter<byte> output, AgreementFacts facts)
    {
        _ = output ?? throw new ArgumentNullException(nameof(output));
        _ = facts ?? throw new ArgumentNullException(nameof(facts));
        using var writer = Output.Open(output, indented: true);
        AgreementFormat.Json.Write(writer, facts, Language.English);
    }
}
