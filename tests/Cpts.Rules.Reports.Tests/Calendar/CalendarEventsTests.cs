using Cpts.Rules.Facts;
using Cpts.Rules.Reports.Calendar;
using Cpts.Rules.Tool.Tests.Running;
using NodaTime;

namespace Cpts.Rules.Reports.Tests.Calendar;

public class CalendarEventsTests
{
    private static readonly LocalDate Today = new(2026, 11, 21);

    [Fact]
    public void Every_deadline_and_every_day_of_payments_is_an_event()
    {
        var answers = ScenarioFiles.Evaluator.Evaluate(ScenarioFiles.Australe).Answers!;
        var days = answers.Deadlines.Select(deadline => deadline.Due).Concat(answers.Payments.Select(payment => payment.On).Distinct());

        Assert.Equal(days.Order(), Calendar(ScenarioFiles.Australe).Events.Select(item => item.Day));
    }

    [Fact]
    public void On_one_day_deadlines_come_before_payments_and_both_are_in_the_order_of_the_evaluation()
    {
        var last = Calendar(ScenarioFiles.Australe).Events.Where(item => item.Day == new LocalDate(2026, 12, 19)).Select(item => item.Summary);

        Assert.Equal(
            [
                "Anniversary 5 of the contract",
                "Term of the contract",
                "8 expected payments: €62,500 to €160,000",
            ],
            last);
    }

    [Fact]
    public void The_payments_of_a_day_are_in_its_description_and_those_without_a_set_day_say_so()
    {
        var last = Calendar(ScenarioFiles.Australe).Events[^1];

        Assert.Equal(
            [
                "CPTS Australe",
                "Operating, balance, year 5: €18,750",
                "Access to care, balance, year 5: €22,500",
                "Access to care, variable part, year 5: €0 to €35,000 (day not set by the sources)",
                "Care pathways, balance, year 5: €11,250",
                "Care pathways, variable part, year 5: €0 to €45,000 (day not set by the sources)",
                "Prevention, balance, year 5: €4,375",
                "Prevention, variable part, year 5: €0 to €17,500 (day not set by the sources)",
                "Health crisis, balance, year 5: €5,625",
                "To prepare: compare the money that arrives in the account with what is expected, and record what is received.",
                "Computed as of 21 November 2026",
            ],
            last.Description);
        Assert.Equal(["Payment", "Operating", "Access to care", "Care pathways", "Prevention", "Health crisis"], last.Categories);
        Assert.False(last.IsTentative);
    }

    [Fact]
    public void Limits_have_reminders_30_and_7_days_before_the_term_180_and_90_and_met_ones_none()
    {
        var before = Calendar(ScenarioFiles.Australe, asOf: new LocalDate(2022, 2, 1)).Events;

        Assert.Equal([30, 7], Alarms("missionStart-accessToCare"));
        Assert.Equal([30, 7], Alarms("missionDeployment-prevention"));
        Assert.Equal([180, 90], Alarms("contractTerm"));
        Assert.Equal([30], Alarms("anniversary-2"));
        Assert.Empty(Alarms("arsSilence"));
        Assert.All(Calendar(ScenarioFiles.Australe, asOf: new LocalDate(2027, 1, 1)).Events, item => Assert.Empty(item.Alarms));

        ValueList<int> Alarms(string what) => before.Single(item => item.Uid.EndsWith($"-deadline-{what}@cpts-rules", StringComparison.Ordinal)).Alarms;
    }

    [Fact]
    public void A_term_with_a_later_contract_asks_for_nothing()
    {
        var first = ScenarioFiles.Australe.Contract!;
        var renewed = ScenarioFiles.Australe with { Contract = null, Contracts = [first, first with { Signed = first.Signed.PlusYears(5) }] };

        var terms = Calendar(renewed, asOf: new LocalDate(2026, 6, 1)).Events.Where(item => item.Uid.Contains("contractTerm", StringComparison.Ordinal)).ToArray();

        Assert.Equal([[], [180, 90]], terms.Select(term => term.Alarms.ToArray()));
    }

    [Fact]
    public void An_anniversary_lists_the_indicators_of_its_year_with_their_proofs()
    {
        var contract = ScenarioFiles.Australe.Contract!;
        var mission = contract.Missions[0] with
        {
            Indicators = [Indicator.AllOrNothing(4, Euros.FromEuros(5), name: "Partnership") with { Proofs = ["agreement", "minutes"] }, Indicator.AllOrNothing(5, Euros.FromEuros(5)), Indicator.AllOrNothing(5, Euros.FromEuros(6), name: "Hours")],
        };
        var events = Calendar(ScenarioFiles.Australe with { Contract = contract with { Missions = [mission] } }, asOf: new LocalDate(2024, 1, 1)).Events;

        Assert.Equal(["To prepare: the annual review (dialogue de gestion) of year 4, with the results and their proofs.", "Access to care: Partnership; proofs: agreement, minutes"], Prepared("4"));
        Assert.Equal(["To prepare: the annual review (dialogue de gestion) of year 5, with the results and their proofs.", "Access to care: indicator 1", "Access to care: Hours"], Prepared("5"));

        IEnumerable<string> Prepared(string year) => events.Single(item => item.Uid.EndsWith($"-anniversary-{year}@cpts-rules", StringComparison.Ordinal)).Description.Skip(2).SkipLast(1);
    }

    [Fact]
    public void Past_events_are_left_out_of_the_coming_ones()
    {
        var calendar = Calendar(ScenarioFiles.Australe, asOf: new LocalDate(2026, 12, 19));

        Assert.Equal(3, calendar.Coming.Events.Count);
        Assert.Equal(calendar.Events.Where(item => item.Day >= calendar.AsOf), calendar.Coming.Events);
    }

    [Fact]
    public void Uids_stay_when_the_date_the_amounts_the_days_or_the_language_change()
    {
        var scenario = ScenarioFiles.Australe;
        var contract = scenario.Contract!;
        var uids = Uids(Calendar(scenario));

        Assert.Equal(uids, Uids(Calendar(scenario, asOf: new LocalDate(2023, 1, 1))));
        Assert.Equal(uids, Uids(Calendar(scenario, language: Language.French)));
        Assert.Equal(uids, Uids(Calendar(scenario with { Territory = new TerritoryFacts { Population = 200_000 } })));
        Assert.Equal(uids, Uids(Calendar(scenario with { Contract = contract with { Signed = contract.Signed.PlusDays(-3) } })));
    }

    [Fact]
    public void Every_uid_is_given_once_in_every_scenario_of_the_repository() => Assert.All(ScenarioFiles.All(), file =>
    {
        if (ScenarioFiles.Evaluator.Evaluate(file.Scenario) is { Answers: not null } evaluation)
        {
            var uids = CalendarEvents.Of(file.Scenario, evaluation, Wording.In(Language.French)).Events.Select(item => item.Uid).ToList();
            Assert.Equal(uids.Count, uids.Distinct(StringComparer.Ordinal).Count());
        }
    });

    [Fact]
    public void Two_scenarios_have_no_uid_in_common() => Assert.Empty(
        Uids(Calendar(ScenarioFiles.Australe)).Intersect(Uids(Calendar(ScenarioFiles.Australe with { Name = "CPTS Autre" }))));

    [Fact]
    public void A_name_of_megabytes_is_cut_in_every_event_and_still_decides_the_uids()
    {
        var name = new string('x', 1_000_000);
        var calendar = Calendar(ScenarioFiles.Australe with { Name = name });

        Assert.All(calendar.Events, item => Assert.InRange(item.Summary.Length + item.Description.Sum(line => line.Length), 1, 2_000));
        Assert.Empty(Uids(calendar).Intersect(Uids(Calendar(ScenarioFiles.Australe with { Name = name + "y" }))));
    }

    [Fact]
    public void Events_that_are_the_same_thing_are_numbered()
    {
        var uids = new EventUids("CPTS");

        var first = uids.Of("deadline/anniversary/1");
        Assert.EndsWith("-deadline-anniversary-1@cpts-rules", first, StringComparison.Ordinal);
        Assert.Equal(first.Replace("-1@", "-1-2@", StringComparison.Ordinal), uids.Of("deadline/anniversary/1"));
        Assert.Equal(first.Replace("-1@", "-2@", StringComparison.Ordinal), uids.Of("deadline/anniversary/2"));
    }

    [Fact]
    public void A_day_that_the_sources_do_not_set_is_tentative()
    {
        var events = Calendar(ScenarioFiles.Australe).Events;

        Assert.All(events, item => Assert.Equal(item.Uid.EndsWith("-healthCrisis@cpts-rules", StringComparison.Ordinal), item.IsTentative));
        Assert.Contains(events, item => item.IsTentative);
    }

    [Fact]
    public void The_description_gives_the_status_of_the_deadline_on_the_evaluation_date()
    {
        var scenario = ScenarioFiles.Australe;

        Assert.Equal(
            [
                "CPTS Australe",
                "Last day: 19 June 2022",
                "Status on 21 November 2026: met on 1 March 2022",
                "Source S14: Sizes and deployment calendar (6/18, 12/24, 12/24, 6/18 months), 30 November 2023",
            ],
            Event(Calendar(scenario)).Description);
        Assert.Contains("Status on 1 February 2022: to come", Event(Calendar(scenario, asOf: new LocalDate(2022, 2, 1))).Description);

        static CalendarEvent Event(CommunityCalendar calendar) =>
            calendar.Events.Single(item => item.Uid.EndsWith("-deadline-missionStart-accessToCare@cpts-rules", StringComparison.Ordinal));
    }

    private static CommunityCalendar Calendar(Scenario scenario, LocalDate? asOf = null, Language language = Language.English)
    {
        var evaluation = ScenarioFiles.Evaluator.Evaluate(scenario, asOf ?? Today);
        return CalendarEvents.Of(scenario, evaluation, Wording.In(language));
    }

    private static string[] Uids(CommunityCalendar calendar) => [.. calendar.Events.Select(item => item.Uid).Order(StringComparer.Ordinal)];
}
