namespace Cpts.Rules.Json.Tests.Reading;

/// <summary>CPTS9002: a property that no rule reads is an error.</summary>
public class UnknownPropertyTests
{
    [Theory]
    [InlineData(", \"foo\": 1", "/foo", "2:3")]
    [InlineData(", \"Name\": \"x\"", "/Name", "2:3")]
    [InlineData(", \"a/b~c\": 1", "/a~1b~0c", "2:3")]
    [InlineData(", \"\": 1", "/", "2:3")]
    [InlineData(", \"é\\u0041\": 1", "/éA", "2:3")]
    [InlineData(", \"legalForm\": { \"kind\": \"none\", \"sinse\": \"2021-01-01\" }", "/legalForm/sinse", "2:34")]
    [InlineData(", \"contract\": { \"signed\": \"2021-01-01\", \"missions\": [\n{ \"mission\": \"prevention\" },\n{ \"mission\": \"prevention\", \"start\": 1 }] }", "/contract/missions/1/start", "4:28")]
    [InlineData(", \"project\": { \"decision\": { \"kind\": \"validation\", \"on\": \"2021-01-01\", \"by\": 1 } }", "/project/decision/by", "2:72")]
    [InlineData(", \"interpretations\": { \"share\": 1 }", "/interpretations/share", "2:24")]
    [InlineData(", \"expect\": { \"size\": 1 }", "/expect/size", "2:15")]
    [InlineData(", \"expect\": { \"budget\": { \"total\": 1 } }", "/expect/budget/total", "2:27")]
    [InlineData(", \"expect\": { \"lines\": { \"operating\": { \"sum\": 1 } } }", "/expect/lines/operating/sum", "2:41")]
    [InlineData(", \"expect\": { \"years\": { \"1\": { \"min\": 1, \"max\": 1, \"mean\": 1 } } }", "/expect/years/1/mean", "2:53")]
    public void It_is_reported_at_its_name(string member, string path, string position) =>
        Assert.Equal([$"CPTS9002 {path} {position}"], Files.ReadWith(member).Problems());

    [Fact]
    public void Its_value_is_skipped() =>
        Assert.Equal(["CPTS9002 /foo 2:3"], Files.ReadWith(", \"foo\": { \"a\": [ null, { \"format\": 1 }, \"x\" ] }, \"name\": \"x\"").Problems());

    [Theory]
    [InlineData("territori", "territory")]
    [InlineData("Territory", "territory")]
    [InlineData("teritory", "territory")]
    [InlineData("etrritory", "territory")]
    [InlineData("populationChange", "populationChanges")]
    [InlineData("expects", "expect")]
    [InlineData("asof", "asOf")]
    [InlineData("as_of", "asOf")]
    [InlineData("schema", "$schema")]
    public void The_nearest_name_is_proposed(string written, string meant)
    {
        var finding = Assert.Single(Files.ReadWith($", \"{written}\": 1").Findings);

        Assert.Contains($"Did you mean \"{meant}\"?", finding.Message(Language.English), StringComparison.Ordinal);
        Assert.Contains($"Voulez-vous dire «\u00A0{meant}\u00A0»\u202F?", finding.Message(Language.French), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("foo")]
    [InlineData("comment")]
    [InlineData("x")]
    [InlineData("")]
    public void No_name_is_proposed_when_none_is_near(string written) =>
        Assert.DoesNotContain("Did you mean", Assert.Single(Files.ReadWith($", \"{written}\": 1").Findings).Message(Language.English), StringComparison.Ordinal);

    [Fact]
    public void Names_are_proposed_from_the_object_that_contains_it() =>
        Assert.Equal(
            "Unknown property: \"populaton\". Did you mean \"population\"? The format allows here: on, population.",
            Files.ReadWith(", \"populationChanges\": [{ \"on\": \"2022-01-01\", \"population\": 1, \"populaton\": 2 }]").Findings[0].Message(Language.English));

    [Fact]
    public void A_very_long_name_is_cut_in_the_message_and_whole_in_the_path()
    {
        var name = new string('x', 100_000);
        var finding = Assert.Single(Files.ReadWith($", \"{name}\": 1").Findings);

        Assert.Equal("/" + name, finding.Path);
        Assert.StartsWith("Unknown property: \"" + new string('x', 60) + "…\".", finding.Message(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Corrections_are_proposed_for_the_first_hundred_problems_of_a_file()
    {
        var members = string.Concat(Enumerable.Range(1, 101).Select(i => $",\n\"territory{i:000}\": 1"));

        var suggested = Files.ReadWith(members).Findings.Select(finding => finding.Message(Language.English).Contains("Did you mean \"territory\"?", StringComparison.Ordinal));

        Assert.Equal([.. Enumerable.Repeat(true, 100), false], suggested);
    }
}
