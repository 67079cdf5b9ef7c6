namespace Cpts.Rules.Simulator.Tests.Work;

public sealed class SessionTests
{
    private readonly TestBrowser _browser = new();

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private async Task<Session> Started()
    {
        var session = new Session(_browser);
        await session.Start();
        return session;
    }

    private static string TextOf(Session session) => Encoding.UTF8.GetString(session.Draft.Utf8.Span);

    [Fact]
    public async Task It_begins_with_the_example_and_its_answer()
    {
        var session = await Started();
        Assert.Equal("Taille 3 · 437\u202F500\u00A0€ par an · 1 avertissement, 4 notes", session.Summary);
        Assert.Equal(("fr", "Simulateur CPTS"), _browser.Presented);
        Assert.Equal(174_793, session.Population);
        Assert.Equal(2026, session.PopulationYear);
        Assert.False(session.CanUndo);
        Assert.Null(_browser.Kept);
    }

    [Fact]
    public async Task What_was_kept_comes_before_the_example_and_a_link_before_both()
    {
        _browser.Kept = """{"format":"cpts.scenario/1","name":"Gardée","asOf":"2026-11-21","territory":{"population":50000}}""";
        var session = await Started();
        Assert.Equal("Gardée", session.Draft.TextAt("/name"));
        Assert.True(session.IsKept);

        _browser.Fragment = Utf8("""{"format":"cpts.scenario/1","name":"Liée","asOf":"2026-11-21","territory":{"population":50000}}""");
        session = await Started();
        Assert.Equal("Liée", session.Draft.TextAt("/name"));
        await session.Undo();
        Assert.Equal("Gardée", session.Draft.TextAt("/name"));
    }

    [Fact]
    public async Task Every_change_is_answered_and_can_be_taken_back()
    {
        var session = await Started();
        var before = TextOf(session);
        var version = session.Version;
        await session.Set("/territory/populationYear", null);
        await session.Set("/name", JsonValue.Create("Autre"));
        Assert.Equal(version + 2, session.Version);
        Assert.False(session.IsWorking);
        await session.Undo();
        await session.Undo();
        Assert.Equal(before, TextOf(session));
        Assert.False(session.CanUndo);
        await session.Undo();
        Assert.Equal(before, TextOf(session));
    }

    [Fact]
    public async Task Without_an_answer_the_last_one_stays_and_says_so()
    {
        var session = await Started();
        var shown = session.Parts;
        await session.Set("/contract/signed", JsonValue.Create("hier"));
        Assert.True(session.IsStale);
        Assert.Same(shown, session.Parts);
        Assert.Equal("CPTS9003", Assert.Single(session.Findings["/contract/signed"]).Code);
        await session.Undo();
        Assert.False(session.IsStale);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Bonjour")]
    [InlineData("[]")]
    [InlineData("""{"name":"other"}""")]
    [InlineData("""{"format":"cpts.evaluation/1"}""")]
    [InlineData("""{"format":"cpts.scenario/1","name":"A","name":"B","territory":{}}""")]
    [InlineData("""{"format":"cpts.agreement/1"}""")]
    public async Task A_file_that_is_not_a_scenario_changes_nothing(string text)
    {
        var session = await Started();
        var before = TextOf(session);
        await session.Open("autre.json", Utf8(text));
        Assert.True(session.Notice!.IsRefusal);
        Assert.StartsWith("autre.json", session.Notice.Text, StringComparison.Ordinal);
        Assert.NotEmpty(session.Notice.Findings);
        Assert.Equal("notice", _browser.Focused);
        Assert.Equal(before, TextOf(session));
        Assert.False(session.CanUndo);
    }

    [Fact]
    public async Task A_scenario_with_mistakes_is_opened_so_that_they_can_be_corrected()
    {
        var session = await Started();
        await session.Open("fautes.json", Utf8("""{"format":"cpts.scenario/1","name":"A","asOf":"2026-11-21","territory":{"population":"beaucoup"},"extra":1}"""));
        Assert.False(session.Notice!.IsRefusal);
        Assert.Equal("beaucoup", session.Draft.TextAt("/territory/population"));
        Assert.Equal("CPTS9003", Assert.Single(session.Findings["/territory/population"]).Code);
        Assert.Equal("CPTS9002", Assert.Single(session.Findings[""]).Code);
    }

    [Fact]
    public async Task An_agreement_file_counts_until_it_is_left_out()
    {
        var session = await Started();
        await session.Open("est.json", Utf8("""{"format":"cpts.scenario/1","name":"A","asOf":"2026-11-21","territory":{"population":50000}}"""));
        var before = session.Summary;
        await session.Open("accord.json", Utf8("""{"format":"cpts.agreement/1","id":"avenant-2","source":{"title":"Contrat type"},"amounts":[{"line":"carePathways","size":2,"part":"total","amount":70000}]}"""));
        Assert.Equal("«\u00A0accord.json\u00A0» complète le droit appliqué.", session.Notice!.Text);
        Assert.NotEqual(before, session.Summary);
        await session.Suppose(new Supposing { WithoutFiles = true });
        Assert.Contains(session.Parts, part => part.Id == "comparison" && part.Html.Contains("70\u202F000", StringComparison.Ordinal));
        await session.Leave(session.Agreements[0]);
        Assert.Equal(before, session.Summary);
        Assert.Empty(session.Agreements);
        Assert.False(session.Supposing.WithoutFiles);
    }

    [Fact]
    public async Task An_agreement_file_that_contradicts_is_refused_with_its_finding()
    {
        var session = await Started();
        await session.Open("faux.json", Utf8("""{"format":"cpts.agreement/1","id":"avenant-2","source":{"title":"Ouï-dire"},"amounts":[{"line":"operating","size":3,"part":"fixed","amount":1}]}"""));
        Assert.True(session.Notice!.IsRefusal);
        Assert.Contains("CPTS9014", Assert.Single(session.Notice.Findings), StringComparison.Ordinal);
        Assert.Empty(session.Agreements);
    }

    [Fact]
    public async Task A_storage_that_refuses_is_reported()
    {
        _browser.Refuses = true;
        var session = await Started();
        session.Keep(true);
        Assert.False(session.IsKept);
        Assert.True(session.Notice!.IsRefusal);
        _browser.Refuses = false;
        session.Keep(true);
        await session.Set("/name", JsonValue.Create("Gardée"));
        Assert.Equal(TextOf(session), _browser.Kept);
        session.Keep(false);
        Assert.Null(_browser.Kept);
    }

    [Fact]
    public async Task Another_supposed_population_is_shown_beside_the_situation()
    {
        var session = await Started();
        Assert.DoesNotContain(session.Parts, part => part.Id == "comparison");
        await session.Suppose(new Supposing { Population = 175_001 });
        Assert.Contains(session.Parts, part => part.Id == "comparison");
        await session.Suppose(new Supposing { Question = "proration", Reading = "months" });
        Assert.Contains(session.Parts, part => part.Id == "comparison");
        await session.Suppose(new Supposing { Agreement = "aci-2019" });
        Assert.Contains(session.Parts, part => part.Id == "comparison");
        await session.Suppose(new Supposing());
        Assert.DoesNotContain(session.Parts, part => part.Id == "comparison");
    }

    [Fact]
    public async Task An_empty_page_takes_the_day_of_the_browser()
    {
        var session = await Started();
        await session.Clear();
        Assert.Equal("2026-11-21", session.Draft.TextAt("/asOf"));
        Assert.Equal("CPTS1001", Assert.Single(session.Findings["/territory"]).Code);
        await session.ShowExample();
        Assert.Equal("CPTS Australe", session.Draft.TextAt("/name"));
    }

    [Fact]
    public async Task What_is_saved_is_named_after_the_community()
    {
        var session = await Started();
        session.Save(Download.Scenario);
        Assert.Equal(("cpts-australe.cpts.json", "application/json"), (_browser.Saved!.Value.Name, _browser.Saved.Value.Type));
        Assert.Equal(session.Draft.Utf8.ToArray(), _browser.Saved.Value.Content);
        foreach (var download in Download.Answers)
        {
            session.Save(download);
            Assert.Equal("cpts-australe" + download.Extension, _browser.Saved.Value.Name);
            Assert.NotEmpty(_browser.Saved.Value.Content);
        }
    }

    [Fact]
    public async Task Without_events_there_is_no_calendar()
    {
        var session = await Started();
        await session.Clear();
        session.Save(Download.Answers.Single(download => download.Extension == ".ics"));
        Assert.Null(_browser.Saved);
        Assert.True(session.Notice!.IsRefusal);
    }

    [Fact]
    public async Task A_mistake_leads_to_the_field_that_shows_it()
    {
        var session = await Started();
        await session.Reveal("/contract/missions/0/started");
        Assert.Equal("f-contract-missions-0-started", _browser.Focused);
        await session.Reveal("/nothing/known");
        Assert.Equal("f", _browser.Focused);
    }

    [Fact]
    public async Task In_English_everything_is_in_English()
    {
        var session = await Started();
        await session.Speak(Language.English);
        Assert.Equal(("en", "CPTS simulator"), _browser.Presented);
        Assert.StartsWith("Size 3 · €437,500 a year · ", session.Summary, StringComparison.Ordinal);
    }
}
