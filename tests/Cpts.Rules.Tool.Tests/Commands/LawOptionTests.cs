using System.Text.Json;
using Cpts.Rules.Tool.Tests.Running;

namespace Cpts.Rules.Tool.Tests.Commands;

public sealed class LawOptionTests : IDisposable
{
    private const string Scenario = """{ "format": "cpts.scenario/1", "name": "A", "asOf": "2026-11-21", "territory": { "population": 60000 } }""";

    private readonly Folder _folder = new();

    [Fact]
    public void A_completed_amount_is_marked_and_cited()
    {
        var run = InProcess.RunOn(Scenario, "evaluate", "--law", Pathways(70_000), "-");

        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.Matches("Care pathways .*70,000  ▲  X1", run.Output);
        Assert.Contains("Contrat type", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--format", "json")]
    [InlineData("--ndjson")]
    public void A_file_that_contradicts_the_sources_is_reported_once_and_nothing_is_evaluated(params string[] options)
    {
        var law = Pathways(95_000);
        var run = InProcess.RunOn(Scenario, ["evaluate", "--law", law, .. options, "-"]);

        Assert.Equal(2, run.Exit);
        Assert.Equal($"{law}:2:16: error CPTS9014: Care pathways, total, size 2: €95,000 is not within the bounds that the sources give (€50,000 to €90,000; S11 S12 S15).\n", run.Error);
        using var document = JsonDocument.Parse(run.Output);
        Assert.Equal(["format", "name", "asOf", "engine", "findings"], document.RootElement.EnumerateObject().Select(member => member.Name));
        Assert.Equal(["CPTS9014"], document.RootElement.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("code").GetString()));
    }

    [Theory]
    [InlineData("calendar")]
    [InlineData("report")]
    [InlineData("validate")]
    [InlineData("territory")]
    [InlineData("rules")]
    public void Every_command_stops_at_such_a_file(string command)
    {
        var scenario = _folder.File("a.cpts.json", Scenario);
        var run = InProcess.Run([command, "--law", Pathways(95_000), .. command is "rules" ? Array.Empty<string>() : [scenario]]);

        Assert.Equal((2, ""), (run.Exit, run.Output));
        Assert.Equal(1, run.Error.Count(character => character == '\n'));
    }

    [Fact]
    public void Validate_recognises_an_agreement_file()
    {
        Pathways(95_000);
        var run = InProcess.Run("validate", _folder.Path);

        Assert.Equal(1, run.Exit);
        Assert.Contains("CPTS9014", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Expect_may_name_a_new_agreement()
    {
        var draft = Draft();
        var scenario = _folder.File("a.cpts.json", Scenario.Replace("} }", "}, \"expect\": { \"agreement\": \"avenant-3\", \"budget\": { \"core\": 3 } } }", StringComparison.Ordinal));

        Assert.Equal(0, InProcess.Run("validate", "--law", draft, scenario).Exit);
        Assert.Contains("CPTS9003", InProcess.Run("validate", scenario).Output, StringComparison.Ordinal);
        Assert.Contains("avenant-3", InProcess.Run("rules", "--law", draft).Output, StringComparison.Ordinal);
        Assert.Equal(0, InProcess.Run("report", "--law", draft, "--output", Path.Combine(_folder.Path, "a.html"), scenario).Exit);
    }

    /// <summary>The sizes and the calendar belong to their agreement.</summary>
    [Fact]
    public void Rules_show_the_sizes_and_the_calendar_of_each_agreement()
    {
        var draft = Draft("""
            "sizes": [30000, 60000, 90000], "calendar": { "carePathways": { "start": 3, "deployment": 9 } },
            """);

        var page = InProcess.Run("rules", "--law", draft, "--format", "markdown").Output;
        Assert.Contains("| Care pathways (Agreement of 20 June 2019, Avenant 2 of 20 December 2021) | 12 | 24 |", page, StringComparison.Ordinal);
        Assert.Contains("| Care pathways (avenant-3) | 3 | 9 |", page, StringComparison.Ordinal);
        Assert.Contains("## Deployment calendar, in months after the signature (S14, X1)", page, StringComparison.Ordinal);

        using var json = JsonDocument.Parse(InProcess.Run("rules", "--law", draft, "--format", "json").Output);
        Assert.Equal(
            ["0-39999 aci-2019 avenant-2", "40000-79999 aci-2019 avenant-2", "80000-175000 aci-2019 avenant-2", "175001- aci-2019 avenant-2", "0-29999 avenant-3", "30000-59999 avenant-3", "60000-90000 avenant-3", "90001- avenant-3"],
            json.RootElement.GetProperty("sizes").EnumerateArray().Select(size => $"{size.GetProperty("from")}-{size.GetProperty("to")} {Owners(size)}"));
        Assert.Equal(
            ["carePathways 12 24 aci-2019 avenant-2", "carePathways 3 9 avenant-3"],
            json.RootElement.GetProperty("calendar").EnumerateArray()
                .Select(limit => $"{limit.GetProperty("mission")} {limit.GetProperty("latestStartMonths")} {limit.GetProperty("latestDeploymentMonths")} {Owners(limit)}")
                .Where(limit => limit.StartsWith("carePathways", StringComparison.Ordinal)));

        static string Owners(JsonElement row) => string.Join(' ', row.GetProperty("agreements").EnumerateArray().Select(id => id.GetString()));
    }

    [Fact]
    public void Missing_amounts_are_a_file_to_fill_in_that_is_valid_as_it_is()
    {
        var path = Path.Combine(_folder.Path, "missing.json");

        Assert.Equal(0, InProcess.Run("rules", "--missing", "--output", path).Exit);
        Assert.Equal(0, InProcess.Run("validate", path).Exit);
        Assert.Contains("// { \"line\": \"carePathways\", \"size\": 2, \"part\": \"total\", \"amount\": 0 },", File.ReadAllText(path), StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private string Draft(string members = "") => _folder.File("draft.json", $$"""
        { "format": "cpts.agreement/1", "id": "avenant-3", "source": { "title": "Projet" }, "effectiveFrom": "2026-01-01", "core": ["parcours"], {{members}}
          "amounts": [ {{string.Join(", ", Enumerable.Range(1, 4).Select(size => $$"""{ "line": "operating", "size": {{size}}, "part": "fixed", "amount": 1 }, { "line": "carePathways", "size": {{size}}, "part": "total", "amount": 2 }"""))}} ] }
        """);

    private string Pathways(int total) => _folder.File("pathways.json", $$"""
        { "format": "cpts.agreement/1", "id": "avenant-2", "source": { "title": "Contrat type, page 12" },
          "amounts": [ { "line": "parcours", "size": 2, "part": "total", "amount": {{total}} } ] }
        """);
}
