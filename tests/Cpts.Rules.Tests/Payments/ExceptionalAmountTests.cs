using Cpts.Rules.Facts;

namespace Cpts.Rules.Tests.Payments;

/// <summary>Ruling 46: what a community that signed before 30 September 2022 got once, and CPTS3009.</summary>
public class ExceptionalAmountTests
{
    private static readonly Interpretations Uplift = new() { StartUpUplift = true };

    [Theory]
    [InlineData("2021-12-19", "2022-04-01 Operating 1 Exceptional 56250 ?")] // Avenant 2 takes effect after the signature.
    [InlineData("2022-03-31", "2022-04-01 Operating 1 Exceptional 56250 ?")]
    [InlineData("2022-04-01", "2022-04-01 Operating 1 Exceptional 56250")]
    [InlineData("2022-09-29", "2022-09-29 Operating 1 Exceptional 56250")]
    [InlineData("2022-09-30", "")]
    [InlineData("2020-05-01", "2022-04-01 Operating 2 Exceptional 56250 ?")] // From 1 May 2021 to 1 May 2022.
    [InlineData("2021-04-01", "2022-04-01 Operating 2 Exceptional 56250 ?")] // The first anniversary opens year 2.
    [InlineData("2021-04-02", "2022-04-01 Operating 1 Exceptional 56250 ?")]
    public void It_is_paid_at_the_signature_or_when_avenant_2_takes_effect(string signed, string paid) =>
        Assert.Equal(paid, Exceptional(Community(120_000).Signed(signed).With(Uplift)));

    [Theory]
    [InlineData(30_000, "37500")]
    [InlineData(60_000, "45000")]
    [InlineData(120_000, "56250")]
    [InlineData(190_000, "67500")]
    public void The_drafts_have_75_per_cent_of_operating_at_each_size(int population, string euros) =>
        Assert.Equal($"2022-05-01 Operating 1 Exceptional {euros}", Exceptional(Community(population).Signed("2022-05-01").With(Uplift)));

    [Fact]
    public void The_interpretation_of_the_effect_moves_it()
    {
        var late = Uplift with { Avenant2EffectiveOn = Day("2023-12-31") };

        Assert.Equal("2023-12-31 Operating 2 Exceptional 56250 ?", Exceptional(Community(120_000).Signed("2022-09-29").With(late)));
    }

    [Fact]
    public void What_the_contract_states_wins_under_either_reading()
    {
        var stating = Community(120_000).With(Stating("2022-05-01", 12_345.67m));

        Assert.Equal("2022-05-01 Operating 1 Exceptional 12345.67", Exceptional(stating));
        Assert.Equal("2022-05-01 Operating 1 Exceptional 12345.67", Exceptional(stating.With(Uplift)));
    }

    [Fact]
    public void It_is_operating_of_its_year_and_in_no_budget()
    {
        var answers = Community(120_000).Signed("2022-05-01").With(Uplift).Answers();

        Assert.Equal(EuroRange.Exactly(75_000 + 56_250), answers.Years[0].Lines[0].Fixed);
        Assert.Equal(EuroRange.Exactly(75_000 + 56_250), answers.Years[0].Total);
        Assert.Equal(EuroRange.Exactly(75_000), answers.Budget[Line.Operating]!.Total);
    }

    [Fact]
    public void Only_the_first_contract_has_it() => Assert.Equal(
        "2022-04-01 Operating 2 Exceptional 100 ?",
        Exceptional(Community(120_000).With(Stating("2020-05-01", 100m).Until("2022-05-01"), Stating("2022-05-01", 200m))));

    [Theory]
    [InlineData("2022-03-31", "")]
    [InlineData("2022-04-01", "2022-04-01 Operating 1 Exceptional 56250 ?")] // Not after the end.
    [InlineData("2022-04-02", "2022-04-01 Operating 1 Exceptional 56250 ?")]
    public void Nothing_is_due_after_an_early_end_and_all_of_it_before(string ended, string paid) =>
        Assert.Equal(paid, Exceptional(Community(120_000).With(Signed("2021-12-19").Until(ended)).With(Uplift)));

    [Theory]
    [InlineData("2021-12-19", "/contract/signed")]
    [InlineData("2022-09-29", "/contract/signed")]
    [InlineData("2022-09-30", "")]
    public void CPTS3009_notes_an_amount_that_was_due_and_is_not_stated(string signed, string paths)
    {
        Assert.Equal(paths, Community().Signed(signed).Paths("CPTS3009"));
        Assert.Equal("", Community().Signed(signed).With(Uplift).Paths("CPTS3009"));
        Assert.Equal("", Community().With(Stating(signed, 1m)).Paths("CPTS3009"));
    }

    [Fact]
    public void CPTS3009_says_nothing_where_the_contract_had_ended_or_is_not_the_first()
    {
        Assert.Equal("", Community().With(Signed("2021-12-19").Until("2022-03-31")).Paths("CPTS3009"));
        Assert.Equal("/contracts/0/signed", Community().With(Signed("2020-05-01").Until("2022-05-01"), Signed("2022-05-01")).Paths("CPTS3009"));
    }

    [Theory]
    [InlineData("2022-09-29", "")]
    [InlineData("2022-09-30", "/contract/exceptionalOperating")]
    public void CPTS3002_an_amount_stated_in_a_later_contract_contradicts_and_is_not_used(string signed, string paths)
    {
        var scenario = Community().With(Stating(signed, 100m));

        Assert.Equal(paths, scenario.Paths("CPTS3002"));
        Assert.Equal(paths.Length == 0, Exceptional(scenario).Length > 0);
    }

    [Fact]
    public void CPTS3002_looks_at_every_contract_whichever_is_current() => Assert.Equal(
        "/contracts/1/exceptionalOperating",
        Community().With(Stating("2020-05-01", 100m), Stating("2025-05-01", 100m)).Paths("CPTS3002", "2021-01-01"));

    private static ContractFacts Stating(string signed, decimal euros) => Signed(signed) with { ExceptionalOperating = Euros.FromDecimal(euros) };

    private static string Exceptional(Scenario scenario) =>
        string.Join(' ', scenario.Written().Where(payment => payment.Contains(" Exceptional ", StringComparison.Ordinal)));
}
