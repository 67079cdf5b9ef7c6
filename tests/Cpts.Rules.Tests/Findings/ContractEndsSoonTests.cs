namespace Cpts.Rules.Tests.Findings;

/// <summary>Ruling 53: CPTS4010 and CPTS4009 at the end of a contract. Signed on 19 December 2021.</summary>
public class ContractEndsSoonTests
{
    [Theory]
    [InlineData("2026-06-21", "")] // 181 days before.
    [InlineData("2026-06-22", "/contract/signed")] // 180 days before.
    [InlineData("2026-12-18", "/contract/signed")]
    [InlineData("2026-12-19", "/contract/signed")] // On the term CPTS4009 is given too.
    [InlineData("2026-12-20", "")]
    public void CPTS4010_warns_from_180_days_before_the_term_to_the_term(string asOf, string paths) =>
        Assert.Equal(paths, Community().Signed("2021-12-19").Paths("CPTS4010", asOf));

    [Fact]
    public void CPTS4010_is_said_of_the_last_contract_only()
    {
        var scenario = Community().With(Signed("2021-12-19"), Signed("2026-12-19"));

        Assert.Equal("", scenario.Paths("CPTS4010", "2026-11-21")); // The later contract is in the file, signed or not.
        Assert.Equal("/contracts/1/signed", scenario.Paths("CPTS4010", "2031-12-19"));
    }

    [Theory]
    [InlineData("2026-11-01", "")]
    [InlineData("2026-12-19", "")] // Given, though not early.
    [InlineData("2026-12-20", "/contract/signed")] // Not used, so absent.
    [InlineData("2021-12-18", "/contract/signed")]
    public void CPTS4010_is_not_given_when_the_file_says_how_the_contract_ended(string ended, string paths) =>
        Assert.Equal(paths, Community().With(Signed("2021-12-19") with { Ended = Day(ended) }).Paths("CPTS4010", "2026-10-01"));

    [Theory]
    [InlineData("2026-12-18", "")]
    [InlineData("2026-12-19", "/contracts/1/signed")]
    public void CPTS4009_is_about_the_end_of_the_last_contract(string asOf, string paths) =>
        Assert.Equal(paths, Community().With(Signed("2020-01-01").Until("2021-12-19"), Signed("2021-12-19")).Paths("CPTS4009", asOf));

    [Theory]
    [InlineData("2023-06-29", "")]
    [InlineData("2023-06-30", "/contract/signed")]
    public void CPTS4009_is_given_from_an_early_end_on(string asOf, string paths) =>
        Assert.Equal(paths, Community().With(Signed("2021-12-19").Until("2023-06-30")).Paths("CPTS4009", asOf));
}
