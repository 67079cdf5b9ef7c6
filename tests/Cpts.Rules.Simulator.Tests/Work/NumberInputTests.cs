namespace Cpts.Rules.Simulator.Tests.Work;

public sealed class NumberInputTests
{
    [Theory]
    [InlineData("174793", "174793")]
    [InlineData("174 793", "174793")]
    [InlineData("174\u00A0793", "174793")]
    [InlineData("174\u202F793", "174793")]
    [InlineData("174.793", "174793")]
    [InlineData("1.234.567", "1234567")]
    [InlineData("54 184,94 €", "54184.94")]
    [InlineData("54.184,94", "54184.94")]
    [InlineData("54184.94", "54184.94")]
    [InlineData("54184,9", "54184.9")]
    [InlineData("12,500", "12.500")]
    [InlineData("90 000 euros", "90000")]
    [InlineData("80000 habitants", "80000")]
    [InlineData("80000 hab.", "80000")]
    [InlineData("007", "7")]
    [InlineData("0", "0")]
    [InlineData("0,5", "0.5")]
    [InlineData(",5", "0.5")]
    [InlineData("-12", "-12")]
    [InlineData("−12", "-12")]
    [InlineData("50 %", "50")]
    public void A_number_is_read_as_French_people_type_it(string typed, string expected) => Assert.Equal(expected, NumberInput.Read(typed, Language.French));

    [Theory]
    [InlineData("174,793", "174793")]
    [InlineData("1,234,567.89", "1234567.89")]
    [InlineData("€54,184.94", null)]
    [InlineData("54,184.94 €", "54184.94")]
    [InlineData("12.500", "12.500")]
    [InlineData("0.5", "0.5")]
    public void The_comma_separates_thousands_in_English(string typed, string? expected) => Assert.Equal(expected, NumberInput.Read(typed, Language.English));

    [Theory]
    [InlineData("")]
    [InlineData("beaucoup")]
    [InlineData("12 mille")]
    [InlineData("1,2,3")]
    [InlineData("1.2,3")]
    [InlineData("12.34.567")]
    [InlineData("1e5")]
    [InlineData("0x10")]
    [InlineData("--1")]
    [InlineData("٣")]
    [InlineData("12345678901234567890123456789")]
    public void Other_texts_are_not_numbers(string typed) => Assert.Null(NumberInput.Read(typed, Language.French));

    [Theory]
    [InlineData("174793", "174\u202F793", "174,793")]
    [InlineData("54184.94", "54\u202F184,94", "54,184.94")]
    [InlineData("-1000", "-1\u202F000", "-1,000")]
    [InlineData("999", "999", "999")]
    [InlineData("beaucoup", "beaucoup", "beaucoup")]
    [InlineData("1e5", "1e5", "1e5")]
    [InlineData("", "", "")]
    public void A_number_is_shown_in_groups_and_any_other_text_unchanged(string value, string french, string english)
    {
        Assert.Equal(french, NumberInput.Show(value, Language.French));
        Assert.Equal(english, NumberInput.Show(value, Language.English));
    }

    [Fact]
    public void What_is_shown_reads_as_the_same_number()
    {
        foreach (var language in new[] { Language.French, Language.English })
        {
            for (var cents = 0L; cents < 100_000_000_000; cents = (cents * 3) + 7)
            {
                var written = Euros.FromCents(cents).ToString();
                Assert.Equal(written, NumberInput.Read(NumberInput.Show(written, language), language));
            }
        }
    }
}
