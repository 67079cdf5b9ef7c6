using System.Text.Json;
using Cpts.Rules.Testing;

namespace Cpts.Rules.Json.Tests;

/// <summary>The corpus of refused files; the expected findings and their places are in a file beside each.</summary>
public class BadFilesTests
{
    private static readonly string Folder = Repository.PathOf("tests", "scenarios", "bad");

    /// <summary>The codes about the form of a file; the tests of evaluation cover the other codes.</summary>
    private static readonly string[] FormCodes = ["9001", "9002", "9003", "9004", "9005", "9006", "9012"];

    private static IEnumerable<string> Names => Directory.EnumerateFiles(Folder, "*.cpts.json")
        .Select(path => Path.GetFileName(path)[..^".cpts.json".Length])
        .Where(name => FormCodes.Contains(name[..4], StringComparer.Ordinal))
        .Order(StringComparer.Ordinal);

    public static TheoryData<string> All => [.. Names];

    [Theory]
    [MemberData(nameof(All))]
    public void Each_file_is_refused_for_the_reasons_beside_it(string name)
    {
        var document = ScenarioReader.Read(File.ReadAllBytes(Path.Combine(Folder, name + ".cpts.json")));
        using var expected = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder, name + ".expected.json")));

        Assert.Equal(
            expected.RootElement.EnumerateArray().Select(finding =>
                $"{finding.GetProperty("code")} {finding.GetProperty("path")} {finding.GetProperty("line")}:{finding.GetProperty("column")}"),
            document.Problems());
    }

    [Fact]
    public void Every_code_of_form_has_a_file() => Assert.Equal(FormCodes, Names.Select(name => name[..4]).Distinct());
}
