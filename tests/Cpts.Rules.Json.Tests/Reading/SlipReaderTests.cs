using System.Text;

namespace Cpts.Rules.Json.Tests.Reading;

/// <summary>CPTS9001 names all the typical errors of a person who writes JSON by hand, in one run.</summary>
public class SlipReaderTests
{
    [Theory]
    [InlineData("{ \"a\": 174 793 }", "1:8 A number is written without spaces: 174793.")]
    [InlineData("{ \"a\": 1\u00A0234\u202F567 }", "1:8 A number is written without spaces: 1234567.")]
    [InlineData("{ \"a\": [174 793, 5] }", "1:9 A number is written without spaces: 174793.")]
    [InlineData("{ \"a\": 80000,50 }", "1:8 Decimals are written with a point, not a comma: 80000.50.")]
    [InlineData("{ \"a\": -80000,50, \"b\": 1 }", "1:8 Decimals are written with a point, not a comma: -80000.50.")]
    [InlineData("{ \"a\": 80000 € }", "1:13 An amount is written without a unit: 80000.")]
    [InlineData("{ \"a\": “Nord” }", "1:8 “ is a quote of a word processor. A text is written between straight quotes (\").")]
    [InlineData("{ “a\": 1 }", "1:3 “ is a quote of a word processor. A text is written between straight quotes (\").")]
    [InlineData("{ \"a\": «\u00A0Nord\u00A0» }", "1:8 « is a quote of a word processor. A text is written between straight quotes (\").")]
    [InlineData("{ 'a': 1 }", "1:3 ' is a quote of a word processor. A text is written between straight quotes (\").")]
    [InlineData("{\u00A0\"a\": 1 }", "1:2 A no-break or zero-width space (U+00A0) is here. Replace it with an ordinary space.")]
    [InlineData("{ \"a\": 1\n  \"b\": 2 }", "2:3 A comma is missing before this place: two properties, or two elements of a list, need one between them.")]
    [InlineData("{ \"a\": [\"x\" \"y\"] }", "1:13 A comma is missing before this place: two properties, or two elements of a list, need one between them.")]
    [InlineData("{ \"a\": 1; \"b\": 2 }", "1:9 A comma, not a semicolon, separates two properties.")]
    [InlineData("{ \"a\" 1 }", "1:7 A colon (:) is missing between the name of a property and its value.")]
    [InlineData("{ \"a\" = 1 }", "1:7 A colon (:) is missing between the name of a property and its value.")]
    [InlineData("{ a: 1 }", "1:3 The name of a property is written between straight quotes: \"a\".")]
    [InlineData("{ \"a\": \"Nord\n}", "1:13 The line ends within a text: the quote (\") that closes it is missing.")]
    public void A_slip_is_named_for_what_it_is(string text, string problem) => Assert.Equal([problem], Problems(text));

    [Fact]
    public void All_slips_are_named_in_one_run()
    {
        const string Text = """
            {
              “format”: "cpts.scenario/1",
              "name": « CPTS Nord »
              "territory": { "population": 174 793 },
              "expect": { "budget": { "core": 80000,50 } };
              // it’s « quoted » and costs 1 000 €
              name: "it’s « quoted » and costs 1 000 €"
            }
            """;

        Assert.Equal(["2:3", "3:11", "4:3", "4:32", "5:35", "5:47", "7:3"], Problems(Text).Select(problem => problem.Split(' ')[0]));
    }

    [Fact]
    public void What_else_is_wrong_is_named_in_the_same_run_at_its_place()
    {
        const string Text = """
            {
              "format": "cpts.scenario/1",
              "name": « CPTS Nord »,
              "asOf": "21/11/2026"
              "territory" = { "population": 174 793 };
              “members”: [“liberalProfessional”],
              contract: { "signed": "2024-01-15", "missions": [{ "mission": "accessToCare", "amounts": { "fixed": 80000,50, "variable": "35000" } }, { "mission": "preventon" }] }
            }
            """;

        Assert.Equal(
            [
                "3:11 CPTS9001", "4:3 CPTS9003", "5:3 CPTS9001", "5:15 CPTS9001", "5:33 CPTS9001", "5:42 CPTS9001", "6:3 CPTS9001", "6:15 CPTS9001", "6:15 CPTS9003", "7:3 CPTS9001",
                "7:103 CPTS9001", "7:113 CPTS9003", "7:140 CPTS9003",
            ],
            Located(Text));
    }

    [Theory]
    [InlineData("{\"format\": \"cpts.scenario/1\", \"name\": \"Nord\", \"territory\": {\"population\": 45 000}}", "1:75 CPTS9001")]
    [InlineData("{\"format\": \"cpts.scenario/1\", name: \"Nord\", \"territory\": {\"population\": 45000}}", "1:31 CPTS9001")]
    public void A_file_with_nothing_but_slips_has_their_findings_alone(string text, string finding) => Assert.Equal([finding], Located(text));

    [Theory]
    [InlineData("{\"name\":1 000,\"populaton\":1,bad:1}")] // No room for the quotes.
    [InlineData("{ \"name\": “so called \"Nord\"”, \"populaton\": 1 }")] // Quotes within quotes.
    public void Where_there_is_no_room_for_what_was_meant_the_slips_are_named_alone(string text) =>
        Assert.All(Files.Read(text).Findings, finding => Assert.Equal("CPTS9001", finding.Code));

    [Fact]
    public void After_a_slip_what_cannot_be_read_is_still_reported() =>
        Assert.Equal(["1:8", "1:24"], Problems("{ \"a\": 174 793, \"b\": [ ) ] }").Select(problem => problem.Split(' ')[0]));

    [Fact]
    public void A_file_that_ends_too_early_after_a_slip_says_so() =>
        Assert.Equal(["1:8", "1:22"], Problems("{ \"a\": 174 793, \"b\": ").Select(problem => problem.Split(' ')[0]));

    [Theory]
    [InlineData("{ \"a\": 1.5e3, \"b\": [1, 2], \"c\": \"“ ” « » 1 000\", } // 1 000")]
    [InlineData("[80000,50]")]
    [InlineData("[]")]
    public void What_JSON_allows_is_no_slip(string text) =>
        Assert.DoesNotContain(Files.Read(text).Findings, finding => finding.Code == "CPTS9001");

    [Fact]
    public void A_hundred_slips_are_enough()
    {
        var text = "[" + string.Join(", ", Enumerable.Repeat("1 000", 5_000)) + "]";

        Assert.Equal(100, Files.Read(text).Findings.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\"\\")]
    [InlineData("{\"\\")]
    [InlineData("“")]
    [InlineData("1 0")]
    [InlineData("a")]
    [InlineData("\u00A0")]
    public void A_file_that_ends_anywhere_is_a_finding(string end)
    {
        const string Text = """{ “a”: « b », "c\"": [1 000,5 €, 'd'], e = 1; f: { "2021-02-30" { "g": -2,5 "h": null } } }""";

        Assert.All(Enumerable.Range(0, Text.Length), length => Assert.NotEmpty(Files.Read(Text[..length] + end).Findings));
    }

    [Theory]
    [InlineData("%PDF-1.7", "a PDF document")]
    [InlineData("PK\u0003\u0004..word/document.xml", "a Word document")]
    [InlineData("PK\u0003\u0004..xl/workbook.xml", "a workbook (Excel, LibreOffice)")]
    [InlineData("PK\u0003\u0004..mimetypeapplication/vnd.oasis.opendocument.spreadsheet", "a workbook (Excel, LibreOffice)")]
    [InlineData("PK\u0003\u0004..mimetypeapplication/vnd.oasis.opendocument.text", "a LibreOffice document")]
    [InlineData("PK\u0003\u0004", "a ZIP archive")]
    [InlineData("{\\rtf1", "an RTF document")]
    [InlineData("<!DOCTYPE html>", "a web page")]
    public void The_file_of_another_program_is_recognised_and_named(string text, string kind) =>
        Assert.Equal([$"1:1 This is {kind}, not a text file. A scenario is a text in JSON: start from \"cpts-rules init\", or save your document as plain text (UTF-8)."], Problems(text));

    private static IEnumerable<string> Problems(string text)
    {
        var document = ScenarioReader.Read(Encoding.UTF8.GetBytes(text));
        return document.Findings.Where(finding => finding.Code == "CPTS9001").Select(finding => $"{document.Locate(finding)} {finding.Message(Language.English)}");
    }

    /// <summary>The places and codes of all findings, in the order of the file.</summary>
    private static IEnumerable<string> Located(string text)
    {
        var document = Files.Read(text);
        return document.Findings.Select(finding => (Place: document.Locate(finding), finding.Code)).OrderBy(one => one.Place.Line).ThenBy(one => one.Place.Column).ThenBy(one => one.Code, StringComparer.Ordinal).Select(one => $"{one.Place} {one.Code}");
    }
}
