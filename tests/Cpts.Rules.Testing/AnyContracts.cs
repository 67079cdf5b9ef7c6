using Cpts.Rules.Facts;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Cpts.Rules.Testing;

/// <summary>Random communities with one to three contracts, early ends, amendments, crises, members, population changes and receipts, under any
/// reading: <c>[Property(Arbitrary = [typeof(AnyContracts)])]</c>.</summary>
public static class AnyContracts
{
    private static Gen<Interpretations> Readings { get; } =
        from readings in AnyContract.Readings
        from size2 in Gen.Elements(Size2AmountsReading.Bounds, Size2AmountsReading.SimplestFit)
        from size in Gen.Elements(SizeDuringContractReading.Scenario, SizeDuringContractReading.YearStart)
        from renewal in Gen.Elements(RenewalReading.Continues, RenewalReading.StartsAgain)
        select readings with { Size2Amounts = size2, SizeDuringContract = size, Renewal = renewal };

    private static Gen<Scenario> WithContracts { get; } =
        from population in AnyContract.Population
        from members in Gen.Elements<int?>(null, 0, 99, 100)
        from readings in Readings
        from asOf in AnyContract.Date
        from first in Gen.Choose(0, 1500).Select(days => new LocalDate(2019, 8, 25).PlusDays(days))
        from gaps in Gen.Choose(1, 3).SelectMany(count => Gen.ArrayOf(Gen.OneOf(Gen.Constant(0), Gen.Choose(-900, 200)), count))
        from contracts in Gen.CollectToArray(Signatures(first, gaps), ContractOf)
        from changes in Change.ArrayOf().Resize(3)
        from receipts in Receipt.ArrayOf().Resize(4)
        select new Scenario
        {
            AsOf = asOf,
            Territory = new TerritoryFacts { Population = population },
            MemberCount = members,
            Interpretations = readings,
            Contracts = contracts.ToValueList(),
            PopulationChanges = changes.ToValueList(),
            Receipts = receipts.ToValueList(),
        };

    private static Gen<PopulationChange> Change { get; } =
        from day in AnyContract.Date
        from population in AnyContract.Population
        select new PopulationChange(day, population);

    private static Gen<Receipt> Receipt { get; } =
        from day in AnyContract.Date
        from cents in Gen.Choose(1, 20_000_000)
        select new Receipt(day, Euros.FromCents(cents));

    public static Arbitrary<Scenario> Scenarios() => WithContracts.ToArbitrary();

    /// <summary>Each contract after the first is signed around the term of the previous one.</summary>
    private static LocalDate[] Signatures(LocalDate first, int[] gaps)
    {
        var signed = new LocalDate[gaps.Length];
        for (var i = 0; i < gaps.Length; i++)
        {
            signed[i] = i == 0 ? first : signed[i - 1].PlusYears(5).PlusDays(gaps[i]);
        }

        return signed;
    }

    private static Gen<ContractFacts> ContractOf(LocalDate signed) =>
        from complete in AnyContract.Optional(Within(signed, -30, 500))
        from ended in Rarely(Within(signed, -10, 1850))
        from exceptional in Rarely(Gen.Choose(1, 10_000_000))
        from missions in AnyContract.Missions(signed)
        from changed in Gen.CollectToArray(missions.ToArray(), mission => Changed(mission, signed))
        from drafted in AnyContract.Optional(Within(signed, -100, 1900))
        from days in Within(signed, -5, 1850).ArrayOf().Resize(3)
        from years in Gen.Choose(1, 5).ArrayOf().Resize(3)
        select new ContractFacts
        {
            Signed = signed,
            FileComplete = complete,
            Ended = ended,
            ExceptionalOperating = exceptional is { } cents ? Euros.FromCents(cents) : null,
            Missions = changed.ToValueList(),
            Crisis = new CrisisFacts { PlanFirstDrafted = drafted, RecognisedOn = days.ToValueList(), RecognisedYears = years.Distinct().ToValueList() },
        };

    /// <summary>A mission that may have ended, and whose amounts an amendment may have changed.</summary>
    private static Gen<MissionFacts> Changed(MissionFacts mission, LocalDate signed) =>
        from ended in Rarely(Within(signed, -10, 1850))
        from amendment in AnyContract.AmountsOf
        from day in Within(signed, 0, 1850)
        from isAmended in Gen.Elements(true, false)
        select mission with
        {
            Ended = ended,
            Amounts = isAmended && mission.Amounts.Count > 0 ? [.. mission.Amounts, amendment with { From = day }] : mission.Amounts,
        };

    private static Gen<LocalDate> Within(LocalDate day, int from, int to) => Gen.Choose(from, to).Select(day.PlusDays);

    private static Gen<T?> Rarely<T>(Gen<T> gen)
        where T : struct => Gen.Frequency((3, Gen.Constant((T?)null)), (1, gen.Select(value => (T?)value)));
}
