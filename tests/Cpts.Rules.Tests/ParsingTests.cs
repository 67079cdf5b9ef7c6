using System.ComponentModel;
using System.Globalization;
using Cpts.Rules.Facts;

namespace Cpts.Rules.Tests;

/// <summary>What is written in the invariant form is read back, whatever the culture.</summary>
public class ParsingTests
{
    [Theory]
    [InlineData("54184.94", 5_418_494)]
    [InlineData("-0.5", -50)]
    [InlineData("0", 0)]
    public void An_amount_is_read_as_it_is_written(string text, long cents)
    {
        Assert.Equal(cents, Euros.Parse(text).Cents);
        Assert.Equal(text, Euros.FromCents(cents).ToString());
        Assert.Equal(Euros.FromCents(cents), TypeDescriptor.GetConverter(typeof(Euros)).ConvertFrom(null, CultureInfo.GetCultureInfo("fr-FR"), text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("54184,94")]
    [InlineData("1.001")]
    [InlineData("1 000")]
    [InlineData("1e3")]
    [InlineData("99999999999999999999999999999999")]
    public void What_is_not_an_amount_is_refused(string text)
    {
        Assert.False(Euros.TryParse(text, out _));
        Assert.Throws<FormatException>(() => Euros.Parse(text));
    }

    [Fact]
    public void A_range_is_read_as_it_is_written()
    {
        foreach (var range in new[] { EuroRange.Exactly(75_000), EuroRange.Between(20_000, 35_000), EuroRange.Between(-20_000, 35_000) })
        {
            Assert.Equal(range, EuroRange.Parse(range.ToString()));
            Assert.Equal(range, TypeDescriptor.GetConverter(typeof(EuroRange)).ConvertFromInvariantString(range.ToString()));
        }

        Assert.Equal(EuroRange.Exactly(75_000), EuroRange.Parse("[75000, 75000]"));
        Assert.All(["[2, 1]", "[1]", "[1, 2, 3]", "1, 2", "[a, b]"], text => Assert.False(EuroRange.TryParse(text, out _)));
    }

    [Fact]
    public void A_word_is_read_by_its_identifier_or_its_French_term()
    {
        Assert.Equal(Mission.AccessToCare, Missions.Words.Parse("accessToCare"));
        Assert.Equal(Mission.AccessToCare, Missions.Words.Parse("ACCES AUX SOINS"));
        Assert.Equal(SizeBand.Size3, Sizes.Words.Parse("taille 3"));
        Assert.Throws<FormatException>(() => Missions.Words.Parse("AccessToCare"));
    }

    [Fact]
    public void Settings_name_missions_and_sizes_as_files_do()
    {
        var missions = TypeDescriptor.GetConverter(typeof(Mission));
        Assert.All(Missions.Words, term => Assert.Equal(term.Value, missions.ConvertFromInvariantString(missions.ConvertToInvariantString(term.Value)!)));
        Assert.Equal(Mission.AccessToCare, missions.ConvertFromInvariantString("accès aux soins"));
        Assert.Throws<FormatException>(() => missions.ConvertFromInvariantString("1"));

        var sizes = TypeDescriptor.GetConverter(typeof(SizeBand));
        Assert.Equal("size3", sizes.ConvertToInvariantString(SizeBand.Size3));
        Assert.Equal(SizeBand.Size3, sizes.ConvertFromInvariantString("taille 3"));
    }

    [Theory]
    [InlineData(typeof(Euros))]
    [InlineData(typeof(EuroRange))]
    [InlineData(typeof(Mission))]
    [InlineData(typeof(SizeBand))]
    public void Settings_give_text_and_nothing_else(Type type)
    {
        var converter = TypeDescriptor.GetConverter(type);

        Assert.True(converter.CanConvertFrom(typeof(string)));
        Assert.False(converter.CanConvertFrom(typeof(int)));
        Assert.Throws<NotSupportedException>(() => converter.ConvertFrom(3));
    }

    [Theory]
    [InlineData("fr", Language.French)]
    [InlineData("fr-RE", Language.French)]
    [InlineData("en-GB", Language.English)]
    [InlineData("", Language.English)]
    public void The_language_of_a_culture_is_French_or_English(string culture, Language language) =>
        Assert.Equal(language, CultureInfo.GetCultureInfo(culture).ToLanguage());

    [Fact]
    public void Indicators_are_made_of_what_their_kind_needs()
    {
        var all = Indicator.AllOrNothing(2, Euros.FromEuros(26_000), achieved: true);
        var steps = Indicator.BySteps(2, IndicatorDirection.LowerIsBetter, [new(219, Euros.FromEuros(3_000))], 98);

        Assert.Equal(new Indicator { Year = 2, Kind = IndicatorKind.AllOrNothing, Maximum = Euros.FromEuros(26_000), Achieved = true }, all);
        Assert.Equal((IndicatorKind.Steps, 98m, 1), (steps.Kind, steps.Value, steps.Steps.Count));
    }
}
