using System.Text.Json;
using Cpts.Rules.Testing;
using Cpts.Rules.Tool.Tests.Running;

namespace Cpts.Rules.Tool.Tests.Commands;

/// <summary>The corpus of bad files through <c>validate</c>: each gives exactly the findings and places listed beside it.</summary>
public class ValidateBadFilesTests
{
    private const string NothingExpected = "CPTS9011";

    private static readonly string Folder = Repository.PathOf("tests", "scenarios", "bad");

    private static readonly string[] Codes =
    [
        "1001", "1002", "1003", "1004", "9001", "9002", "9003", "9004", "9005", "9006", "9010", "9011", "9012", "9013",
    ];

    private static IEnumerable<string> Names => Directory.EnumerateFiles(Folder, "*.cpts.json")
        .Select(path => Path.GetFileName(path)[..^".cpts.json".Length])
        .Order(StringComparer.Ordinal);

    public static TheoryData<string> All => [.. Names];

    [Fact]
    public void Every_code_of_files_and_of_territories_has_a_file_with_that_finding() => Assert.All(Codes, code =>
        Assert.Contains(Names, name => name.StartsWith(code, StringComparison.Ordinal) && Expected(name).Exists(place => place.StartsWith("CPTS" + code, StringComparison.Ordinal))));

    [Theory]
    [MemberData(nameof(All))]
    public void Each_file_gives_exactly_the_findings_beside_it(string name)
    {
        var run = InProcess.Run("validate", Path.Combine(Folder, name + ".cpts.json"), "--format", "json");

        using var document = JsonDocument.Parse(run.Output);
        var file = document.RootElement[0];
        Assert.Equal(Expected(name), Places(file.GetProperty("findings"), name));
        Assert.Equal(name[..4] is not ("1002" or "9011"), run.Exit == 1);
        Assert.Equal("", run.Error);
    }

    [Fact]
    public void The_whole_folder_is_refused_in_every_format()
    {
        foreach (var format in new[] { "text", "json", "junit", "sarif", "github" })
        {
            var run = InProcess.Run("validate", Folder, "--format", format, "--lang", "fr");

            Assert.Equal((1, ""), (run.Exit, run.Error));
            Assert.DoesNotContain("   at ", run.Output, StringComparison.Ordinal);
        }
    }

    private static List<string> Expected(string name)
    {
        using var expected = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder, name + ".expected.json")));
        return Places(expected.RootElement, "9011");
    }

    /// <summary>The note that a file expects nothing is given for most files; it is compared only where the file is about it.</summary>
    private static List<string> Places(JsonElement findings, string name) =>
    [
        .. findings.EnumerateArray()
            .Where(finding => name.StartsWith("9011", StringComparison.Ordinal) || finding.GetProperty("code").GetString() is not NothingExpected)
            .Select(finding => $"{finding.GetProperty("code")} {finding.GetProperty("path")} {finding.GetProperty("line")}:{finding.GetProperty("column")}"),
    ];
}
