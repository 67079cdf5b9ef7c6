using Cpts.Rules.Reports.Report.Drawings;
using NodaTime;

namespace Cpts.Rules.Reports.Tests.Report.Drawings;

public class ScaleTests
{
    [Fact]
    public void Zero_is_at_one_end_and_the_most_at_the_other()
    {
        var scale = new LinearScale(200_000, 10, 710);

        Assert.Equal(10, scale.Place(0.0));
        Assert.Equal(360, scale.Place(100_000.0));
        Assert.Equal(710, scale.Place(200_000.0));
    }

    [Fact]
    public void An_axis_that_goes_up_has_its_most_at_the_smaller_pixel()
    {
        var scale = new LinearScale(150_000, 210, 60);

        Assert.Equal(210, scale.Place(Euros.Zero));
        Assert.Equal(120, scale.Place(Euros.FromEuros(90_000)));
        Assert.Equal(60, scale.Place(Euros.FromEuros(150_000)));
        Assert.Equal(90, scale.Length(Euros.FromEuros(90_000)));
    }

    [Fact]
    public void Half_a_euro_is_half_the_length_of_a_euro()
    {
        var scale = new LinearScale(10, 0, 100);

        Assert.Equal(5, scale.Length(Euros.FromCents(50)));
        Assert.Equal(10, scale.Length(Euros.FromEuros(1)));
    }

    [Fact]
    public void All_days_have_the_same_length()
    {
        var scale = new TimeScale(new(2023, 12, 31), new(2024, 3, 1), 0, 61);

        Assert.Equal(1, scale.Place(new(2024, 1, 1)));
        Assert.Equal(60, scale.Place(new(2024, 2, 29)));
        Assert.Equal(61, scale.Place(new(2024, 3, 1)));
    }

    [Fact]
    public void A_scale_shows_every_first_of_January_between_its_ends_included()
    {
        var scale = new TimeScale(new(2021, 1, 1), new(2022, 12, 31), 0, 100);

        Assert.Equal([new LocalDate(2021, 1, 1), new LocalDate(2022, 1, 1)], scale.NewYears());
    }

    [Fact]
    public void Pixels_have_two_decimals_at_most_and_no_negative_zero()
    {
        Assert.Equal("12.35", Canvas.Px(12.345000001));
        Assert.Equal("12", Canvas.Px(12));
        Assert.Equal("0", Canvas.Px(-0.001));
        Assert.Equal("-3.5", Canvas.Px(-3.5));
    }
}
