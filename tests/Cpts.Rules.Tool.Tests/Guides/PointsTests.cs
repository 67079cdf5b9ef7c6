using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Cpts.Rules.Testing;
using Cpts.Rules.Tool.Tests.Running;

namespace Cpts.Rules.Tool.Tests.Guides;

/// <summary>
/// Each point of the rules and the scenarios that cover it: the list is <c>tests/scenarios/points.tsv</c>, and each scenario
/// names its points in its first line, <c>// [règle 4.12, décision 50] Reason.</c>
/// </summary>
public partial class PointsTests
{
    private static readonly string Page = Repository.PathOf("docs", "rules", "points.md");

    private static IReadOnlyList<Point> Rows { get; } =
    [
        .. File.ReadLines(Repository.PathOf("tests", "scenarios", "points.tsv"))
            .Select(line => line.Split('\t'))
            .Select(cells => new Point(cells[0], cells[1], cells[2], cells.ElementAtOrDefault(3))),
    ];

    private static IEnumerable<Point> Points => Rows.Where(row => !row.IsSection);

    private static ILookup<string, string> Scenarios { get; } = Corpus.All
        .SelectMany(path => PointsOf(path).Select(point => (point, path)))
        .ToLookup(held => held.point, held => held.path, StringComparer.Ordinal);

    [Fact]
    public void Every_scenario_names_the_points_that_it_covers()
    {
        var known = Points.Select(point => point.Id).ToHashSet(StringComparer.Ordinal);

        Assert.All(Corpus.All, path => Assert.NotEmpty(PointsOf(path)));
        Assert.Equal([], Scenarios.Where(held => !known.Contains(held.Key)).SelectMany(held => held.Select(path => $"{path}: {held.Key}")));
    }

    [Fact]
    public void Every_point_has_a_scenario_or_says_why_it_has_none() => Assert.All(Points, point =>
        Assert.True(Scenarios.Contains(point.Id) == point.WithoutScenario is null, $"{point.Id}: {point.WithoutScenario ?? "no scenario"}"));

    /// <summary>Files expect only errors and warnings, so the notes named in a reason are checked here.</summary>
    [Fact]
    public void Every_code_that_a_reason_names_is_among_the_findings() => Assert.All(ScenarioFiles.All(), file =>
    {
        var found = ScenarioFiles.Evaluator.Evaluate(file.Scenario).Findings.Select(finding => finding.Code);

        Assert.Equal([], Codes().Matches(FirstLineOf(file.Path)).Select(code => code.Value).Except(found, StringComparer.Ordinal));
    });

    [Fact]
    public void A_point_is_listed_once() => Assert.Equal(Points.Count(), Points.Select(point => point.Id).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void The_page_of_the_documentation_is_that_of_the_scenarios() => Approvals.VerifyFile(Written(), Page, Page.Replace(".md", ".received.txt", StringComparison.Ordinal));

    private static string Written()
    {
        var page = new StringBuilder("# Les règles, point par point\n\n")
            .Append("Chaque point des règles et chaque décision, avec ses sources et les scénarios qui le tiennent\u00A0: chacun est évalué par les\n")
            .Append("tests, et doit donner au centime ce qu’il attend. Les points sont ceux de `tests/scenarios/points.tsv`\u00A0; la première ligne\n")
            .Append("d’un scénario dit lesquels il tient, et sa raison. Les sources sont décrites dans [les règles](regles.md).\n\n")
            .Append(CultureInfo.InvariantCulture, $"{Points.Count()} points, {Corpus.All.Count} scénarios.\n");
        foreach (var row in Rows)
        {
            page.Append(row.IsSection
                ? $"\n## {row.Title}\n\n| point | ce qu’il dit | sources | scénarios |\n|---|---|---|---|\n"
                : $"| {row.Id} | {row.Title} | {row.Sources} | {Held(row)} |\n");
        }

        return page.ToString();
    }

    private static string Held(Point point) => point.WithoutScenario is { } reason
        ? $"aucun\u00A0: {reason}"
        : string.Join(", ", Scenarios[point.Id].Select(path => $"[{Name(path)}](../../{path})"));

    /// <summary>The folder and the name: <c>early-end/mission</c>.</summary>
    private static string Name(string path) => string.Join('/', path[..^".cpts.json".Length].Split('/')[^2..]);

    private static string[] PointsOf(string path) =>
        Named().Match(FirstLineOf(path)) is { Success: true } match ? match.Groups["points"].Value.Split(", ") : [];

    private static string FirstLineOf(string path) => File.ReadLines(Repository.PathOf(path)).First();

    [GeneratedRegex(@"^// \[(?<points>[^\]]+)\] \S", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Named();

    [GeneratedRegex("CPTS[0-9]{4}", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Codes();

    /// <summary>A row of the list.</summary>
    /// <param name="Id"><c>règle 4.12</c>, <c>décision 50</c>; <c>#</c> for the title of a section.</param>
    /// <param name="Sources">The ids of its sources.</param>
    /// <param name="Title">Its text, in French.</param>
    /// <param name="WithoutScenario">Why no scenario can cover it.</param>
    private sealed record Point(string Id, string Sources, string Title, string? WithoutScenario)
    {
        public bool IsSection => Id is "#";
    }
}
