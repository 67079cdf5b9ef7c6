namespace Cpts.Rules.Simulator.Tests.Work;

public sealed class DraftTests
{
    private static Draft Of(string json) => Draft.Read(Encoding.UTF8.GetBytes(json))!;

    private static string Text(Draft draft) => Encoding.UTF8.GetString(draft.Utf8.Span);

    private static string Compact(Draft draft) => JsonNode.Parse(draft.Utf8.Span)!.ToJsonString();

    [Fact]
    public void A_file_that_nobody_changed_keeps_its_text()
    {
        const string text = "\uFEFF// Why\n{ \"name\": \"A\", /* and */ \"n\": 1.50, }\n";
        Assert.Equal(text, Text(Of(text)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("12")]
    [InlineData("{\"a\":1,\"a\":2}")]
    [InlineData("{\"a\":")]
    [InlineData("{} {}")]
    public void What_the_form_cannot_show_is_no_draft(string text) => Assert.Null(Draft.Read(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void A_change_leaves_all_else_as_it_was_down_to_the_digits()
    {
        var before = Of("""{"format":"cpts.scenario/1","unknown":{"deep":[1,{"x":null}]},"receipts":[{"amount":54184.940}],"name":"A"}""");
        Assert.Equal("""{"format":"cpts.scenario/1","unknown":{"deep":[1,{"x":null}]},"receipts":[{"amount":54184.940}],"name":"B"}""", Compact(before.With("/name", JsonValue.Create("B"))));
        Assert.Equal("A", before.TextAt("/name"));
    }

    [Fact]
    public void Missing_parents_of_a_value_are_created()
    {
        var draft = Of("{}").With("/contract/crisis/planFirstDrafted", JsonValue.Create("2023-01-15"));
        Assert.Equal("""{"contract":{"crisis":{"planFirstDrafted":"2023-01-15"}}}""", Compact(draft));
        Assert.Equal("""{"receipts":[{}]}""", Compact(Of("{}").Plus("/receipts", new JsonObject())));
    }

    [Fact]
    public void Removing_a_value_removes_the_parents_that_become_empty()
    {
        Assert.Equal("{}", Compact(Of("""{"project":{"decision":{"on":"2021-04-30"}}}""").With("/project/decision/on", null)));
        Assert.Equal("""{"a":1}""", Compact(Of("""{"members":["x"],"a":1}""").With("/members/0", null)));
    }

    [Theory]
    [InlineData("""{"territory":{"population":1}}""", "/territory/population", """{"territory":{}}""")]
    [InlineData("""{"contract":{"missions":[{"mission":"x"}]}}""", "/contract/missions/0", """{"contract":{"missions":[]}}""")]
    [InlineData("""{"receipts":[{"on":"x"},{"on":"y"}]}""", "/receipts/0/on", """{"receipts":[{},{"on":"y"}]}""")]
    public void Required_sections_and_the_items_of_a_list_stay(string before, string pointer, string after) =>
        Assert.Equal(after, Compact(Of(before).With(pointer, null)));

    [Fact]
    public void Removing_a_value_that_does_not_exist_changes_nothing()
    {
        const string text = """{"name":"A","receipts":[]}""";
        foreach (var pointer in new[] { "/nothing", "/name/of/nothing", "/receipts/7", "/receipts/x" })
        {
            Assert.Equal(text, Compact(Of(text).With(pointer, null)));
        }
    }

    [Fact]
    public void Texts_come_without_quotes_and_numbers_as_they_were_written()
    {
        var draft = Of("""{"a":"x\u00e9\n","b":54184.940,"c":true,"d":null,"e":{},"a/b~c":1}""");
        Assert.Equal("xé\n", draft.TextAt("/a"));
        Assert.Equal("54184.940", draft.TextAt("/b"));
        Assert.Equal("true", draft.TextAt("/c"));
        Assert.Null(draft.TextAt("/d"));
        Assert.Null(draft.TextAt("/e"));
        Assert.Null(draft.TextAt("/z"));
        Assert.Equal("1", draft.TextAt("/a~1b~0c"));
    }

    [Fact]
    public void Written_lines_end_with_a_line_feed_and_keep_accents()
    {
        var text = Text(Of("{}").With("/name", JsonValue.Create("CPTS d’été <é>")));
        Assert.Equal("{\n  \"name\": \"CPTS d’été <é>\"\n}\n", text);
    }

    [Fact]
    public void An_empty_page_has_its_format_its_name_and_the_day()
    {
        var document = ScenarioReader.Read(Draft.Blank("Ma CPTS", "2026-11-21").Utf8);
        Assert.Empty(document.Findings);
        Assert.Equal("Ma CPTS", document.Name);
        Assert.Equal(new NodaTime.LocalDate(2026, 11, 21), document.AsOf);
    }
}
