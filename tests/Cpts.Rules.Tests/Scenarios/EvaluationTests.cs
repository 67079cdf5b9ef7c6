namespace Cpts.Rules.Tests.Scenarios;

public class EvaluationTests
{
    [Fact]
    public void A_year_is_found_by_its_number_and_its_contract()
    {
        var answers = Community(120_000).With(Signed("2020-05-01"), Signed("2025-05-01")).Answers();

        Assert.Equal("2020-05-01 2024-05-01 2025-05-01 2029-05-01", string.Join(' ', From(1, 1), From(5, 1), From(1, 2), From(5, 2)));
        Assert.Equal(answers.Year(3), answers.Year(3, 1));
        Assert.Null(answers.Year(6));
        Assert.Null(answers.Year(1, 3));

        string From(int year, int contract) => Iso(answers.Year(year, contract)!.From);
    }

    [Theory]
    [InlineData("2020-04-30", 1)] // The first, though it is to come.
    [InlineData("2025-04-30", 1)]
    [InlineData("2025-05-01", 2)]
    [InlineData("2031-01-01", 2)] // The last, though it has ended.
    public void The_current_contract_is_the_last_one_signed_by_the_date_else_the_first(string asOf, int number) =>
        Assert.Equal(number, Community(120_000).With(Signed("2020-05-01"), Signed("2025-05-01")).Answers(asOf).CurrentContract!.Number);

    [Fact]
    public void Without_a_contract_none_is_current() => Assert.Null(Community(120_000).Answers().CurrentContract);
}
