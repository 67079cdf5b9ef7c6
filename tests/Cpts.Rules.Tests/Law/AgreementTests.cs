namespace Cpts.Rules.Tests;

/// <summary>An agreement built in code is sound, or it is refused with the name of what is wrong.</summary>
public class AgreementTests
{
    [Fact]
    public void Misuse_names_the_property()
    {
        Assert.Throws<ArgumentNullException>("Id", () => With(id: null!));
        Assert.Throws<ArgumentException>("Sources", () => With(sources: [null!]));
        Assert.Throws<ArgumentNullException>("Sizes", () => With(sizes: null!));
        Assert.Throws<ArgumentNullException>("Calendar", () => With(calendar: null!));
        Assert.Throws<ArgumentException>("amounts", () => new Agreement([null!]) { Id = "a", Title = default, EffectiveFrom = default, CoreMissions = default, OptionalMissions = default, Sources = [] });
    }

    [Theory]
    [InlineData(-1, 0, false)]
    [InlineData(0, 0, true)]
    [InlineData(120, 120, true)]
    [InlineData(120, 121, false)]
    [InlineData(121, 120, false)]
    public void Limits_are_from_0_to_120_months(int start, int deployment, bool isSound)
    {
        DeploymentCalendar calendar = new([new(Mission.Prevention, start, deployment)], []);

        if (isSound)
        {
            Assert.Same(calendar, With(calendar: calendar).Calendar);
        }
        else
        {
            Assert.Throws<ArgumentException>("Calendar", () => With(calendar: calendar));
        }
    }

    [Fact]
    public void A_calendar_names_missions_and_sources_that_there_are()
    {
        Assert.Throws<ArgumentException>("Calendar", () => With(calendar: new([new((Mission)99, 1, 2)], [])));
        Assert.Throws<ArgumentException>("Calendar", () => With(calendar: new([], [null!])));
    }

    [Fact]
    public void A_row_cites_sources_and_a_status_that_there_are()
    {
        var row = Avenant3.Agreement.Amounts[0];

        Assert.Throws<ArgumentException>("amounts", () => new Agreement([row with { Sources = [null!] }]) { Id = "a", Title = default, EffectiveFrom = default, CoreMissions = default, OptionalMissions = default, Sources = [] });
        Assert.Throws<ArgumentException>("amounts", () => new Agreement([row with { Status = (AmountStatus)99 }]) { Id = "a", Title = default, EffectiveFrom = default, CoreMissions = default, OptionalMissions = default, Sources = [] });
    }

    private static Agreement With(string id = "a") => With(id, [], SizeThresholds.Published, DeploymentCalendar.Published);

    private static Agreement With(ValueList<Source> sources) => With("a", sources, SizeThresholds.Published, DeploymentCalendar.Published);

    private static Agreement With(SizeThresholds sizes) => With("a", [], sizes, DeploymentCalendar.Published);

    private static Agreement With(DeploymentCalendar calendar) => With("a", [], SizeThresholds.Published, calendar);

    private static Agreement With(string id, ValueList<Source> sources, SizeThresholds sizes, DeploymentCalendar calendar) => new([])
    {
        Id = id,
        Title = default,
        EffectiveFrom = default,
        CoreMissions = default,
        OptionalMissions = default,
        Sources = sources,
        Sizes = sizes,
        Calendar = calendar,
    };
}
