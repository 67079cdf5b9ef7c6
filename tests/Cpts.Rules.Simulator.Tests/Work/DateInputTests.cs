namespace Cpts.Rules.Simulator.Tests.Work;

public sealed class DateInputTests
{
    [Theory]
    [InlineData("19/12/2021", "2021-12-19")]
    [InlineData("19/12/21", "2021-12-19")]
    [InlineData("1/3/2022", "2022-03-01")]
    [InlineData("01.03.2022", "2022-03-01")]
    [InlineData("1-3-2022", "2022-03-01")]
    [InlineData("1 3 2022", "2022-03-01")]
    [InlineData("01032022", "2022-03-01")]
    [InlineData("2022-03-01", "2022-03-01")]
    [InlineData("2022/3/1", "2022-03-01")]
    [InlineData("1er mars 2022", "2022-03-01")]
    [InlineData("1ER MARS 2022", "2022-03-01")]
    [InlineData("le 1er mars 2022", "2022-03-01")]
    [InlineData("lundi 3 janvier 2022", "2022-01-03")]
    [InlineData("dimanche 2 janvier 2022", "2022-01-02")]
    [InlineData("le dimanche 2 janvier 2022", "2022-01-02")]
    [InlineData("15 févr. 2021", "2021-02-15")]
    [InlineData("15 fevrier 2021", "2021-02-15")]
    [InlineData("1 août 2023", "2023-08-01")]
    [InlineData("30 DÉCEMBRE 2023", "2023-12-30")]
    [InlineData("30 sept. 2023", "2023-09-30")]
    [InlineData("21 November 2026", "2026-11-21")]
    [InlineData("Monday 3 January 2022", "2022-01-03")]
    [InlineData("29/02/2024", "2024-02-29")]
    [InlineData("  21/11/2026\u00A0", "2026-11-21")]
    public void A_date_is_read_as_people_type_it(string typed, string expected) => Assert.Equal(expected, DateInput.Read(typed));

    [Theory]
    [InlineData("29/02/2023")]
    [InlineData("31/04/2022")]
    [InlineData("0/1/2022")]
    [InlineData("12/13/2022")]
    [InlineData("mars 2022")]
    [InlineData("2022")]
    [InlineData("1/2/3/2022")]
    [InlineData("1/2/022")]
    [InlineData("hier")]
    [InlineData("1er brumaire 2022")]
    [InlineData("01/01/0000")]
    public void A_text_that_is_not_a_day_of_the_calendar_is_not_a_date(string typed) => Assert.Null(DateInput.Read(typed));

    [Fact]
    public void A_date_is_shown_day_first_and_any_other_text_unchanged()
    {
        Assert.Equal("19/12/2021", DateInput.Show("2021-12-19"));
        Assert.Equal("hier", DateInput.Show("hier"));
        Assert.Equal("2021-02-30", DateInput.Show("2021-02-30"));
    }

    [Fact]
    public void What_is_shown_reads_as_the_same_day()
    {
        for (var day = new NodaTime.LocalDate(2000, 1, 1); day.Year < 2100; day = day.PlusDays(17))
        {
            var written = NodaTime.Text.LocalDatePattern.Iso.Format(day);
            Assert.Equal(written, DateInput.Read(DateInput.Show(written)));
        }
    }
}
