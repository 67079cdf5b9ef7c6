using System.Text;

namespace Cpts.Rules.Json.Tests.Reading;

/// <summary>CPTS9001: not JSON, with the line and column.</summary>
public class NotJsonTests
{
    [Theory]
    [InlineData("", "1:1")]
    [InlineData(" \n ", "2:2")]
    [InlineData("// only a comment", "1:18")]
    [InlineData("nul", "1:4")]
    [InlineData("{", "1:2")]
    [InlineData("{ \"format\": \"cpts.scenario/1\"", "1:30")]
    [InlineData("{\n  \"format\": \"cpts", "2:18")]
    [InlineData("{ \"name\": NaN }", "1:11")]
    [InlineData("{ name: 1 }", "1:3")]
    [InlineData("{ 'name': 1 }", "1:3")]
    [InlineData("{ \"name\" 1 }", "1:10")]
    [InlineData("{ \"name\": 01 }", "1:12")]
    [InlineData("{ \"name\": 1.}", "1:13")]
    [InlineData("{ \"name\": +1 }", "1:11")]
    [InlineData("{ \"name\": 1,, }", "1:13")]
    [InlineData("{ \"name\": 1 ]", "1:13")]
    [InlineData("{ \"name\": \"\\q\" }", "1:13")]
    [InlineData("{ \"name\": \"a\tb\" }", "1:13")]
    [InlineData("{ \"name\": \"a\nb\" }", "1:13")]
    [InlineData("{} {}", "1:4")]
    [InlineData("{\r\n\"é€\": \"\U0001F600\",\r\n\"ü\" x }", "3:5")]
    [InlineData("{\r\n\"\U0001F600\" x }", "2:6")]
    [InlineData("{\"format\": \"cpts.scenario/1\", \"name\": « CPTS Nord »}", "1:39")]
    public void A_text_that_is_not_JSON_is_refused_at_the_place_of_the_fault(string text, string position) =>
        Assert.Equal([$"CPTS9001  {position}"], Files.Read(text).Problems().Where(problem => problem.StartsWith("CPTS9001", StringComparison.Ordinal)));

    [Theory]
    [InlineData("{ \"name\": \"\\ud800\" }", "1:11")]
    [InlineData("{ \"name\": \"\\udc00\\ud800\" }", "1:11")]
    [InlineData("{ \"\\ud800\": 1 }", "1:3")]
    [InlineData("{ \"unknown\": [ { \"x\": \"a\\ud83d!\" } ] }", "1:23")]
    public void A_lone_surrogate_is_not_text(string text, string position)
    {
        var document = Files.Read(text);

        Assert.Equal([$"CPTS9001  {position}"], document.Problems());
        Assert.Contains("half a character", document.Findings[0].Message(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ // a\u2028b\n}", true)]
    [InlineData("{ // a\u2029b", true)]
    [InlineData("{ /", false)]
    [InlineData("{ // a\nb\u2028 }", false)]
    public void A_comment_with_a_separator_of_lines_is_refused_for_that(string text, bool isThat) =>
        Assert.Equal(isThat, Files.Read(text).Findings[0].Message(Language.English).Contains("U+2028", StringComparison.Ordinal));

    [Fact]
    public void A_whole_character_may_be_escaped() =>
        Assert.Equal("\U0001F600", Files.ReadWith(", \"name\": \"\\ud83d\\ude00\"").Name);

    [Fact]
    public void Nothing_else_is_reported_beside_it()
    {
        var document = Files.Read("{ \"format\": \"cpts.scenario/9\", \"foo\": 1, \"name\": \"CPTS Nord\", }}");

        Assert.Equal(["CPTS9001  1:64"], document.Problems());
        Assert.Null(document.Scenario);
        Assert.Null(document.Expect);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void Utf16_is_recognised_and_named(string encoding)
    {
        var coding = Encoding.GetEncoding(encoding);
        byte[] marked = [.. coding.GetPreamble(), .. coding.GetBytes(Files.Least)];
        foreach (var bytes in new[] { marked, coding.GetBytes(Files.Least) })
        {
            var document = ScenarioReader.Read(bytes);

            Assert.Equal(["CPTS9001  1:1"], document.Problems());
            Assert.Contains("UTF-16", document.Findings[0].Message(Language.English), StringComparison.Ordinal);
            Assert.Contains("UTF-16", document.Findings[0].Message(Language.French), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(new byte[] { 0xE9 }, "0xE9")]
    [InlineData(new byte[] { 0xC0, 0x80 }, "0xC0")]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 }, "0xED")]
    [InlineData(new byte[] { 0xF4, 0x90, 0x80, 0x80 }, "0xF4")]
    [InlineData(new byte[] { 0xE2, 0x82 }, "0xE2")]
    public void Bytes_that_are_not_UTF8_are_refused_at_their_place(byte[] wrong, string shown)
    {
        byte[] bytes = [.. "{ \"é\": 1,\n\"name\": \""u8, .. wrong, .. "\" }"u8];
        var document = ScenarioReader.Read(bytes);

        Assert.Equal(["CPTS9001  2:10"], document.Problems());
        Assert.Contains(shown, document.Findings[0].Message(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_is_accepted_and_counts_for_no_column()
    {
        byte[] mark = [0xEF, 0xBB, 0xBF];

        Assert.Empty(ScenarioReader.Read((byte[])[.. mark, .. Encoding.UTF8.GetBytes(Files.Least)]).Findings);
        Assert.Equal(["CPTS9001  1:1"], ScenarioReader.Read((byte[])[.. mark, .. "x"u8]).Problems());
        Assert.Equal(["CPTS9001  1:1"], ScenarioReader.Read(mark).Problems());
    }

    [Fact]
    public void Comments_and_trailing_commas_are_allowed()
    {
        var document = Files.Read("""
            // who
            { /* the format */ "format": "cpts.scenario/1", "name": "A",
              "territory": { "population": 45000, }, // done
              "members": ["liberalProfessionals",],
            }
            // end
            """);

        Assert.Empty(document.Problems());
    }

    [Theory]
    [InlineData("", "The file is empty. A scenario begins with { \"format\": \"cpts.scenario/1\" }.")]
    [InlineData("{ \"a\": [1", "The file ends too early: a text, an object or a list is not closed. Complete it, or copy all of it again.")]
    [InlineData("{ \"a\" é }", "This is not JSON: \"é\" is not possible here. Check whether a comma, a quote or a brace is missing just before.")]
    [InlineData("{ \"a\": \"\t\" }", "A text contains the control character U+0009 unescaped. Within a text, a line break is written \\n and a tab \\t.")]
    public void The_message_says_what_is_wrong_and_what_to_do(string text, string message) =>
        Assert.Equal(message, Files.Read(text).Findings[0].Message(Language.English));

    [Fact]
    public void A_line_of_a_larger_file_keeps_its_number()
    {
        Assert.Equal(["CPTS9001  7:1"], ScenarioReader.Read("x"u8.ToArray(), firstLine: 7).Problems());
        Assert.Throws<ArgumentOutOfRangeException>(() => ScenarioReader.Read(default, firstLine: 0));
    }
}
