using Microsoft.Extensions.DependencyInjection;

namespace Cpts.Rules.Simulator.Tests.Form;

/// <summary>Tests of the whole page, rendered without a browser.</summary>
public sealed class FormTests : BunitContext
{
    private readonly Session _session = new(new TestBrowser());

    public FormTests() => Services.AddSingleton(_session);

    private async Task<IRenderedComponent<App>> Page()
    {
        await _session.Start();
        return Render<App>();
    }

    private static void Type(IRenderedComponent<App> page, string id, string text) => page.Find("#" + id).Change(text);

    [Fact]
    public async Task The_example_is_in_the_fields_as_French_people_write()
    {
        var page = await Page();
        Assert.Equal("CPTS Australe", page.Find("#f-name").GetAttribute("value"));
        Assert.Equal("21/11/2026", page.Find("#f-asOf").GetAttribute("value"));
        Assert.Equal("19/12/2021", page.Find("#f-contract-signed").GetAttribute("value"));
        Assert.Equal("Date d’appréciation", page.Find("label[for=f-asOf]").FirstChild!.TextContent.Trim());
        Assert.Equal(3, page.FindAll(".communes .chosen li").Count);
        Assert.Equal(4, page.FindAll(".mission.on").Count);
    }

    [Theory]
    [InlineData("territory\":{\"communes\":[{0}]}", "\"97411\"", "/territory/communes", ".chosen > li")]
    [InlineData("territory\":{\"population\":62000},\"receipts\":[{0}]", """{"on":"2023-01-01","amount":1}""", "/receipts", ".list > .item")]
    [InlineData("territory\":{\"population\":62000},\"contract\":{\"signed\":\"2022-01-01\",\"missions\":[{0}]}", "{}", "/contract/missions", ".missions > .item")]
    public async Task A_long_list_is_shown_as_far_as_a_browser_goes_and_the_rest_is_counted(string text, string item, string place, string shown)
    {
        var page = await Page();
        var items = string.Join(',', Enumerable.Repeat(item, 20_000));

        await page.InvokeAsync(() => _session.Open("a.json", Encoding.UTF8.GetBytes("{\"format\":\"cpts.scenario/1\",\"name\":\"A\",\"asOf\":\"2026-11-21\",\"" + text.Replace("{0}", items, StringComparison.Ordinal) + "}")));

        await page.InvokeAsync(() => _session.Reveal(place));

        Assert.Equal(500, page.FindAll(shown).Count);
        Assert.Contains("et 19\u202F500 autres, qui restent dans le fichier", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_typed_goes_into_the_scenario()
    {
        var page = await Page();
        Type(page, "f-contract-signed", "20 décembre 2021");
        Assert.Equal("2021-12-20", _session.Draft.TextAt("/contract/signed"));
        Assert.Equal("20/12/2021", page.Find("#f-contract-signed").GetAttribute("value"));
    }

    [Fact]
    public async Task A_mistake_stays_in_its_field_with_its_finding_and_its_way_out()
    {
        var page = await Page();
        Type(page, "f-contract-signed", "un jour");
        var field = page.Find("#f-contract-signed");
        Assert.Equal("un jour", field.GetAttribute("value"));
        Assert.Equal("true", field.GetAttribute("aria-invalid"));
        var said = page.Find("#" + field.GetAttribute("aria-describedby"));
        var finding = Assert.Single(_session.Findings["/contract/signed"]);
        Assert.Contains(finding.Code, said.TextContent, StringComparison.Ordinal);
        Assert.Contains(finding.Message(Language.French), said.TextContent, StringComparison.Ordinal);
        Assert.Contains(finding.Rule.Remedy.French, said.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folded_part_says_how_much_there_is_to_see_in_it()
    {
        var page = await Page();
        Type(page, "f-contract-signed", "un jour");
        Assert.Equal("1 à voir", page.Find("#part-contract .count").TextContent);
        Assert.Empty(page.FindAll("#part-community .count"));
    }

    [Fact]
    public async Task The_switch_of_a_mission_puts_it_into_the_contract_and_takes_it_out()
    {
        var page = await Page();
        page.Find("#f-contract-missions-careQuality").Change(true);
        Assert.Equal("careQuality", _session.Draft.TextAt("/contract/missions/4/mission"));
        page.Find("#f-contract-missions-careQuality").Change(false);
        Assert.Equal(4, _session.Draft.CountAt("/contract/missions"));
    }

    [Fact]
    public async Task A_territory_goes_from_its_communes_to_their_population_and_back()
    {
        var page = await Page();
        page.Find("#by-population").Change(true);
        Assert.Equal("174793", _session.Draft.TextAt("/territory/population"));
        Assert.Null(_session.Draft.At("/territory/communes"));
        page.Find("#by-communes").Change(true);
        Assert.Null(_session.Draft.At("/territory/population"));
        Assert.Equal(0, _session.Draft.CountAt("/territory/communes"));
    }

    [Fact]
    public async Task Communes_are_proposed_by_their_first_letters()
    {
        var page = await Page();
        page.Find("#commune").Input("saint-den");
        Assert.StartsWith("Saint-Denis (974, La Réunion)", page.Find("#communes-found li").TextContent, StringComparison.Ordinal);
        page.Find("#commune").KeyDown("Enter");
        Assert.Equal("97411", _session.Draft.TextAt("/territory/communes/3"));
        Assert.Equal("", page.Find("#commune").GetAttribute("value"));
    }

    [Fact]
    public async Task A_mission_that_a_file_names_twice_is_shown_twice()
    {
        await _session.Start();
        await _session.Open("deux.json", Encoding.UTF8.GetBytes("""{"format":"cpts.scenario/1","name":"A","asOf":"2026-11-21","territory":{"population":50000},"contract":{"signed":"2024-01-15","missions":[{"mission":"prévention"},{"mission":"prevention"},{"mission":"autre"}]}}"""));
        var page = Render<App>();
        Assert.Single(page.FindAll(".mission.on"));
        Assert.Equal(2, page.FindAll(".missions > .item").Count);
    }

    [Fact]
    public async Task Every_part_can_be_unfolded()
    {
        var page = await Page();
        foreach (var part in new[] { "part-project", "part-money", "part-others", "part-readings", "part-what-if" })
        {
            page.Find("#" + part).Click();
        }

        foreach (var id in new[] { "f-project-received", "f-receipts", "f-source", "f-interpretations-proration", "if-population" })
        {
            Assert.Single(page.FindAll("#" + id));
        }
    }

    [Fact]
    public async Task The_answer_is_the_report_chapter_by_chapter()
    {
        var page = await Page();
        var report = Cpts.Rules.Reports.ReportWriter.Write(_session.Evaluated, Language.French);
        Assert.All(_session.Parts, part => Assert.Contains($"id=\"{part.Id}\"", report, StringComparison.Ordinal));
        Assert.All(_session.Parts, part => Assert.Contains(part.Html.Trim(), report, StringComparison.Ordinal));
        Assert.Equal(_session.Parts.Select(part => part.Id), page.FindAll(".report section").Select(section => section.Id));
    }
}
