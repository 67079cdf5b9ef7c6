using Cpts.Rules.Facts.Shapes;
using Cpts.Rules.Scenarios;

namespace Cpts.Rules.Tests.Scenarios;

public class ExpectedAmountTests
{
    [Theory]
    [InlineData(10, 10, true)]
    [InlineData(10, 11, false)]
    public void An_exact_amount_is_a_number_and_a_range_its_two_ends(int min, int max, bool isShort)
    {
        var kind = ExpectedAmount.Kind;
        var amount = EuroRange.Between(min, max);

        Assert.Equal(isShort, kind.IsShort(amount));
        Assert.True(kind.Accepts(amount));
        Assert.Equal("", Problems(kind, amount));
    }

    [Fact]
    public void A_number_is_both_ends()
    {
        var number = Assert.IsType<MappedKind<Euros, EuroRange>>(ExpectedAmount.Kind.Short);

        Assert.Equal(EuroRange.Exactly(10), number.To(Euros.FromEuros(10)));
        Assert.Equal(Euros.FromEuros(10), number.Back(EuroRange.Exactly(10)));
    }

    [Theory]
    [InlineData(-1, "CPTS9003", "")]
    [InlineData(0, "", "")]
    public void What_is_due_is_not_negative_and_what_is_paid_may_be(int cents, string due, string paid)
    {
        var amount = EuroRange.Exactly(Euros.FromCents(cents));

        Assert.Equal((due, paid), (Problems(ExpectedAmount.Kind, amount), Problems(ExpectedAmount.Paid, amount)));
    }

    private static string Problems<T>(Kind<T> kind, T value)
    {
        var faults = new Faults();
        kind.Check(value, faults);
        return string.Join(' ', faults.Found.Select(finding => finding.Code));
    }
}
