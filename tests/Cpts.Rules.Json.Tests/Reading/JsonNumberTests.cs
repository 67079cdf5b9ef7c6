using System.Globalization;
using System.Numerics;
using System.Text;
using Cpts.Rules.Json.Reading;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Cpts.Rules.Json.Tests.Reading;

/// <summary>Compares numbers with independent arithmetic on whole numbers of any size.</summary>
[Properties(Arbitrary = [typeof(AnyNumber)], MaxTest = 5_000)]
public class JsonNumberTests
{
    private static readonly Gen<string> Numbers =
        from sign in Gen.Elements("", "-")
        from whole in Gen.OneOf(Gen.Constant("0"), Digits(Gen.Choose(1, 31), firstIsZero: false))
        from fraction in Gen.OneOf(Gen.Constant(""), Digits(Gen.Choose(1, 31), firstIsZero: true).Select(digits => "." + digits))
        from exponent in Gen.OneOf(
            Gen.Constant(""),
            from letter in Gen.Elements("e", "E")
            from plus in Gen.Elements("", "+", "-")
            from size in Gen.Choose(0, 40)
            select letter + plus + size.ToString(CultureInfo.InvariantCulture))
        select sign + whole + fraction + exponent;

    [Property]
    public bool Whole_numbers_are_those_of_32_bits(string text)
    {
        var (significand, exponent) = Exactly(text);
        var isWhole = exponent >= 0;
        var value = isWhole ? significand * BigInteger.Pow(10, exponent) : 0;
        var expected = isWhole && value >= int.MinValue && value <= int.MaxValue;

        return JsonNumber.Parse(Utf8(text)).TryInt32(out var actual) == expected && (!expected || actual == (int)value);
    }

    [Property]
    public bool Amounts_are_whole_numbers_of_cents_below_a_million_million_euros(string text)
    {
        var (significand, exponent) = Exactly(text);
        var cents = exponent >= -2 ? significand * BigInteger.Pow(10, exponent + 2) : 0;
        var expected = exponent >= -2 && BigInteger.Abs(cents) <= 99_999_999_999_999;

        return JsonNumber.Parse(Utf8(text)).TryEuros(out var actual) == expected && (!expected || actual.Cents == (long)cents);
    }

    [Property]
    public bool Decimals_are_exact_or_refused(string text)
    {
        var (significand, exponent) = Exactly(text);
        var digits = significand.IsZero ? 0 : BigInteger.Abs(significand).ToString(CultureInfo.InvariantCulture).Length;
        var expected = digits <= 28 && exponent >= -28 && digits + exponent <= 28;
        var isRead = JsonNumber.Parse(Utf8(text)).TryDecimal(out var actual);

        return isRead == expected && (!expected || Exactly(actual.ToString(CultureInfo.InvariantCulture)) == (significand, exponent));
    }

    [Property]
    public bool A_number_is_negative_when_it_is_strictly_below_zero(string text) =>
        JsonNumber.Parse(Utf8(text)).IsNegative == Exactly(text).Significand < 0;

    [Theory]
    [InlineData("0", 0, "0")]
    [InlineData("-0", 0, "0")]
    [InlineData("2147483647", 2147483647, "2147483647")]
    [InlineData("2147483648", null, "2147483648")]
    [InlineData("-2147483648", -2147483648, "-2147483648")]
    [InlineData("999999999999", null, "999999999999")]
    [InlineData("1000000000000", null, null)]
    [InlineData("9999999999999999999", null, null)]
    [InlineData("18446744073709551616", null, null)]
    public void Digits_alone_are_read_at_the_bounds_of_each_kind(string text, int? whole, string? euros)
    {
        var number = JsonNumber.Parse(Utf8(text));

        Assert.Equal(whole, number.TryInt32(out var value) ? value : null);
        Assert.Equal(euros, number.TryEuros(out var amount) ? amount.ToString() : null);
        Assert.True(number.TryDecimal(out var exact));
        Assert.Equal(decimal.Parse(text, CultureInfo.InvariantCulture), exact);
    }

    private static Gen<string> Digits(Gen<int> count, bool firstIsZero) =>
        from n in count
        from first in Gen.Choose(firstIsZero ? 0 : 1, 9)
        from others in Gen.ArrayOf(Gen.Frequency((3, Gen.Constant(0)), (2, Gen.Choose(0, 9))), n - 1)
        select first.ToString(CultureInfo.InvariantCulture) + string.Concat(others.Select(digit => digit.ToString(CultureInfo.InvariantCulture)));

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>The significand without trailing zeros, and its power of ten.</summary>
    private static (BigInteger Significand, int Exponent) Exactly(string text)
    {
        var parts = text.Split('e', 'E');
        var point = parts[0].IndexOf('.', StringComparison.Ordinal);
        var significand = BigInteger.Parse(parts[0].Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        var exponent = (parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0) - (point < 0 ? 0 : parts[0].Length - point - 1);
        while (!significand.IsZero && significand % 10 == 0)
        {
            (significand, exponent) = (significand / 10, exponent + 1);
        }

        return (significand, significand.IsZero ? 0 : exponent);
    }

    private static class AnyNumber
    {
        public static Arbitrary<string> Texts() => Numbers.ToArbitrary();
    }
}
