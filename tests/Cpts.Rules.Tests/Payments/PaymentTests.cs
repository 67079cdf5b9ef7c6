using Cpts.Rules.Payments;

namespace Cpts.Rules.Tests.Payments;

public class PaymentTests
{
    [Fact]
    public void Payments_are_sorted_by_day_line_year_kind_and_contract()
    {
        Payment[] inOrder =
        [
            Of("2023-04-30", Line.Prevention, 5, PaymentKind.Advance, 2),
            Of("2023-05-01", Line.Operating, null, PaymentKind.LetterOfIntent, null),
            Of("2023-05-01", Line.Operating, 1, PaymentKind.OperatingInFull, 2),
            Of("2023-05-01", Line.Operating, 1, PaymentKind.Exceptional, 1),
            Of("2023-05-01", Line.Operating, 1, PaymentKind.Balance, 1),
            Of("2023-05-01", Line.Operating, 1, PaymentKind.Balance, 2),
            Of("2023-05-01", Line.Operating, 1, PaymentKind.Variable, 1),
            Of("2023-05-01", Line.Operating, 1, PaymentKind.Advance, 1),
            Of("2023-05-01", Line.Operating, 2, PaymentKind.OperatingInFull, 1),
            Of("2023-05-01", Line.AccessToCare, 1, PaymentKind.Advance, 1),
        ];

        for (var i = 0; i < inOrder.Length; i++)
        {
            for (var j = 0; j < inOrder.Length; j++)
            {
                Assert.Equal(i.CompareTo(j), Math.Sign(Payment.Compare(inOrder[i], inOrder[j])));
            }
        }
    }

    [Fact]
    public void Zero_is_no_payment_and_a_range_from_zero_is_one()
    {
        var silent = Community(120_000).Signed("2022-05-01", Given.Of(Mission.AccessToCare, "2022-05-01").Stating(0, 0));
        var open = Community(120_000).Signed("2022-05-01", Given.Of(Mission.AccessToCare, "2022-05-01").Stating(0, 1));

        Assert.Empty(silent.Written(Line.AccessToCare));
        Assert.Equal(5, open.Written(Line.AccessToCare).Length);
        Assert.Equal("2023-05-01 AccessToCare 1 Variable [0, 1] ?", open.Written(Line.AccessToCare)[0]);
    }

    [Fact]
    public void An_advance_is_rounded_half_away_from_zero_and_the_balance_is_the_rest() =>
        // 75 % of 100.02 is 75.015.
        Assert.Equal(
            ["2022-05-01 AccessToCare 1 Advance 75.02", "2023-05-01 AccessToCare 1 Balance 25"],
            Community(120_000).Signed("2022-05-01", Given.Of(Mission.AccessToCare, "2022-05-01").Stating(100.02m, 0)).Written(Line.AccessToCare).Take(2));

    private static Payment Of(string on, Line line, int? year, PaymentKind kind, int? contract) =>
        new(Day(on), line, contract, year, kind, EuroRange.Exactly(1), DateIsSet: true);
}
