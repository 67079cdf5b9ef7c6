using Cpts.Rules.Facts;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Cpts.Rules.Tests.Deadlines;

/// <summary>Facts about dates drawn at random, close enough together that everything that can meet does meet.</summary>
internal static class RandomFacts
{
    private static readonly string?[] Seats = [null, "67", "974", "75"];

    /// <summary>Around the day from which silence validates, around the end of a leap February, around the ordonnance.</summary>
    private static readonly LocalDate[] Origins = [new(2019, 7, 20), new(2023, 12, 20), new(2021, 5, 1), new(2025, 2, 20)];

    public static Gen<Scenario> Projects { get; } =
        from origin in Gen.Elements(Origins)
        from received in Often(6, Offset(origin, 0, 20))
        from itemCount in Gen.Choose(0, 3)
        from items in Gen.ArrayOf(Item(origin), itemCount)
        from decision in Often(2, Decision(origin))
        from reading in Gen.Elements(NonWorkingDayReading.Keep, NonWorkingDayReading.NextWorkingDay)
        from seat in Gen.Elements(Seats)
        select Given.Community(new() { Received = received, MissingItems = ValueList.Of(items), Decision = decision }, seat: seat) with
        {
            Interpretations = new() { TimeLimitOnNonWorkingDay = reading },
        };

    public static Gen<Scenario> Communities { get; } =
        from project in Projects
        from signed in Offset(new LocalDate(2021, 11, 1), 0, 240)
        from missionCount in Gen.Choose(0, 7)
        from missions in Gen.ArrayOf(Mission(signed), missionCount)
        from kind in Gen.Elements(Enum.GetValues<LegalFormKind>())
        from since in Often(2, Offset(new LocalDate(2021, 5, 1), 0, 400))
        from hasForm in Gen.Elements(true, false)
        select project with
        {
            Contract = new ContractFacts { Signed = signed, Missions = ValueList.Of(missions) },
            LegalForm = hasForm ? new() { Kind = kind, Since = since } : null,
        };

    private static Gen<MissingItem> Item(LocalDate origin) =>
        from requested in Offset(origin, -2, 150)
        from received in Often(4, Offset(requested, -2, 60))
        from byLaw in Gen.Frequency((4, Gen.Constant(true)), (1, Gen.Constant(false)))
        select new MissingItem { Requested = requested, Received = received, RequiredByLaw = byLaw };

    private static Gen<DecisionFacts?> Decision(LocalDate origin) =>
        from day in Offset(origin, -2, 200)
        from kind in Gen.Elements(DecisionKind.Validation, DecisionKind.Opposition)
        select new DecisionFacts { Kind = kind, On = day };

    private static Gen<MissionFacts> Mission(LocalDate signed) =>
        from mission in Gen.Elements(Missions.All.ToArray())
        from started in Often(3, Offset(signed, -30, 800))
        from deployed in Often(3, Offset(signed, 100, 900))
        select new MissionFacts { Mission = mission, Started = started, Deployed = deployed };

    private static Gen<LocalDate> Offset(LocalDate origin, int from, int to) => Gen.Choose(from, to).Select(origin.PlusDays);

    private static Gen<LocalDate?> Often(int weight, Gen<LocalDate> days) =>
        Gen.Frequency((weight, days.Select(day => (LocalDate?)day)), (1, Gen.Constant((LocalDate?)null)));

    private static Gen<DecisionFacts?> Often(int weight, Gen<DecisionFacts?> decisions) =>
        Gen.Frequency((weight, decisions), (1, Gen.Constant((DecisionFacts?)null)));
}
