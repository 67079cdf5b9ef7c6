using NodaTime;

namespace Cpts.Rules.Tests;

public class EasterTests
{
    [Theory]
    [InlineData("1900-04-15")]
    [InlineData("1913-03-23")]
    [InlineData("1943-04-25")]
    [InlineData("1954-04-18")]
    [InlineData("1961-04-02")]
    [InlineData("1981-04-19")]
    [InlineData("2000-04-23")]
    [InlineData("2008-03-23")]
    [InlineData("2019-04-21")]
    [InlineData("2020-04-12")]
    [InlineData("2021-04-04")]
    [InlineData("2022-04-17")]
    [InlineData("2023-04-09")]
    [InlineData("2024-03-31")]
    [InlineData("2025-04-20")]
    [InlineData("2026-04-05")]
    [InlineData("2027-03-28")]
    [InlineData("2035-03-25")]
    [InlineData("2038-04-25")]
    [InlineData("2049-04-18")]
    [InlineData("2076-04-19")]
    [InlineData("2160-03-23")]
    public void Easter_falls_on_its_known_days(string expected) => Assert.Equal(Day(expected), Easter.Sunday(Day(expected).Year));

    [Fact]
    public void Two_independent_computations_give_the_same_day_from_1900_to_2199()
    {
        for (var year = 1900; year <= 2199; year++)
        {
            Assert.Equal(ByGauss(year), Easter.Sunday(year));
        }
    }

    [Fact]
    public void Easter_is_always_a_Sunday_from_22_March_to_25_April()
    {
        for (var year = 1583; year <= 9999; year++)
        {
            var sunday = Easter.Sunday(year);

            Assert.Equal(IsoDayOfWeek.Sunday, sunday.DayOfWeek);
            Assert.InRange((sunday.Month * 100) + sunday.Day, 322, 425);
        }
    }

    [Theory]
    [InlineData(1582)]
    [InlineData(10_000)]
    [InlineData(-1)]
    public void Years_outside_the_Gregorian_count_are_a_misuse(int year) =>
        Assert.Equal("year", Assert.Throws<ArgumentOutOfRangeException>(() => Easter.Sunday(year)).ParamName);

    /// <summary>Gauss's rule with its two exceptions, an algorithm other than the one in use.</summary>
    private static LocalDate ByGauss(int year)
    {
        var century = year / 100;
        var moonCorrection = ((8 * century) + 13) / 25;
        var m = (15 + century - moonCorrection - (century / 4)) % 30;
        var n = (4 + century - (century / 4)) % 7;
        var d = ((19 * (year % 19)) + m) % 30;
        var e = ((2 * (year % 4)) + (4 * (year % 7)) + (6 * d) + n) % 7;
        var march = 22 + d + e;
        if (d == 29 && e == 6)
        {
            march = 50;
        }
        else if (d == 28 && e == 6 && ((11 * m) + 11) % 30 < 19)
        {
            march = 49;
        }

        return new LocalDate(year, 3, 1).PlusDays(march - 1);
    }
}
