using Cpts.Rules.Facts;
using Cpts.Rules.Payments;

namespace Cpts.Rules.Tests.Payments;

/// <summary>Ruling 56: what was received against what was due by then, CPTS3012 and CPTS3013.</summary>
public class ReconciliationTests
{
    private static readonly Scenario Community3 = Community(120_000).Signed("2022-05-01", Of(Mission.AccessToCare)); // 75 000 on that day, then nothing.

    [Fact]
    public void Without_receipts_there_is_none()
    {
        Assert.Null(Community3.Answers().Reconciliation);
        Assert.Null((Community3 with { Receipts = [] }).Answers().Reconciliation);
    }

    [Theory]
    [InlineData("2022-05-01", 0)]
    [InlineData("2022-05-02", 75_000)]
    public void A_payment_is_expected_the_day_after_its_date(string asOf, int expected) =>
        Assert.Equal(EuroRange.Exactly(expected), Received(("2022-04-01", 1m)).Answers(asOf).Reconciliation!.Expected);

    [Theory]
    [InlineData("2022-06-09", 0)]
    [InlineData("2022-06-10", 100)]
    [InlineData("2022-06-11", 100)]
    public void A_receipt_counts_from_its_own_date(string asOf, int received) =>
        Assert.Equal(Euros.FromEuros(received), Received(("2022-06-10", 100m)).Answers(asOf).Reconciliation!.Received);

    [Theory]
    [InlineData(74_999.99, "/receipts", "", -0.01)]
    [InlineData(75_000, "", "", 0)]
    [InlineData(75_000.01, "", "/receipts", 0.01)]
    public void A_cent_less_is_3012_and_a_cent_more_is_3013(double amount, string less, string more, double difference)
    {
        var scenario = Received(("2022-05-09", (decimal)amount));

        Assert.Equal((less, more), (scenario.Paths("CPTS3012", "2022-06-01"), scenario.Paths("CPTS3013", "2022-06-01")));
        Assert.Equal(Exactly((decimal)difference), scenario.Answers("2022-06-01").Reconciliation!.Difference);
    }

    [Theory]
    [InlineData(234_749.99, "/receipts", "")]
    [InlineData(234_750, "", "")]
    [InlineData(269_750, "", "")]
    [InlineData(269_750.01, "", "/receipts")]
    public void Nothing_is_said_while_the_difference_may_be_nothing(double amount, string less, string more)
    {
        // Operating 75 000 and 56 250; access to care 146 of 365 days of 90 000 (36 000), 0 to 35 000, and the advance of year 2 (67 500).
        var scenario = Community(120_000).Signed("2022-05-01", Of(Mission.AccessToCare, "2022-12-06")) with
        {
            Receipts = [new(Day("2023-05-02"), Euros.FromDecimal((decimal)amount))],
        };

        Assert.Equal(EuroRange.Between(234_750, 269_750), scenario.Answers("2023-05-02").Reconciliation!.Expected);
        Assert.Equal((less, more), (scenario.Paths("CPTS3012", "2023-05-02"), scenario.Paths("CPTS3013", "2023-05-02")));
    }

    [Fact]
    public void A_balance_to_be_repaid_is_counted()
    {
        var scenario = Community(120_000).With(Signed("2022-05-01", Of(Mission.AccessToCare, "2022-05-01") with { Amounts = Amounts(90_000, 0) }).Until("2022-09-24")) with
        {
            Receipts = [new(Day("2022-05-10"), Euros.FromEuros(142_500))],
        };

        // 75 000 + 67 500, then 31 500 to be repaid: 111 000.
        Assert.Equal(new Reconciliation(EuroRange.Exactly(142_500), Euros.FromEuros(142_500), EuroRange.Zero), scenario.Answers("2022-09-24").Reconciliation);
        Assert.Equal(new Reconciliation(EuroRange.Exactly(111_000), Euros.FromEuros(142_500), EuroRange.Exactly(31_500)), scenario.Answers("2022-09-25").Reconciliation);
        Assert.Equal("/receipts", scenario.Paths("CPTS3013", "2022-09-25"));
    }

    [Fact]
    public void Money_without_a_contract_was_not_due() =>
        Assert.Equal("/receipts", (Community() with { Receipts = [new(Day("2022-01-01"), Euros.FromCents(1))] }).Paths("CPTS3013"));

    private static Scenario Received(params (string On, decimal Amount)[] receipts) =>
        Community3 with { Receipts = receipts.Select(receipt => new Receipt(Day(receipt.On), Euros.FromDecimal(receipt.Amount))).ToValueList() };
}
