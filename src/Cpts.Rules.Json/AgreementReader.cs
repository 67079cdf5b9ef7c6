using Cpts.Rules.Facts;
using Cpts.Rules.Json.Reading;

namespace Cpts.Rules.Json;

/// <summary>Reads agreement files, <c>cpts.agreement/1</c>.</summary>
/// <example>
/// <code>
/// var document = AgreementReader.Read(File.ReadAllBytes("avenant-3.json"));
/// var law = LawFiles.Apply(Law.Default, [document.Facts!]).Law;
/// </code>
/// </example>
public static class AgreementReader
{
    /// <summary>Reads an agreement file.</summary>
    /// <param name="utf8">The bytes of the file, at most <see cref="ScenarioReader.MaxBytes"/>: JSON in UTF-8, with or without a byte
    /// order mark; comments and trailing commas are allowed. They must not change while the document is in use.</param>
    /// <returns>The facts, or all findings about the form of the file (CPTS9001 to CPTS9006, CPTS9012). <see cref="LawFiles.Apply"/> checks
    /// what depends on the law. No input throws an exception.</returns>
    public static AgreementDocument Read(ReadOnlyMemory<byte> utf8) =>
        FileReader.Read(utf8, 1, AgreementFormat.Json, static (file, facts, problems) => new AgreementDocument(file, facts, problems));
}
