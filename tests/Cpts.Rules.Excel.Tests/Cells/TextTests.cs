using Cpts.Rules.Excel.Cells;
using NodaTime;

namespace Cpts.Rules.Excel.Tests.Cells;

public sealed class TextTests
{
    [Theory]
    [InlineData("174793", 174793)]
    [InlineData("174 793", 174793)]
    [InlineData("174\u00A0793", 174793)]
    [InlineData("174\u202F793", 174793)]
    [InlineData("-3", -3)]
    public void Groups_of_digits_are_separated_by_spaces(string text, int number) => Assert.Equal(number, NumberText.Parse(text));

    [Fact]
    public void A_comma_and_a_point_are_both_decimal_signs()
    {
        Assert.Equal(54184.94m, NumberText.Parse("54 184,94"));
        Assert.Equal(54184.94m, NumberText.Parse("54184.94"));
        Assert.Equal(1.234m, NumberText.Parse("1,234"));
    }

    [Theory]
    [InlineData("1,234.56")]
    [InlineData("1e3")]
    [InlineData("12 €")]
    [InlineData("douze")]
    public void Other_texts_are_no_numbers(string text) => Assert.Null(NumberText.Parse(text));

    [Theory]
    [InlineData("Accès aux Soins", "accesauxsoins")]
    [InlineData("amélioration de l’accès aux soins", "ameliorationdelaccesauxsoins")]
    [InlineData("Qualité & pertinence", "qualitepertinence")]
    public void Words_are_compared_without_capitals_accents_and_signs(string text, string word) => Assert.Equal(word, PlainWord.Of(text));

    [Fact]
    public void The_number_of_a_day_counts_from_30_December_1899()
    {
        Assert.Equal(36526, ExcelCalendar.NumberOf(new LocalDate(2000, 1, 1)));
        Assert.Equal(44549, ExcelCalendar.NumberOf(new LocalDate(2021, 12, 19)));
        Assert.Equal(new LocalDate(2021, 12, 19), ExcelCalendar.DayOf(44549m));
    }

    [Fact]
    public void A_time_of_day_belongs_to_its_day() => Assert.Equal(new LocalDate(2021, 12, 19), ExcelCalendar.DayOf(44549.99m));

    [Fact]
    public void Days_go_from_2000_to_2099_both_included()
    {
        Assert.Null(ExcelCalendar.DayOf(36525.99m));
        Assert.Equal(new LocalDate(2000, 1, 1), ExcelCalendar.DayOf(36526m));
        Assert.Equal(new LocalDate(2099, 12, 31), ExcelCalendar.DayOf(73050.5m));
        Assert.Null(ExcelCalendar.DayOf(73051m));
        Assert.Null(ExcelCalendar.DayOf(decimal.MaxValue));
    }

    [Theory]
    [InlineData("19/12/2021")]
    [InlineData("12/19/2021")]
    [InlineData("2021-02-30")]
    [InlineData("2021-2-3")]
    public void Texts_that_could_be_read_in_two_ways_are_no_dates(string text) => Assert.Null(ExcelCalendar.DayOf(text));
}
