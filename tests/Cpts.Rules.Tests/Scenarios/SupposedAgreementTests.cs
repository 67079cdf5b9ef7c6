using Cpts.Rules.Scenarios;
using NodaTime;

namespace Cpts.Rules.Tests.Scenarios;

public class SupposedAgreementTests
{
    private static readonly Agreement Aci2019 = Law.Default.Find("aci-2019")!;
    private static readonly Agreement Avenant2 = Law.Default.Find("avenant-2")!;

    [Fact]
    public void The_supposed_agreement_prices_the_budget()
    {
        Assert.Equal(EuroRange.Exactly(437_500), Under(Avenant2).Answers!.Budget.Core);

        var answers = Under(Aci2019).Answers!;
        Assert.Same(Aci2019, answers.Agreement);
        Assert.Equal(EuroRange.Exactly(325_000), answers.Budget.Core);
        Assert.DoesNotContain(answers.Budget.Lines, line => line.Line == Line.HealthCrisis);
    }

    [Fact]
    public void It_prices_every_contract_year_whatever_its_dates()
    {
        Assert.Equal(["aci-2019", "avenant-2", "avenant-2", "avenant-2", "avenant-2"], Australe().Answers!.Years.Select(year => year.Agreement));
        Assert.All(Under(Aci2019).Answers!.Years, year => Assert.Equal("aci-2019", year.Agreement));
        Assert.All(Under(Avenant2).Answers!.Years, year => Assert.Equal("avenant-2", year.Agreement));
    }

    [Fact]
    public void It_decides_the_missions_and_leaves_every_date_where_it_is()
    {
        var evaluation = Under(Aci2019);

        // The agreement of 2019 has no healthCrisis, and pays 120 000 € where the contract states 125 000 €.
        Assert.Equal(["CPTS2003", "CPTS3002"], evaluation.Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Code));
        Assert.Equal(Australe().Answers!.Deadlines, evaluation.Answers!.Deadlines);
        Assert.Equal(Australe().Answers!.Deadlines, Under(Avenant2).Answers!.Deadlines);
    }

    [Fact]
    public void A_core_mission_of_the_supposed_agreement_is_missing_at_once()
    {
        var withoutCrisis = Community(120_000).Signed("2021-06-01", Of(Mission.AccessToCare), Of(Mission.CarePathways), Of(Mission.Prevention));

        Assert.Empty(withoutCrisis.Found("CPTS2001", "2022-04-15"));
        Assert.Contains(
            new ScenarioEvaluator().EvaluateUnder(Avenant2, withoutCrisis, Day("2022-04-15")).Findings,
            finding => string.Equals(finding.Code, "CPTS2001", StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_is_in_force_before_the_first_agreement_even_when_supposed()
    {
        var evaluation = new ScenarioEvaluator().EvaluateUnder(Avenant2, Community(50_000), new LocalDate(2019, 8, 24));

        Assert.Null(evaluation.Answers);
        Assert.Equal(["CPTS9013"], evaluation.Findings.Select(finding => finding.Code));
        Assert.Same(Avenant2, new ScenarioEvaluator().EvaluateUnder(Avenant2, Community(50_000), new LocalDate(2019, 8, 25)).Answers!.Agreement);
    }

    [Fact]
    public void Supposing_the_agreement_in_force_all_along_changes_nothing()
    {
        var scenario = Community(174_793).Signed("2022-04-02", FourCore("2022-05-01"));

        Assert.Equal(scenario.Evaluate(), new ScenarioEvaluator().EvaluateUnder(Avenant2, scenario, Samples.Today));
    }

    [Fact]
    public void Null_is_refused_by_the_name_of_its_parameter()
    {
        var evaluator = new ScenarioEvaluator();

        Assert.Equal("agreement", Assert.Throws<ArgumentNullException>(() => evaluator.EvaluateUnder(null!, Samples.Australe, Samples.Today)).ParamName);
        Assert.Equal("scenario", Assert.Throws<ArgumentNullException>(() => evaluator.EvaluateUnder(Avenant2, null!, Samples.Today)).ParamName);
    }

    private static Evaluation Australe() => new ScenarioEvaluator().Evaluate(Samples.Australe);

    private static Evaluation Under(Agreement agreement) => new ScenarioEvaluator().EvaluateUnder(agreement, Samples.Australe, Samples.Today);
}
