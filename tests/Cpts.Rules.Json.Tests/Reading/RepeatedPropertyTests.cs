namespace Cpts.Rules.Json.Tests.Reading;

/// <summary>CPTS9006: one for each repetition, at the place of the repetition.</summary>
public class RepeatedPropertyTests
{
    [Theory]
    [InlineData(", \"name\": \"a\", \"name\": \"b\"", "/name", "2:16")]
    [InlineData(", \"name\": \"a\",\n\"n\\u0061me\": \"a\"", "/name", "3:1")]
    [InlineData(", \"territory\": {}", "/territory", "2:3")]
    [InlineData(", \"format\": \"cpts.scenario/9\"", "/format", "2:3")]
    [InlineData(", \"legalForm\": { \"kind\": \"none\", \"kind\": 12 }", "/legalForm/kind", "2:34")]
    [InlineData(", \"expect\": { \"years\": { \"1\": 1, \"1\": 2 } }", "/expect/years/1", "2:34")]
    [InlineData(", \"expect\": { \"lines\": { \"operating\": {}, \"operating\": null } }", "/expect/lines/operating", "2:43")]
    public void It_is_reported_at_the_second_name(string member, string path, string position) =>
        Assert.Equal([$"CPTS9006 {path} {position}"], Files.ReadWith(member).Problems());

    [Fact]
    public void Each_repetition_is_reported() =>
        Assert.Equal(
            ["CPTS9006 /name 2:16", "CPTS9006 /name 3:1"],
            Files.ReadWith(", \"name\": \"a\", \"name\": \"b\",\n\"name\": \"c\"").Problems());

    [Fact]
    public void It_is_found_in_skipped_values() =>
        Assert.Equal(
            ["CPTS9002 /foo 2:3", "CPTS9003 /name 3:1", "CPTS9006 /foo/0/a 2:21", "CPTS9006 /name/b/c 3:24"],
            Files.ReadWith(", \"foo\": [{ \"a\": 1, \"a\": 2 }],\n\"name\": { \"b\": { \"c\":1,\"c\":1 } }").Problems());

    [Fact]
    public void It_is_found_in_the_repetition_itself() =>
        Assert.Equal(
            ["CPTS9006 /territory 2:3", "CPTS9006 /territory/x 2:26"],
            Files.ReadWith(", \"territory\": { \"x\": 1, \"x\": 2 }").Problems());

    [Fact]
    public void Its_place_is_given_under_names_with_escapes_and_in_each_element() =>
        Assert.Equal(
            ["CPTS9002 /x~0~1y 2:3", "CPTS9006 /x~0~1y/0/a 2:27", "CPTS9006 /x~0~1y/0/a/b 2:47", "CPTS9006 /x~0~1y/1/c 2:69"],
            Files.ReadWith(", \"x~/\\u0079\": [{ \"a\": 1, \"\\u0061\": { \"b\": 1, \"b\": 2 } }, { \"c\": 1, \"c\": 2 }]").Problems());

    [Theory]
    [InlineData(999, true)]
    [InlineData(1000, false)]
    public void Within_a_name_of_a_thousand_characters_no_repetition_is_reported(int length, bool isTold)
    {
        var name = new string('x', length);
        string[] expected = [$"CPTS9002 /{name} 2:3", $"CPTS9006 /{name}/a {2}:{length + 17}"];

        Assert.Equal(expected.Take(isTold ? 2 : 1), Files.ReadWith($", \"{name}\": {{ \"a\": 1, \"a\": 2 }}").Problems());
    }

    [Fact]
    public void An_unknown_name_is_unknown_once_and_then_repeated() =>
        Assert.Equal(["CPTS9002 /foo 2:3", "CPTS9006 /foo 2:13"], Files.ReadWith(", \"foo\": 1, \"foo\": 2").Problems());

    [Fact]
    public void A_key_that_names_nothing_is_wrong_once_and_then_repeated() =>
        Assert.Equal(
            ["CPTS9003 /expect/paid/x 2:25", "CPTS9006 /expect/paid/x 2:33"],
            Files.ReadWith(", \"expect\": { \"paid\": { \"x\": 1, \"x\": 2 } }").Problems());

    [Fact]
    public void The_first_value_is_the_one_that_is_read() =>
        Assert.Equal("a", Files.ReadWith(", \"name\": \"a\", \"name\": \"b\"").Name);

    [Fact]
    public void The_same_name_in_two_objects_is_not_a_repetition() =>
        Assert.Empty(Files.ReadWith(", \"populationChanges\": [{ \"on\": \"2021-01-01\", \"population\": 1 }, { \"on\": \"2021-01-01\", \"population\": 1 }]").Problems());
}
