namespace Cpts.Rules.Tests.Findings;

public class ContractAtTermTests
{
    [Theory]
    [InlineData("2026-12-18", "")]
    [InlineData("2026-12-19", "/contract/signed")]
    [InlineData("2035-01-01", "/contract/signed")]
    public void CPTS4009_notes_the_term_from_the_fifth_anniversary_on(string asOf, string paths) =>
        Assert.Equal(paths, Community().Signed("2021-12-19").Paths("CPTS4009", asOf));

    [Fact]
    public void CPTS4009_needs_a_contract() => Assert.Equal("", Community().With(Received("2020-01-01")).Paths("CPTS4009", "2035-01-01"));
}
