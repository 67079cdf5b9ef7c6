using Cpts.Rules.Facts;
using Cpts.Rules.Reports.Comparing;
using Cpts.Rules.Reports.Sections;
using Cpts.Rules.Tool.Tests.Running;
using NodaTime;

namespace Cpts.Rules.Reports.Tests.Comparing;

public class SharedAmountTests
{
    [Fact]
    public void An_uplift_changes_five_years_by_the_uplift_however_wide_their_range()
    {
        var changes = Changes(ScenarioFiles.Australe, Supposing("startUpUplift=true"));

        Assert.Equal(EuroRange.Exactly(56_250), changes["years/1/total"]);
        Assert.Equal(EuroRange.Exactly(56_250), changes["contracts/1/total"]);
        Assert.Equal(EuroRange.Exactly(56_250), changes["paid/2022-04-01"]);
        Assert.DoesNotContain("years/2/total", changes.Keys);
    }

    [Fact]
    public void A_line_whose_own_range_moves_is_two_amounts()
    {
        // carePathways is from 0 to 11 589.04 € by days (47/365 of 90 000 €) and from 0 to 15 000 € by months (2/12).
        var changes = Changes(ScenarioFiles.Australe, Supposing("proration=months"));

        Assert.Equal(EuroRange.Between(Cents(-1_158_904), Euros.FromEuros(15_000)), changes["years/1/lines/carePathways/fixed"]);
        Assert.Equal(EuroRange.Exactly(Cents(275_342)), changes["years/1/lines/accessToCare/fixed"]);

        // Both totals of carePathways are from 0 to 90 000 €, but they are two amounts.
        Assert.DoesNotContain("years/1/lines/carePathways/total", changes.Keys);
        Assert.Equal(EuroRange.Between(Cents(-1_158_904 - 757_534 + 275_342), Cents(1_500_000 + 875_000 + 275_342)), changes["years/1/total"]);
    }

    [Fact]
    public void Another_size_shares_no_unknown()
    {
        var changes = Changes(ScenarioFiles.Australe, new Supposition { Population = 175_001 });

        // The variable part of accessToCare: at most 35 000 € at size 3, at most 170 500 € at size 4, with the tenth that a contract may add.
        Assert.Equal(EuroRange.Between(-35_000, 170_500), changes["years/3/lines/accessToCare/variable"]);
    }

    [Fact]
    public void Two_files_share_no_unknown()
    {
        var one = ScenarioFiles.Evaluator.Evaluate(ScenarioFiles.Australe);
        var other = ScenarioFiles.Evaluator.Evaluate(ScenarioFiles.Australe with { Interpretations = new() { StartUpUplift = true } });

        var total = Comparison.OfFiles(one, other).Changes.Single(change => change.Id is "years/1/total");
        Assert.Equal(new Value.Amount(EuroRange.Between(Euros.FromEuros(-103_750), Euros.FromEuros(216_250))), total.Difference);
    }

    [Fact]
    public void A_known_difference_is_never_wider_than_that_of_two_independent_amounts() => Assert.All(ScenarioFiles.All(), file =>
    {
        var own = ScenarioFiles.Evaluator.Evaluate(file.Scenario);
        foreach (var reading in new[] { "proration=months", "fixedShare=asObservedAtSize3", "avenant2EffectiveOn=2021-12-20", "startUpUplift=true" })
        {
            var supposed = Supposing(reading).Evaluate(ScenarioFiles.Evaluator, file.Scenario, file.Scenario.AsOf!.Value);
            foreach (var change in Comparison.Supposing(Supposition.Nothing, own, supposed).Changes.Where(change => change.Known is not null))
            {
                var (before, after) = (Range(change.Before), Range(change.After));
                Assert.True((after - before).Contains(change.Known!.Value), $"{file.Path}: {reading}: {change.Id}");
            }
        }
    });

    private static EuroRange Range(Value? value) => value is Value.Amount amount ? amount.Range : EuroRange.Zero;

    private static Euros Cents(long cents) => Euros.FromCents(cents);

    private static Supposition Supposing(string reading) => new() { Readings = [ScenarioFiles.Reading(reading)] };

    private static Dictionary<string, EuroRange> Changes(Scenario scenario, Supposition supposition)
    {
        var own = ScenarioFiles.Evaluator.Evaluate(scenario);
        var supposed = supposition.Evaluate(ScenarioFiles.Evaluator, scenario, new LocalDate(2026, 11, 21));
        return Comparison.Supposing(supposition, own, supposed).Changes
            .Where(change => change.Difference is Value.Amount)
            .ToDictionary(change => change.Id, change => Range(change.Difference), StringComparer.Ordinal);
    }
}
