using NodaTime;

namespace Cpts.Rules.Tests;

public class LawTests
{
    [Theory]
    [InlineData("2019-08-24", null)]
    [InlineData("2019-08-25", "aci-2019")]
    [InlineData("2022-03-31", "aci-2019")]
    [InlineData("2022-04-01", "avenant-2")]
    [InlineData("2035-12-31", "avenant-2")]
    public void The_agreement_of_2019_is_in_force_from_25_August_2019_and_avenant_2_from_1_April_2022(string date, string? id) =>
        Assert.Equal(id, Law.Default.InForceOn(Day(date), Interpretations.Default)?.Id);

    [Theory]
    [InlineData("2021-12-19", "aci-2019")]
    [InlineData("2021-12-20", "avenant-2")]
    public void The_effect_of_avenant_2_is_an_interpretation(string date, string id) =>
        Assert.Equal(id, Law.Default.InForceOn(Day(date), new Interpretations { Avenant2EffectiveOn = Day("2021-12-20") })?.Id);

    [Fact]
    public void Agreements_are_found_by_their_id()
    {
        Assert.Same(Law.Default.Agreements[1], Law.Default.Find("avenant-2"));
        Assert.Null(Law.Default.Find("avenant-1"));
        Assert.Equal(new LocalDate(2022, 3, 31), Law.Default.Agreements[1].PublishedOn);
        Assert.Equal("avenant-2", Law.Default.Agreements[1].ToString());
    }

    [Fact]
    public void Misuse_names_the_parameter()
    {
        Assert.Throws<ArgumentNullException>("interpretations", () => Law.Default.InForceOn(Samples.Today, null!));

        // Avenant 3 is not moved by any reading; they have to be given all the same.
        Assert.Throws<ArgumentNullException>("interpretations", () => Law.Default.Add(Avenant3.Agreement).InForceOn(Day("2027-04-01"), null!));
    }
}
