using Cpts.Rules.Deadlines;
using Cpts.Rules.Facts;
using Cpts.Rules.Scenarios;

namespace Cpts.Rules.Tests.Scenarios;

/// <summary>How a community stands on the evaluation date. The contract of most cases runs from 1 May 2022 to 1 May 2027.</summary>
public class HeadlineTests
{
    private static readonly Scenario Signed = Community(120_000).Signed("2022-05-01", Of(Mission.AccessToCare, "2022-05-01"));

    [Theory]
    [InlineData("2022-04-30", 1, "The contract starts on 1 May 2022.")]
    [InlineData("2022-05-01", 1, "Year 1 of 5 of the contract, which runs until 1 May 2027.")]
    [InlineData("2026-04-30", 4, "Year 4 of 5 of the contract, which runs until 1 May 2027.")]
    [InlineData("2026-05-01", 5, "Last year of the contract (year 5): it reaches its term on 1 May 2027, with no later contract in the file.")]
    [InlineData("2027-04-30", 5, "Last year of the contract (year 5): it reaches its term on 1 May 2027, with no later contract in the file.")]
    [InlineData("2027-05-01", null, "The contract ended on 1 May 2027.")]
    public void The_sentence_and_the_year_follow_the_contract(string asOf, int? year, string sentence)
    {
        var headline = Seen(Signed, asOf);

        Assert.Equal((year, sentence), (headline.Year?.Year, headline.Sentence.English));
        Assert.Equal(1, headline.Contract!.Number);
    }

    [Fact]
    public void A_contract_ended_early_has_its_last_year_before_the_fifth()
    {
        var ended = Community(120_000).With(Signed("2022-05-01", Of(Mission.AccessToCare, "2022-05-01")).Until("2024-06-30"));

        Assert.Equal("Year 2 of 5 of the contract, which runs until 30 June 2024.", Seen(ended, "2024-04-30").Sentence.English);
        Assert.Equal("Last year of the contract (year 3): it reaches its term on 30 June 2024, with no later contract in the file.", Seen(ended, "2024-05-01").Sentence.English);
        Assert.Equal("The contract ended on 30 June 2024.", Seen(ended, "2024-06-30").Sentence.English);
    }

    [Theory]
    [InlineData("2025-04-30", 1, 5, "Last year of the contract (year 5), until 1 May 2025; the next contract is in the file.")]
    [InlineData("2025-05-01", 2, 1, "Year 1 of 5 of the contract, which runs until 1 May 2030.")]
    [InlineData("2030-04-30", 2, 5, "Last year of the contract (year 5): it reaches its term on 1 May 2030, with no later contract in the file.")]
    public void Of_two_contracts_the_one_that_runs_is_looked_at(string asOf, int contract, int year, string sentence)
    {
        var headline = Seen(Community(120_000).With(Signed("2020-05-01", Of(Mission.AccessToCare)), Signed("2025-05-01", Of(Mission.AccessToCare))), asOf);

        Assert.Equal((contract, contract, year, sentence), (headline.Contract!.Number, headline.Year!.Contract, headline.Year.Year, headline.Sentence.English));
    }

    [Fact]
    public void Without_a_contract_the_step_is_named_and_nothing_is_due()
    {
        var headline = Seen(Community(120_000), "2026-11-21");

        Assert.Equal("No contract yet; current step: gather the professionals.", headline.Sentence.English);
        Assert.Null(headline.Contract);
        Assert.Null(headline.Year);
        Assert.Equal((null, null, null), (headline.Guaranteed, headline.AtStake, headline.Total));
        Assert.Equal((null, null), (headline.NextPayment, headline.NextLimit));
    }

    [Fact]
    public void What_is_sure_and_what_is_at_stake_are_those_of_the_year()
    {
        var headline = Seen(Signed, "2026-11-21");

        // 75 000 for operating and 90 000 fixed are sure; 35 000 are variable.
        Assert.Equal(
            (EuroRange.Exactly(165_000), EuroRange.Between(0, 35_000), EuroRange.Between(165_000, 200_000)),
            (headline.Guaranteed, headline.AtStake, headline.Total));
    }

    [Theory]
    [InlineData("2023-04-30", "2023-05-01")]
    [InlineData("2023-05-01", "2024-05-01")] // What is paid on the day itself is no longer to come.
    [InlineData("2027-04-30", "2027-05-01")]
    [InlineData("2027-05-01", null)]
    public void The_next_payment_is_the_first_after_the_date(string asOf, string? on)
    {
        var headline = Seen(Signed, asOf);
        var payments = Answers(Signed, asOf).Payments.Where(payment => Iso(payment.On) == on).ToArray();

        Assert.Equal(on, headline.NextPayment is { } day ? Iso(day.On) : null);
        Assert.Equal(payments.Aggregate(EuroRange.Zero, (sum, payment) => sum + payment.Amount), headline.NextPayment?.Amount ?? EuroRange.Zero);
    }

    [Theory]
    [InlineData("2022-10-31", "missionStart/accessToCare")]
    [InlineData("2027-04-30", "anniversary/5")]
    [InlineData("2027-05-02", null)]
    public void The_next_limit_is_the_first_one_still_to_come(string asOf, string? key)
    {
        var notStarted = Community(120_000).Signed("2022-05-01", Of(Mission.AccessToCare));
        var headline = Seen(notStarted, asOf);

        Assert.Equal(key, headline.NextLimit?.Key());
        Assert.Equal(key is null ? null : DeadlineStatus.Pending, headline.NextLimit?.Status);
    }

    [Fact]
    public void Answers_are_required() => Assert.Throws<ArgumentNullException>("answers", () => Headline.Of(null!, Samples.Today));

    private static Headline Seen(Scenario scenario, string asOf) => Headline.Of(Answers(scenario, asOf), Day(asOf));

    private static Answers Answers(Scenario scenario, string asOf) => scenario.Answers(asOf);
}
