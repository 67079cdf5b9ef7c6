using System.Text.Json;
using Cpts.Rules.Testing;
using Cpts.Rules.Tool.Tests.Running;

namespace Cpts.Rules.Tool.Tests.Territories;

/// <summary>The files whose territory is refused; the expected findings and their places are in a file beside each.</summary>
public class RefusedTerritoriesTests
{
    private static readonly string Folder = Repository.PathOf("tests", "scenarios", "bad");

    /// <summary>Codes tested elsewhere: refused by the reader, reported only by <c>validate</c>, or not a refusal.</summary>
    private static readonly string[] OtherCodes = ["90", "1002"];

    private static IEnumerable<string> Names => Directory.EnumerateFiles(Folder, "*.cpts.json")
        .Select(path => Path.GetFileName(path)[..^".cpts.json".Length])
        .Where(name => !Array.Exists(OtherCodes, code => name.StartsWith(code, StringComparison.Ordinal)))
        .Order(StringComparer.Ordinal);

    public static TheoryData<string> All => [.. Names];

    [Theory]
    [MemberData(nameof(All))]
    public void Each_file_is_refused_for_the_reasons_beside_it(string name)
    {
        var file = Path.Combine(Folder, name + ".cpts.json");
        var expected = Expected(name);

        foreach (var command in new[] { "evaluate", "territory" })
        {
            var run = InProcess.Run(command, file, "--format", "json");

            using var document = JsonDocument.Parse(run.Output);
            Assert.Equal((1, ""), (run.Exit, run.Error));
            Assert.Equal(expected, document.RootElement.GetProperty("findings").EnumerateArray().Select(Place));
            Assert.False(document.RootElement.TryGetProperty("territory", out _));
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Each_file_is_refused_by_validate(string name) =>
        Assert.Equal(1, InProcess.Run("validate", Path.Combine(Folder, name + ".cpts.json")).Exit);

    [Fact]
    public void Every_message_is_approved()
    {
        var lines = Names.SelectMany(name => InProcess.Run("evaluate", Path.Combine(Folder, name + ".cpts.json"), "--format", "csv", "--lang", "fr").Error
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Replace(Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)));

        Approvals.Verify(string.Join('\n', lines) + "\n");
    }

    [Fact]
    public void A_file_of_36000_wrong_codes_has_as_many_findings()
    {
        using var folder = new Folder();
        var codes = string.Join(',', Enumerable.Repeat("\"97499\"", 36_000));
        var file = folder.File("many.cpts.json", $$"""{ "format": "cpts.scenario/1", "name": "A", "asOf": "2026-11-21", "territory": { "communes": [{{codes}}] } }""");

        var run = InProcess.Run("evaluate", file, "--format", "json");

        using var document = JsonDocument.Parse(run.Output);
        Assert.Equal((1, ""), (run.Exit, run.Error));
        Assert.Equal(36_000 + 35_999, document.RootElement.GetProperty("findings").GetArrayLength());
    }

    private static List<string> Expected(string name)
    {
        using var expected = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder, name + ".expected.json")));
        return [.. expected.RootElement.EnumerateArray().Select(Place)];
    }

    private static string Place(JsonElement finding) =>
        $"{finding.GetProperty("code")} {finding.GetProperty("path")} {finding.GetProperty("line")}:{finding.GetProperty("column")}";
}
