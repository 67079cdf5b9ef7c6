namespace Cpts.Rules.Tests;

/// <summary>An agreement built in code is valid, or it is refused with the name of the wrong property.</summary>
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

    [Fact]
    public void One_limit_out_of_bounds_is_enough_to_refuse_a_calendar() =>
        Assert.Throws<ArgumentException>("Calendar", () => With(calendar: new([new(Mission.Prevention, 12, 24), new(Mission.AccessToCare, 6, 121)], [])));

    [Theory]
    [InlineData(AmountPart.Total, true, Line.CarePathways)]
    [InlineData(AmountPart.Total, false)]
    [InlineData(AmountPart.Total, false, Line.CarePathways, Line.Prevention)]
    [InlineData(AmountPart.Total, false, (Line)99)]
    [InlineData(AmountPart.Total, false, Line.Operating)]
    [InlineData(AmountPart.PlanFirst, false, Line.CarePathways)]
    [InlineData((AmountPart)99, false, Line.CarePathways)]
    [InlineData(AmountPart.Sum, true, Line.CarePathways, Line.Prevention)]
    [InlineData(AmountPart.Sum, false)]
    [InlineData(AmountPart.Sum, false, Line.CarePathways, Line.Operating)]
    [InlineData(AmountPart.Sum, false, Line.CarePathways, (Line)99)]
    public void A_row_is_a_part_that_its_line_has_or_the_sum_of_missions(AmountPart part, bool isSound, params Line[] lines) =>
        Assert.Equal(isSound, IsSound(new([.. lines], part, SizeBand.Size2, EuroRange.Exactly(10_000), AmountStatus.Stated, [Given.Read], null)));

    [Theory]
    [InlineData(AmountPart.Total, true)]
    [InlineData(AmountPart.Sum, false)]
    public void Only_a_sum_has_to_be_exact(AmountPart part, bool isSound) =>
        Assert.Equal(isSound, IsSound(new([Line.CarePathways], part, SizeBand.Size2, EuroRange.Between(10_000, 20_000), AmountStatus.Bounded, [Given.Read], null)));

    [Fact]
    public void Where_no_shorter_title_is_given_it_is_the_title()
    {
        Assert.Equal("Avenant 3", Avenant3.Agreement.ShortTitle.English);
        Assert.Equal(("Avenant 2", "Avenant 2 of 20 December 2021"), (Avenant2.Agreement.ShortTitle.English, Avenant2.Agreement.Title.English));
    }

    [Fact]
    public void Its_sources_are_those_of_the_text_the_sizes_the_calendar_and_the_amounts_each_once()
    {
        var agreement = new Agreement([new([Line.Operating], AmountPart.Fixed, SizeBand.Size1, EuroRange.Exactly(50_000), AmountStatus.Stated, [Sources.S08, Sources.S16], null)])
        {
            Id = "a",
            Title = default,
            EffectiveFrom = default,
            CoreMissions = default,
            OptionalMissions = default,
            Sources = [Sources.S16],
            Sizes = SizeThresholds.Of(1, 2, 3, [Sources.S20]),
            Calendar = new([], [Sources.S21, Sources.S20]),
        };

        Assert.Equal([Sources.S16, Sources.S20, Sources.S21, Sources.S08], agreement.CitedSources);
    }

    [Fact]
    public void There_is_no_table_of_a_size_that_is_not_defined() =>
        Assert.Throws<ArgumentOutOfRangeException>("size", () => Avenant2.Agreement.At((SizeBand)5));

    private static bool IsSound(AmountRow row)
    {
        try
        {
            return new Agreement([row]) { Id = "a", Title = default, EffectiveFrom = default, CoreMissions = default, OptionalMissions = default, Sources = [] }.Amounts.Count == 1;
        }
        catch (ArgumentException refused)
        {
            Assert.Equal("amounts", refused.ParamName);
            return false;
        }
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
