using Cpts.Rules.Findings;
using Cpts.Rules.Scenarios;
using Microsoft.Extensions.DependencyInjection;

namespace Cpts.Rules.Tests.Findings;

public class OwnChecksTests
{
    [Fact]
    public void A_check_of_the_application_runs_after_those_of_the_library()
    {
        var evaluator = new ScenarioEvaluator(Law.Default, checks: [new Own("ZED0001")]);
        var findings = evaluator.Evaluate(Community(120_000), Samples.Today).Findings;

        Assert.Equal("ZED0001", findings[^1].Code);
        Assert.Equal("ZED0001", evaluator.Catalogue.Find("ZED0001")!.Code);
        Assert.Null(FindingCatalogue.Default.Find("ZED0001"));
    }

    [Theory]
    [InlineData("CPTS0001")]
    [InlineData("A0001")]
    [InlineData("ABCDEFGHIJKLM0001")]
    [InlineData("ACME001")]
    [InlineData("Acme0001")]
    public void A_code_has_a_prefix_of_its_own_and_four_digits(string code) =>
        Assert.Equal("checks", Assert.Throws<ArgumentException>(() => new ScenarioEvaluator(Law.Default, checks: [new Own(code)])).ParamName);

    [Fact]
    public void Two_checks_do_not_share_a_code() =>
        Assert.Equal("checks", Assert.Throws<ArgumentException>(() => new FindingCatalogue([new Own("ACME0001"), new Own("ACME0001")])).ParamName);

    [Fact]
    public void Options_bring_checks_and_readings()
    {
        using var services = new ServiceCollection().AddCptsRules(options =>
        {
            options.Checks.Add(new Own("ACME0001"));
            options.Interpretations = new Interpretations { BoundAt80000 = SizeBand.Size2 };
        }).BuildServiceProvider();
        var evaluator = services.GetRequiredService<ScenarioEvaluator>();

        var silent = evaluator.Evaluate(Community(80_000), Samples.Today);
        Assert.Equal("ACME0001", silent.Findings[0].Code);
        Assert.Equal(SizeBand.Size2, silent.Answers!.Territory.SizeBand);
        Assert.Equal(
            SizeBand.Size3,
            evaluator.Evaluate(Community(80_000) with { Interpretations = new Interpretations { Proration = Proration.Months } }, Samples.Today).Answers!.Territory.SizeBand);
    }

    private sealed class Own(string code) : Check
    {
        public override FindingRule Rule { get; } = new()
        {
            Code = code,
            Severity = Severity.Note,
            Title = new("t", "t"),
            Meaning = new("t", "t"),
            Example = new("t", "t"),
            Remedy = new("t", "t"),
        };

        public override void Examine(Examination examination) => examination.Report("", new("{0}", "{0}"), examination.Territory.Population);
    }
}
