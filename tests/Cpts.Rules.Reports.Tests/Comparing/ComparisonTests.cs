using Cpts.Rules.Facts;
using Cpts.Rules.Reports.Comparing;
using Cpts.Rules.Reports.Sections;
using Cpts.Rules.Scenarios;
using Cpts.Rules.Tool.Tests.Running;
using NodaTime;

namespace Cpts.Rules.Reports.Tests.Comparing;

public class ComparisonTests
{
    [Fact]
    public void An_evaluation_differs_in_nothing_from_itself() => Assert.All(ScenarioFiles.All(), file =>
        Assert.Empty(Comparison.OfFiles(Evaluate(file.Scenario), Evaluate(file.Scenario)).Changes));

    [Fact]
    public void Every_change_has_a_path_of_its_own_whatever_is_compared()
    {
        var evaluations = ScenarioFiles.All().Select(file => Evaluate(file.Scenario)).ToList();

        Assert.All(evaluations.Zip(evaluations.Skip(1)), pair =>
        {
            var ids = Comparison.OfFiles(pair.First, pair.Second).Changes.Select(change => change.Id).ToList();
            Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        });
    }

    [Fact]
    public void Both_directions_give_the_same_changes_reversed()
    {
        var (size3, size4) = (Evaluate(ScenarioFiles.Australe), Evaluate(At(175_001)));

        var there = Comparison.OfFiles(size3, size4).Changes;
        var back = Comparison.OfFiles(size4, size3).Changes;
        Assert.Equal(
            there.Select(change => (change.Id, change.Before, change.After)).OrderBy(change => change.Id, StringComparer.Ordinal),
            back.Select(change => (change.Id, change.After, change.Before)).OrderBy(change => change.Id, StringComparer.Ordinal));
    }

    /// <summary>When the evaluation says that a reading changed the result, the comparison must show a change.</summary>
    [Fact]
    public void A_reading_that_decided_something_changes_something()
    {
        var seen = 0;
        foreach (var (path, scenario) in ScenarioFiles.All().Where(file => Evaluate(file.Scenario).Answers is not null))
        {
            foreach (var use in ScenarioFiles.Evaluator.Readings(scenario, scenario.AsOf!.Value).Where(use => use.Decided))
            {
                var others = Others(use.Id).Select(choice => Evaluate(scenario with { Interpretations = choice.Choose(scenario.Interpretations) }));
                Assert.True(others.Any(other => Comparison.OfFiles(Evaluate(scenario), other).Changes.Any()), $"{path}: {use.Id}");
                seen++;
            }
        }

        Assert.True(seen > 50, $"Only {seen} readings decided anything.");
    }

    [Fact]
    public void A_moved_start_is_a_change_of_deadlines_years_and_payments()
    {
        var scenario = ScenarioFiles.Australe;
        var late = scenario with
        {
            Contract = scenario.Contract! with
            {
                Missions = scenario.Contract.Missions.Select(mission => mission.Mission == Mission.AccessToCare ? mission with { Started = new LocalDate(2022, 7, 1) } : mission).ToValueList(),
            },
        };
        var changes = Comparison.OfFiles(Evaluate(scenario), Evaluate(late)).Changes.ToDictionary(change => change.Id, StringComparer.Ordinal);

        Assert.Equal(("met", "late"), (Word(changes["deadlines/missionStart/accessToCare/status"].Before), Word(changes["deadlines/missionStart/accessToCare/status"].After)));
        Assert.Equal(new Value.Day(new LocalDate(2022, 7, 1)), changes["payments/accessToCare/1/advance/on"].After);
        Assert.Equal(new Value.Amount(EuroRange.Exactly(Euros.FromDecimal(54_184.94m))), changes["paid/2022-03-01"].Before);
        Assert.Null(changes["paid/2022-03-01"].After);
        Assert.Equal(new Value.Amount(EuroRange.Exactly(Euros.FromDecimal(-30_082.20m))), changes["years/1/lines/accessToCare/fixed"].Difference);
        Assert.Contains("findings/CPTS4001/contract/missions/0/started", changes.Keys);
    }

    [Fact]
    public void An_evaluation_that_stopped_differs_by_all_its_answers()
    {
        var stopped = ScenarioFiles.Evaluator.Evaluate(ScenarioFiles.Australe, new LocalDate(2019, 8, 24));

        var changes = Comparison.OfFiles(stopped, Evaluate(ScenarioFiles.Australe)).Changes;
        Assert.All(changes.Where(change => !change.Id.StartsWith("findings/", StringComparison.Ordinal) && change.Id is not ("name" or "asOf")), change => Assert.Null(change.Before));
        Assert.Contains(changes, change => change is { Id: "budget/core", After: Value.Amount });
        Assert.Contains(changes, change => change is { Id: "findings/CPTS9013/asOf", After: null });
    }

    [Fact]
    public void Names_with_the_separator_are_written_as_in_JSON_pointers()
    {
        var scenario = ScenarioFiles.Australe with { MemberPayments = [new MemberPayment("A/B~C", 2023, Euros.FromEuros(43_993), Euros.Zero)] };
        var changes = Comparison.OfFiles(Evaluate(scenario with { MemberPayments = default }), Evaluate(scenario)).Changes;

        Assert.Equal(
            ["memberCaps/A~1B~0C/2023/paid", "memberCaps/A~1B~0C/2023/exceeded"],
            changes.Where(change => change.Id.StartsWith("memberCaps/", StringComparison.Ordinal)).Select(change => change.Id));
    }

    private static string? Word(Value? value) => (value as Value.Word)?.Id;

    private static Evaluation Evaluate(Scenario scenario) => ScenarioFiles.Evaluator.Evaluate(scenario);

    private static Scenario At(int population) => ScenarioFiles.Australe with { Territory = new TerritoryFacts { Population = population, SeatDepartment = "974" } };

    private static IEnumerable<ChosenReading> Others(string id) => (id switch
    {
        "boundAt80000" => ["size2", "size3"],
        "timeLimitOnNonWorkingDay" => ["keep", "nextWorkingDay"],
        "proration" => ["days", "months"],
        "fixedShare" => ["range", "asObservedAtSize3"],
        "avenant2EffectiveOn" => ["2021-12-20", "2022-04-01"],
        _ => new[] { "true", "false" },
    }).Select(value => ScenarioFiles.Reading($"{id}={value}"));
}
