using System.Text;

namespace Cpts.Rules.Json.Tests.Locating;

public class LocateTests
{
    private const string Text = """
        // first line
        {
          "format": "cpts.scenario/1", "name": "é€😀", "territory": { "population": 45000 },
          "contract": {
            "signed": "2021-01-01",
            "missions": [ { "mission": "prevention" }, /* two */ { "mission": "carePathways",
              "started": "2021-01-01" }
            ]
          },
          "memberPayments": [], "expect": { "deadlines": { "missionStart/prevention": "2022-01-01" } }
        }
        """;

    [Theory]
    [InlineData("", "2:1")]
    [InlineData("/format", "3:3")]
    [InlineData("/territory", "3:48")]
    [InlineData("/territory/population", "3:63")]
    [InlineData("/contract", "4:3")]
    [InlineData("/contract/missions", "6:5")]
    [InlineData("/contract/missions/0", "6:19")]
    [InlineData("/contract/missions/0/mission", "6:21")]
    [InlineData("/contract/missions/1", "6:58")]
    [InlineData("/contract/missions/1/started", "7:7")]
    [InlineData("/expect/deadlines/missionStart~1prevention", "10:52")]
    public void A_member_is_where_its_name_begins_and_an_element_where_its_value_does(string pointer, string position) =>
        Assert.Equal(position, Files.Read(Text).Locate(pointer).ToString());

    [Theory]
    [InlineData("/nothing", "2:1")]
    [InlineData("/nothing/below", "2:1")]
    [InlineData("/contract/crisis/planFirstDrafted", "4:3")]
    [InlineData("/contract/missions/2", "6:5")]
    [InlineData("/contract/missions/x", "6:5")]
    [InlineData("/contract/missions/00", "6:5")]
    [InlineData("/contract/missions/0/indicators/3/steps", "6:19")]
    [InlineData("/memberPayments/0", "10:3")]
    [InlineData("/format/below", "3:3")]
    public void A_missing_place_is_located_at_its_nearest_ancestor(string pointer, string position) =>
        Assert.Equal(position, Files.Read(Text).Locate(pointer).ToString());

    [Theory]
    [InlineData(3)]
    [InlineData(30)]
    public void Many_places_of_one_list_or_object_are_found_as_few_are(int count)
    {
        var elements = string.Join(", ", Enumerable.Range(0, count).Select(i => $"{{ \"professional\": \"P{i}\", \"\\u0079ear\": 2023, \"x{i}\": 0 }}"));
        var document = Files.Read($"{{ \"memberPayments\": [ {elements} ] }}");
        var paths = Enumerable.Range(0, count).SelectMany(i => new[] { $"/memberPayments/{i}", $"/memberPayments/{i}/year", $"/memberPayments/{i}/x{i}", $"/x{i}" });
        var findings = paths.Select(path => Rules.Facts.FactRules.ExpectationNotMet.At(path, new Bilingual("a", "a"))).ToValueList();

        Assert.Equal(findings.Select(finding => document.Locate(finding.Path)), document.Locate(findings));
        Assert.Equal(3 * count, document.Locate(findings).Where((_, i) => i % 4 < 3).Distinct().Count());
    }

    [Fact]
    public void Many_findings_are_placed_as_one_by_one()
    {
        string[] paths = ["/expect/deadlines/missionStart~1prevention", "", "/contract/missions/1/started", "/contract/missions/1", "/contract/missions/1", "/nothing"];
        var document = Files.Read(Text);
        var findings = paths.Select(path => Rules.Facts.FactRules.ExpectationNotMet.At(path, new Bilingual("a", "a"))).ToValueList();

        Assert.Equal(paths.Select(document.Locate), document.Locate(findings));
        Assert.Equal(paths.Select(document.Locate), findings.Select(document.Locate));
    }

    [Fact]
    public void Lines_are_counted_from_the_line_of_the_larger_file() =>
        Assert.Equal(new FilePosition(12, 45), ScenarioReader.Read(Encoding.UTF8.GetBytes(Files.Least), firstLine: 12).Locate("/territory"));

    [Fact]
    public void In_a_file_that_is_not_JSON_what_comes_before_the_fault_has_its_place()
    {
        var document = Files.Read("{ \"name\": \"x\",\n \"source\" }");

        Assert.Equal("2:11", document.Locate(document.Findings[0]).ToString());
        Assert.Equal("1:3", document.Locate("/name").ToString());
        Assert.Equal("1:1", document.Locate("/territory").ToString());
    }

    [Fact]
    public void No_findings_have_no_places() => Assert.Empty(Files.Read(Text).Locate(ValueList.Of<Finding>()));

    [Fact]
    public void A_pointer_and_a_finding_are_required()
    {
        Assert.Throws<ArgumentNullException>("jsonPointer", () => Files.Read(Text).Locate((string)null!));
        Assert.Throws<ArgumentNullException>("finding", () => Files.Read(Text).Locate((Finding)null!));
    }
}
