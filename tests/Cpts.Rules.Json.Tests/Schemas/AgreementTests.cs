using System.Text;
using System.Text.Json.Nodes;
using Xunit.Abstractions;

namespace Cpts.Rules.Json.Tests.Schemas;

/// <summary>The schema and the reader agree: two validators accept the files that the reader accepts, and refuse those that it refuses for their form.</summary>
/// <remarks>Cases that no schema can express are left out: repeated members (CPTS9006), a minimum above its maximum, amendments out of order, numbers that
/// JavaScript cannot represent.</remarks>
public class AgreementTests(ITestOutputHelper output)
{
    private const int Seed = 20_261_121;

    [Fact]
    public void Good_files_are_accepted_and_bad_ones_refused()
    {
        var verdicts = new Verdicts();
        foreach (var path in Bases.Good)
        {
            Assert.Empty(ScenarioReader.Read(Bases.Bytes(path)).Problems());
            verdicts.Add(path, accept: true, Bases.Text(path));
        }

        foreach (var path in Bases.Bad)
        {
            Assert.Contains(ScenarioReader.Read(Bases.Bytes(path)).Findings, finding => finding.Code == "CPTS" + Path.GetFileName(path)[..4]);
            verdicts.Add(path, accept: false, Bases.Text(path));
        }

        Assert.True(verdicts is { Accepted: > 170, Refused: > 10 }, $"{verdicts.Accepted} good, {verdicts.Refused} bad");
        output.WriteLine(verdicts.AgreeWith(SchemaFiles.Scenario));
    }

    [Fact]
    public void Thousands_of_changed_files_are_judged_alike()
    {
        var mutations = new Mutations(Seed);
        var verdicts = new Verdicts();
        var left = 0;
        foreach (var (id, document) in mutations.OneByOne().Concat(mutations.ByChance(6_000)))
        {
            if (HasMinimumAboveMaximum(document) || HasAmendmentsOutOfOrder(document))
            {
                left++;
                continue;
            }

            var text = document.ToJsonString();
            var read = ScenarioReader.Read(Encoding.UTF8.GetBytes(text));
            Assert.All(read.Findings, finding => Assert.Contains(finding.Code, new[] { "CPTS9002", "CPTS9003", "CPTS9004", "CPTS9005" }));
            verdicts.Add(id, accept: read.Findings.Count == 0, text);
        }

        output.WriteLine($"{left} left out: a minimum above its maximum, amendments out of order");
        Assert.True(verdicts is { Accepted: > 3_000, Refused: > 3_000 }, $"{verdicts.Accepted} good, {verdicts.Refused} bad");
        output.WriteLine(verdicts.AgreeWith(SchemaFiles.Scenario));
    }

    [Fact]
    public void The_scenario_that_is_changed_has_every_member_of_the_format()
    {
        Assert.Empty(Files.Read(Bases.Complete().ToJsonString()).Problems());
        Assert.Empty(Files.Read(Bases.CompleteWithList().ToJsonString()).Problems());

        var members = SchemaFiles.Objects(JsonNode.Parse(SchemaFiles.Scenario))
            .Where(shape => shape["title"] is JsonValue && shape["properties"] is not null)
            .SelectMany(shape => shape["properties"]!.AsObject().Select(member => $"{shape["title"]}: {member.Key}"))
            .ToList();
        var stated = Place.In(Bases.Complete()).Concat(Place.In(Bases.CompleteWithList())).Where(place => place.IsMember).Select(place => place.Name).ToHashSet(StringComparer.Ordinal);

        Assert.True(members.Count > 80, $"{members.Count} members");
        Assert.Empty(members.Where(member => !stated.Contains(member.Split(": ")[1])));
    }

    private static bool HasAmendmentsOutOfOrder(JsonNode document) => SchemaFiles.Objects(document)
        .Select(item => item["amounts"] as JsonArray)
        .Any(list => list is not null && list.Select(From).Skip(1).Zip(list.Select(From), (day, before) => string.CompareOrdinal(day, before) <= 0).Any(isOut => isOut));

    private static string? From(JsonNode? amounts) => ((amounts as JsonObject)?["from"] as JsonValue)?.TryGetValue<string>(out var day) ?? false ? day : null;

    private static bool HasMinimumAboveMaximum(JsonNode document) => SchemaFiles.Objects(document).Any(item =>
        item["min"] is JsonValue min && item["max"] is JsonValue max
        && min.TryGetValue<double>(out var least) && max.TryGetValue<double>(out var most) && least > most);
}
