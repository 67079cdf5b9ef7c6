using Cpts.Rules.Facts;

namespace Cpts.Rules.Tests.Findings;

/// <summary>CPTS4006: one per pair of dates, found at the later-named date.</summary>
public class DatesContradictTests
{
    private static readonly ProjectFacts InOrder = new()
    {
        ProfessionalsGathered = Day("2021-03-10"),
        AgencyContacted = Day("2021-03-10"),
        LetterOfIntent = Day("2021-03-10"),
        Diagnosis = Day("2021-03-10"),
        Received = Day("2021-03-10"),
    };

    [Fact]
    public void Equal_dates_never_contradict()
    {
        var project = (InOrder with { MissingItems = ValueList.Of(Item("2021-03-10", "2021-03-10")) }).Validated("2021-03-10");

        Assert.Equal("", Paths(Community().With(project).Signed("2022-01-01", Of(Mission.Prevention, "2022-02-01", "2022-02-01"))));
    }

    [Fact]
    public void Each_step_is_compared_with_the_nearest_earlier_one()
    {
        Assert.Equal("/project/agencyContacted", Paths(InOrder with { AgencyContacted = Day("2021-03-09") }));
        Assert.Equal("/project/letterOfIntent", Paths(InOrder with { LetterOfIntent = Day("2021-03-09") }));
        Assert.Equal("/project/diagnosis", Paths(InOrder with { Diagnosis = Day("2021-03-09") }));
        Assert.Equal("/project/received", Paths(InOrder with { Received = Day("2021-03-09") }));
        Assert.Equal("/project/agencyContacted", Paths(InOrder with { ProfessionalsGathered = Day("2021-03-11") }));
    }

    [Fact]
    public void Absent_steps_are_passed_over()
    {
        Assert.Equal("/project/received", Paths(new ProjectFacts { ProfessionalsGathered = Day("2021-03-10"), Received = Day("2021-03-09") }));
        Assert.Equal("/project/diagnosis", Paths(new ProjectFacts { AgencyContacted = Day("2021-03-10"), Diagnosis = Day("2021-03-09") }));
        Assert.Equal("", Paths(new ProjectFacts { Diagnosis = Day("2021-03-09") }));
    }

    [Fact]
    public void Only_the_nearest_earlier_step_counts()
    {
        // The diagnosis is after the letter, which is before the contact: one pair, not two.
        var project = InOrder with { LetterOfIntent = Day("2021-01-01"), Diagnosis = Day("2021-02-01"), Received = Day("2021-02-02") };

        Assert.Equal("/project/letterOfIntent", Paths(project));
    }

    [Fact]
    public void An_item_is_asked_for_after_the_receipt_and_received_after_the_request()
    {
        var items = ValueList.Of(
            Item("2021-03-09", "2021-03-20"),
            Item("2021-03-10", "2021-03-09"),
            Item("2021-03-08", "2021-03-07", requiredByLaw: false),
            Item("2021-03-11", null));

        Assert.Equal(
            "/project/missingItems/0/requested /project/missingItems/1/received /project/missingItems/2/received /project/missingItems/2/requested",
            Paths(InOrder with { MissingItems = items }));
    }

    [Fact]
    public void Items_and_decision_of_a_project_never_received_are_compared_with_each_other_only()
    {
        var project = new ProjectFacts { MissingItems = ValueList.Of(Item("2021-03-09", "2021-03-08")) };

        Assert.Equal("/project/missingItems/0/received", Paths(project.Validated("2021-01-01")));
    }

    [Fact]
    public void A_decision_is_not_before_the_receipt()
    {
        Assert.Equal("/project/decision/on", Paths(InOrder.Validated("2021-03-09")));
        Assert.Equal("/project/decision/on", Paths(InOrder.Opposed("2021-03-09")));
    }

    [Fact]
    public void A_deployment_is_not_before_the_start()
    {
        Assert.Equal("/contract/missions/1/deployed", Paths(Community().Signed(
            "2022-01-01",
            Of(Mission.AccessToCare, "2022-02-01", "2022-02-01"),
            Of(Mission.Prevention, "2022-02-01", "2022-01-31"),
            Of(Mission.CarePathways, null, "2022-01-31"),
            Of(Mission.CareQuality, "2022-02-01"))));
    }

    [Theory]
    [InlineData("2022-01-31", "/contract/missions/0/ended")]
    [InlineData("2022-02-01", "")]
    public void A_mission_does_not_end_before_its_start(string ended, string paths) =>
        Assert.Equal(paths, Paths(Community().Signed("2022-01-01", Of(Mission.Prevention, "2022-02-01").Until(ended))));

    [Theory]
    [InlineData("2021-12-31", "/contract/crisis/recognisedOn/0")]
    [InlineData("2022-01-01", "")]
    [InlineData("2026-12-31", "")]
    [InlineData("2027-01-01", "/contract/crisis/recognisedOn/0")]
    public void A_crisis_is_recognised_on_a_day_of_the_contract(string day, string paths) =>
        Assert.Equal(paths, Paths(Community().With(Signed("2022-01-01", FourCore(null)) with { Crisis = new CrisisFacts { RecognisedOn = [Day(day)] } })));

    [Fact]
    public void Only_the_first_entry_of_a_mission_is_read()
    {
        var contract = Signed("2022-01-01", Of(Mission.Prevention, "2022-02-01", "2022-03-01"), Of(Mission.Prevention, "2022-02-01", "2022-01-31"));

        Assert.Equal("", Paths(Community().With(contract)));
    }

    [Fact]
    public void A_start_before_the_signature_is_no_contradiction() =>
        Assert.Equal("", Paths(Community().Signed("2022-01-01", Of(Mission.Prevention, "2021-02-01"))));

    [Fact]
    public void The_evaluation_date_does_not_matter()
    {
        var project = InOrder with { Diagnosis = Day("2021-03-09") };

        Assert.Equal("/project/diagnosis", Community().With(project).Paths("CPTS4006", "2019-08-25"));
        Assert.Equal("/project/diagnosis", Community().With(project).Paths("CPTS4006", "2035-01-01"));
    }

    [Fact]
    public void The_message_names_both_dates_and_says_why()
    {
        var finding = Community().With(InOrder with { Diagnosis = Day("2021-03-09") }).FindingsOf("CPTS4006", "2026-01-01").Single();

        Assert.Equal("Contradictory dates: the territorial diagnosis (9 March 2021) is before the letter of intent (10 March 2021), yet the steps of the procedure follow one another.", finding.Message(Language.English));
        Assert.Equal("Dates contradictoires\u00a0: le diagnostic territorial (9 mars 2021) précède la lettre d’intention (10 mars 2021), or les étapes de la procédure se suivent.", finding.Message(Language.French));
    }

    private static string Paths(ProjectFacts project) => Paths(Community().With(project));

    private static string Paths(Scenario scenario) => scenario.Paths("CPTS4006", "2026-01-01");
}
