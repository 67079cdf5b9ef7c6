using Cpts.Rules.Facts;
using Cpts.Rules.Scenarios;
using Cpts.Rules.Territories;
using Cpts.Rules.Tests.Territories;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Cpts.Rules.Tests;

public class AgreementTimelineTests
{
    [Theory]
    [InlineData("2019-08-24", null)]
    [InlineData("2019-08-25", "aci-2019")]
    [InlineData("2022-03-31", "aci-2019")]
    [InlineData("2022-04-01", "avenant-2")]
    [InlineData("2035-12-31", "avenant-2")]
    public void The_agreement_of_2019_is_in_force_from_25_August_2019_and_avenant_2_from_1_April_2022(string date, string? id) =>
        Assert.Equal(id, Law.Default.InForceOn(Day(date), Interpretations.Default)?.Id);

    [Theory]
    [InlineData("2021-12-19", "aci-2019")]
    [InlineData("2021-12-20", "avenant-2")]
    public void The_effect_of_avenant_2_is_an_interpretation(string date, string id) =>
        Assert.Equal(id, Law.Default.InForceOn(Day(date), new Interpretations { Avenant2EffectiveOn = Day("2021-12-20") })?.Id);

    [Fact]
    public void Agreements_are_found_by_their_id()
    {
        Assert.Same(Law.Default.Agreements[1], Law.Default.Find("avenant-2"));
        Assert.Null(Law.Default.Find("avenant-1"));
        Assert.Equal(new LocalDate(2022, 3, 31), Law.Default.Agreements[1].PublishedOn);
        Assert.Equal("avenant-2", Law.Default.Agreements[1].ToString());
    }

    [Fact]
    public void Without_an_agreement_in_force_the_evaluation_stops_with_one_finding_for_each_date()
    {
        var signedTooEarly = Community(120_000).Signed("2019-08-24");

        Assert.Equal(["/contract/signed"], signedTooEarly.Found("CPTS9013"));
        Assert.Equal(["/asOf", "/contract/signed"], signedTooEarly.Found("CPTS9013", "2019-08-01"));
        Assert.Equal(["/asOf"], signedTooEarly.Found("CPTS9013", "2019-08-24"));
        Assert.Null(signedTooEarly.Evaluate().Answers);
        Assert.Equal("aci-2019", Community(120_000).Signed("2019-08-25").Answers("2019-08-25").Agreement.Id);
    }

    [Fact]
    public void An_application_gets_the_evaluator_and_the_agreements()
    {
        using var services = new ServiceCollection().AddCptsRules().BuildServiceProvider();

        Assert.Same(services.GetRequiredService<ScenarioEvaluator>(), services.GetRequiredService<ScenarioEvaluator>());
        Assert.Equal(Law.Default.Agreements, services.GetServices<Agreement>().ToValueList());
        Assert.Equal("services", Assert.Throws<ArgumentNullException>(() => CptsRulesServiceCollectionExtensions.AddCptsRules(null!)).ParamName);
    }

    [Fact]
    public void An_application_may_give_the_populations_of_communes()
    {
        var tables = new SmallTables();
        using var services = new ServiceCollection().AddCptsRules(options => options.Communes = tables).BuildServiceProvider();

        Assert.Same(tables, services.GetRequiredService<ICommunePopulations>());
        Assert.Equal(83_000, services.GetRequiredService<ScenarioEvaluator>().Evaluate(new Scenario { Territory = new TerritoryFacts { Communes = ["97422"] } }, Samples.Today).Answers!.Territory.Population);
    }

    [Fact]
    public void Misuse_is_answered_with_the_name_of_the_parameter()
    {
        Assert.Equal("scenario", Assert.Throws<ArgumentNullException>(() => new ScenarioEvaluator().Evaluate(null!)).ParamName);
        Assert.Equal("scenario", Assert.Throws<ArgumentNullException>(() => new ScenarioEvaluator().Readings(null!, Samples.Today)).ParamName);
        Assert.Equal("scenario", Assert.Throws<ArgumentException>(() => new ScenarioEvaluator().Evaluate(Community(1))).ParamName);
        Assert.Equal("interpretations", Assert.Throws<ArgumentNullException>(() => Law.Default.InForceOn(Samples.Today, null!)).ParamName);
    }
}
