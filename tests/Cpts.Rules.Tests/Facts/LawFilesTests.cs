using Cpts.Rules.Facts;
using Cpts.Rules.Scenarios;
using NodaTime;

namespace Cpts.Rules.Tests.Facts;

public class LawFilesTests
{
    private static readonly Mission[] Core = [Mission.AccessToCare, Mission.CarePathways];

    [Fact]
    public void A_file_completes_the_agreement_that_it_names()
    {
        var law = Law(Completing(Pathways(70_000)))!;
        var line = new ScenarioEvaluator(law).Evaluate(Size2, new LocalDate(2026, 11, 21)).Answers!.Budget[Line.CarePathways]!;

        Assert.Equal(EuroRange.Exactly(70_000), line.Total);
        Assert.Equal(AmountStatus.Supplied, line.Status);
        Assert.Equal("X1", Assert.Single(line.Sources).Id);
    }

    [Fact]
    public void The_source_is_numbered_by_its_file_and_says_where_it_was_read()
    {
        var source = Law(Completing(), Completing(Pathways(70_000)))!.Find("avenant-2")!.CitedSources.Single(cited => cited.Kind == SourceKind.AgreementFile);

        Assert.Equal("X2", source.Id);
        Assert.Equal(SourceKind.AgreementFile, source.Kind);
        Assert.Equal(new Bilingual("Légifrance (lu le 1er décembre 2026)", "Légifrance (read on 1 December 2026)"), source.Where);
    }

    [Fact]
    public void A_later_file_wins_within_the_bounds_of_the_table()
    {
        var law = Law(Completing(Pathways(70_000)), Completing(Pathways(90_000)))!;

        Assert.Equal(EuroRange.Exactly(90_000), law.Find("avenant-2")!.Amounts.Single(row => row is { Part: AmountPart.Total, Size: SizeBand.Size2 } && row.Lines[0] == Line.CarePathways).Amount);
        Assert.Equal(["CPTS9014 /amounts/0"], Wrong(Completing(Pathways(70_000)), Completing(Pathways(95_000))));
    }

    [Fact]
    public void Every_amount_that_is_wrong_is_named_by_its_place() => Assert.Equal(
        ["CPTS9014 /amounts/1", "CPTS9014 /amounts/2", "CPTS9014 /amounts/3"],
        Wrong(Completing(Pathways(70_000), Pathways(70_000), Amount(Line.Prevention, AmountPart.Total, 95_000), Amount(Line.Operating, AmountPart.Sum, 1))));

    [Fact]
    public void Members_of_new_agreements_are_unknown_to_a_file_that_completes() => Assert.Equal(
        ["CPTS9002 /effectiveFrom", "CPTS9002 /title"],
        Wrong(Completing() with { Title = new("x", "x"), EffectiveFrom = new LocalDate(2027, 4, 1) }));

    [Fact]
    public void A_new_agreement_gives_its_first_day_and_its_core_missions() => Assert.Equal(
        ["CPTS9004 /core", "CPTS9004 /effectiveFrom"],
        Wrong(Completing() with { Id = "avenant-3" }));

    [Fact]
    public void A_new_agreement_ends_the_one_before_it_and_prices_its_years()
    {
        var law = Law(New)!;

        Assert.Equal("avenant-2", law.InForceOn(new LocalDate(2027, 3, 31), Interpretations.Default)!.Id);
        var answers = new ScenarioEvaluator(law).Evaluate(Size2, new LocalDate(2027, 4, 1)).Answers!;
        Assert.Equal("avenant-3", answers.Agreement.Id);
        Assert.Equal(EuroRange.Exactly(230_000), answers.Budget.Core);
        Assert.Equal("avenant-3", answers.Agreement.Title.French);
    }

    [Fact]
    public void A_new_agreement_gives_every_amount_at_every_size() => Assert.Equal(
        ["CPTS9014 /amounts"],
        Wrong(New with { Amounts = [.. New.Amounts.Skip(1)] }));

    [Fact]
    public void A_new_agreement_comes_after_every_known_one() => Assert.Equal(
        ["CPTS9014 /effectiveFrom"],
        Wrong(New with { EffectiveFrom = new LocalDate(2023, 12, 31) }));

    [Fact]
    public void A_file_whose_id_an_earlier_one_introduced_completes_it()
    {
        var law = Law(New, new AgreementFacts { Id = "avenant-3", Source = New.Source, Amounts = [Amount(Line.CarePathways, AmountPart.Fixed, 40_000)] })!;

        Assert.Equal(EuroRange.Exactly(40_000), new ScenarioEvaluator(law).Evaluate(Size2, new LocalDate(2027, 4, 1)).Answers!.Budget[Line.CarePathways]!.Variable);
    }

    [Fact]
    public void A_mission_that_the_calendar_leaves_out_keeps_its_limits()
    {
        var calendar = Law(New with { Calendar = [new(Mission.AccessToCare, 3, null)] })!.Find("avenant-3")!.Calendar;

        Assert.Equal(new DeploymentLimit(Mission.AccessToCare, 3, 18), calendar.Of(Mission.AccessToCare));
        Assert.Equal(DeploymentCalendar.Published.Of(Mission.CarePathways), calendar.Of(Mission.CarePathways));
        Assert.Equal(["CPTS9004 /calendar/careQuality/deployment"], Wrong(New with { Calendar = [new(Mission.CareQuality, 3, null)] }));
    }

    [Fact]
    public void The_calendar_of_a_file_built_in_code_is_checked_as_that_of_a_file()
    {
        Assert.Equal(["CPTS9003 /calendar/accessToCare/start"], Wrong(New with { Calendar = [new(Mission.AccessToCare, 121, null)] }));
        Assert.Equal(["CPTS9003 /calendar/99"], Wrong(New with { Calendar = [new((Mission)99, 1, 2)] }));
        Assert.Equal(["CPTS9006 /calendar/accessToCare"], Wrong(New with { Calendar = [new(Mission.AccessToCare, 3, 6), new(Mission.AccessToCare, 4, 8)] }));
    }

    [Fact]
    public void Sizes_are_three_ascending_numbers()
    {
        Assert.Equal(SizeBand.Size3, Law(New with { Sizes = [30_000, 50_000, 90_000] })!.Find("avenant-3")!.Sizes.SizeOf(60_000));
        Assert.Equal(["CPTS9003 /sizes"], Wrong(New with { Sizes = [50_000, 30_000, 90_000] }));
    }

    private static Scenario Size2 { get; } = new() { Territory = new TerritoryFacts { Population = 60_000 } };

    private static AgreementFacts New { get; } = new()
    {
        Id = "avenant-3",
        Source = new SuppliedSource { Title = "Projet" },
        EffectiveFrom = new LocalDate(2027, 4, 1),
        Core = [.. Core],
        Amounts =
        [
            .. Sizes.Words.Select(term => term.Value).SelectMany(size => new SuppliedAmount[]
            {
                new(Line.Operating, AmountPart.Fixed, size, EuroRange.Exactly(60_000)),
                new(Line.AccessToCare, AmountPart.Total, size, EuroRange.Exactly(90_000)),
                new(Line.CarePathways, AmountPart.Total, size, EuroRange.Exactly(80_000)),
            }),
        ],
    };

    private static Law? Law(params AgreementFacts[] files) => LawFiles.Apply(Rules.Law.Default, files).Law;

    private static IEnumerable<string> Wrong(params AgreementFacts[] files) => LawFiles.Apply(Rules.Law.Default, files).Findings[^1].Select(finding => $"{finding.Code} {finding.Path}");

    private static AgreementFacts Completing(params SuppliedAmount[] amounts) => new()
    {
        Id = "avenant-2",
        Source = new SuppliedSource { Title = "Contrat type, page 12", Where = "Légifrance", ReadOn = new LocalDate(2026, 12, 1) },
        Amounts = [.. amounts],
    };

    private static SuppliedAmount Pathways(long euros) => Amount(Line.CarePathways, AmountPart.Total, euros);

    private static SuppliedAmount Amount(Line line, AmountPart part, long euros) => new(line, part, SizeBand.Size2, EuroRange.Exactly(euros));
}
