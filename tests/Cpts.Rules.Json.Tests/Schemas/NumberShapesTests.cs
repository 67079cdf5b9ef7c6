using System.Globalization;
using Cpts.Rules.Json.Schemas;

namespace Cpts.Rules.Json.Tests.Schemas;

/// <summary>Amounts in cents, both for validators that divide in floating point and for those that do not.</summary>
public class NumberShapesTests
{
    private static readonly double[] Divisors = [.. NumberShapes.Cents()["anyOf"]!.AsArray().Select(part => double.Parse(part!["multipleOf"]!.ToJsonString(), CultureInfo.InvariantCulture))];

    private static readonly Random Chance = new(20_261_121);

    [Fact]
    public void Where_numbers_are_decimal_an_amount_is_a_multiple_of_one_cent() =>
        Assert.Equal("0.01", NumberShapes.Cents()["anyOf"]![0]!["multipleOf"]!.ToJsonString());

    [Theory]
    [InlineData(0.07)]
    [InlineData(0.29)]
    [InlineData(54_184.94)]
    [InlineData(147_246.58)]
    [InlineData(999_999_999_999.99)]
    public void An_amount_that_one_cent_does_not_divide_in_floating_point_is_accepted_all_the_same(double amount) => Assert.True(IsAccepted(amount));

    [Fact]
    public void Every_amount_in_cents_is_accepted() =>
        Assert.All(Enumerable.Range(0, 200_000).Concat(Enumerable.Range(0, 400_000).Select(_ => -1)), cents => Assert.True(IsAccepted((cents < 0 ? Any(14) : cents) / 100.0)));

    [Fact]
    public void A_number_of_up_to_fourteen_digits_that_is_not_in_cents_is_refused()
    {
        for (var i = 0; i < 400_000; i++)
        {
            var digits = Any(14);
            var decimals = Chance.Next(3, 15);
            var number = double.Parse($"{digits}e-{decimals}", CultureInfo.InvariantCulture);
            if (digits % (long)Math.Pow(10, decimals - 2) != 0)
            {
                Assert.False(IsAccepted(number), $"{digits}e-{decimals}");
            }
        }
    }

    private static bool IsAccepted(double amount) => Divisors.Any(divisor => double.IsInteger(amount / divisor));

    /// <summary>A whole number of up to a given number of digits; small numbers are as frequent as large ones.</summary>
    private static long Any(int digits) => Chance.NextInt64(1, (long)Math.Pow(10, Chance.Next(1, digits + 1)));
}
