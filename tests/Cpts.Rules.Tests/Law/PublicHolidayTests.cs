using NodaTime;
using PublicHoliday;
using Region = PublicHoliday.FrancePublicHoliday.Regions;

namespace Cpts.Rules.Tests;

/// <summary>A third source: the package PublicHoliday, whose authors read the same law by themselves.</summary>
public class PublicHolidayTests
{
    /// <summary>Custom without a text: neither is in the labour code (L. 3133-1, L. 3422-2), and Etalab's list has neither.</summary>
    private static readonly string[] Antilles = ["Fête de Victor Schœlcher", "Vendredi saint"];

    [Theory]
    [InlineData(Region.OnlyOfficial, null)]
    [InlineData(Region.AlsaceMoselle, "57")]
    [InlineData(Region.AlsaceMoselle, "67")]
    [InlineData(Region.AlsaceMoselle, "68")]
    [InlineData(Region.Guyane, "973")]
    [InlineData(Region.Reunion, "974")]
    [InlineData(Region.Mayotte, "976")]
    [InlineData(Region.SaintBarthelemy, "977")]
    [InlineData(Region.SaintMartin, "978")]
    public void Both_have_the_same_holidays_from_2019_to_2035(Region region, string? department) => Assert.Empty(Differences(region, department));

    [Theory]
    [InlineData(Region.Guadeloupe, "971")]
    [InlineData(Region.Martinique, "972")]
    public void The_package_adds_two_days_of_custom_in_the_Antilles_every_year(Region region, string department) => Assert.Equal(
        from year in Answered(region)
        from name in Antilles
        select $"{year}: {name}",
        Differences(region, department).Order(StringComparer.Ordinal));

    /// <summary>It keeps the holidays of a year by day, and fails where two fall on the same day: abolition on Whit Monday or Ascension.</summary>
    [Theory]
    [InlineData(Region.AlsaceMoselle, new int[0])]
    [InlineData(Region.Guyane, new[] { 2019, 2030 })]
    [InlineData(Region.Martinique, new[] { 2031 })]
    public void The_package_has_no_answer_where_two_holidays_are_one_day(Region region, int[] years) =>
        Assert.Equal(years, Enumerable.Range(2019, 17).Except(Answered(region)));

    private static IEnumerable<int> Answered(Region region) => Enumerable.Range(2019, 17)
        .Where(year => Record.Exception(() => new FrancePublicHoliday { Region = region }.PublicHolidayNames(year)) is not ArgumentException);

    private static IEnumerable<string> Differences(Region region, string? department)
    {
        foreach (var year in Answered(region))
        {
            var theirs = new FrancePublicHoliday { Region = region }.PublicHolidayNames(year);
            for (var day = new LocalDate(year, 1, 1); day.Year == year; day = day.PlusDays(1))
            {
                var there = theirs.TryGetValue(day.ToDateTimeUnspecified(), out var name);
                if (there != Holidays.IsHoliday(day, department))
                {
                    yield return $"{year}: {name ?? Iso(day)}";
                }
            }
        }
    }
}
