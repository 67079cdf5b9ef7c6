using Cpts.Rules.Facts;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Cpts.Rules.Testing;

/// <summary>Random communities with a contract, with many values at the limits of the rules: <c>[Property(Arbitrary = [typeof(AnyContract)])]</c>.</summary>
public static class AnyContract
{
    private static readonly LocalDate[] Edges =
    [
        new(2019, 8, 25), new(2020, 2, 29), new(2021, 5, 14), new(2021, 12, 20), new(2021, 12, 31), new(2022, 1, 1),
        new(2022, 3, 31), new(2022, 4, 1), new(2024, 2, 29), new(2024, 12, 31),
    ];

    internal static Gen<int> Population { get; } = Gen.OneOf(
        Gen.Elements(39_199, 39_200, 39_999, 40_000, 40_801, 79_999, 80_000, 80_001, 174_793, 175_000, 175_001),
        Gen.Choose(1, 400_000));

    internal static Gen<LocalDate> Date { get; } = Gen.OneOf(
        Gen.Elements(Edges),
        Gen.Choose(0, 3000).Select(days => new LocalDate(2019, 8, 25).PlusDays(days)));

    internal static Gen<Interpretations> Readings { get; } =
        from bound in Gen.Elements(SizeBand.Size2, SizeBand.Size3)
        from proration in Gen.Elements(Proration.Days, Proration.Months)
        from share in Gen.Elements(FixedShareReading.Range, FixedShareReading.AsObservedAtSize3)
        from effective in Gen.Elements(new LocalDate(2021, 12, 20), new LocalDate(2022, 4, 1), new LocalDate(2023, 12, 31))
        from uplift in Gen.Elements(true, false)
        select new Interpretations { BoundAt80000 = bound, Proration = proration, FixedShare = share, Avenant2EffectiveOn = effective, StartUpUplift = uplift };

    private static Gen<Scenario> WithContract { get; } =
        from population in Population
        from readings in Readings
        from signed in Date
        from asOf in Date
        from complete in Optional(Date)
        from missions in Missions(signed)
        from drafted in Optional(Gen.Choose(-100, 1900).Select(days => signed.PlusDays(days)))
        from recognised in Gen.Choose(1, 5).ArrayOf()
        select new Scenario
        {
            AsOf = asOf,
            Territory = new TerritoryFacts { Population = population },
            Interpretations = readings,
            Contract = new ContractFacts
            {
                Signed = signed,
                FileComplete = complete,
                Missions = missions,
                Crisis = new CrisisFacts { PlanFirstDrafted = drafted, RecognisedYears = recognised.Distinct().ToValueList() },
            },
        };

    public static Arbitrary<Scenario> Scenarios() => WithContract.ToArbitrary();

    internal static Gen<ValueList<MissionFacts>> Missions(LocalDate signed) =>
        from chosen in Gen.SubListOf(Cpts.Rules.Missions.All.ToArray())
        from order in Gen.Shuffle(chosen.ToArray())
        from missions in Gen.CollectToArray(order, mission => MissionOf(mission, signed))
        select missions.ToValueList();

    private static Gen<MissionFacts> MissionOf(Mission mission, LocalDate signed) =>
        from started in Optional(Gen.OneOf(
            Gen.Choose(-60, 1900).Select(days => signed.PlusDays(days)),
            Gen.Choose(0, 5).Select(years => signed.PlusYears(years))))
        from amounts in Gen.Frequency((3, Gen.Constant(ValueList.Of<ContractAmounts>())), (1, AmountsOf.Select(amounts => ValueList.Of(amounts))))
        from indicators in IndicatorOf.ArrayOf().Resize(4)
        select new MissionFacts { Mission = mission, Started = started, Amounts = amounts, Indicators = indicators.ToValueList() };

    internal static Gen<ContractAmounts> AmountsOf { get; } =
        from f in Optional(Gen.Choose(0, 12_500_000))
        from v in Optional(Gen.Choose(0, 4_500_000))
        select new ContractAmounts { Fixed = Amount(f), Variable = Amount(v) };

    private static Gen<Indicator> IndicatorOf { get; } =
        from year in Gen.Choose(1, 5)
        from achieved in Gen.Elements<bool?>(true, false, null)
        from maximum in Gen.Choose(0, 3_500_000)
        from value in Gen.Elements<decimal?>(null, 0m, 49.9m, 50m, 100m, 219m, 220m)
        from byStep in Gen.Elements(true, false)
        select byStep
            ? new Indicator
            {
                Year = year,
                Kind = IndicatorKind.Steps,
                Direction = IndicatorDirection.LowerIsBetter,
                Steps = ValueList.Of(new IndicatorStep(219m, Euros.FromEuros(3000)), new(100m, Euros.FromEuros(6000)), new(50m, Euros.FromEuros(9000))),
                Value = value,
            }
            : new Indicator { Year = year, Kind = IndicatorKind.AllOrNothing, Maximum = Euros.FromCents(maximum), Achieved = achieved };

    internal static Gen<T?> Optional<T>(Gen<T> gen)
        where T : struct => Gen.Frequency((1, Gen.Constant((T?)null)), (3, gen.Select(value => (T?)value)));

    private static Euros? Amount(int? cents) => cents is { } known ? Euros.FromCents(known) : null;
}
