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

    [Theory]
    [InlineData(9, 10, "", "[9, 10]")]
    [InlineData(10, 10, "", "10")]
    [InlineData(11, 10, " The minimum, €11, is above the maximum, €10.", "0")]
    public void The_minimum_of_a_range_is_not_above_its_maximum(int min, int max, string problem, string range)
    {
        var kind = Assert.IsType<MappedKind<ExpectedAmount.Ends, EuroRange>>(ExpectedAmount.Kind.Full);
        var ends = new ExpectedAmount.Ends(Euros.FromEuros(min), Euros.FromEuros(max));
        var faults = new Faults();
        kind.From.Check(ends, faults);

        Assert.Equal(problem, string.Concat(faults.Found.Select(finding => $"{finding.Path} {finding.Message(Language.English)}")));
        Assert.Equal(range, kind.To(ends).ToString());
    }

    [Fact]
    public void Each_end_of_a_range_is_within_the_bounds_of_an_amount()
    {
        var kind = ExpectedAmount.Kind.Full;

        Assert.Equal("/min", Places(EuroRange.Between(Euros.FromCents(-1), Euros.FromEuros(5))));
        Assert.Equal("/max", Places(EuroRange.Between(Euros.Zero, SuppliedAmount.Most + Euros.FromCents(1))));
        Assert.Equal("", Places(EuroRange.Between(Euros.Zero, SuppliedAmount.Most)));

        string Places(EuroRange range)
        {
            var faults = new Faults();
            kind.Check(range, faults);
            return string.Join(' ', faults.Found.Select(finding => finding.Path));
        }
    }

    private static string Problems<T>(Kind<T> kind, T value)
    {
        var faults = new Faults();
        kind.Check(value, faults);
        return string.Join(' ', faults.Found.Select(finding => finding.Code));
    }
}
