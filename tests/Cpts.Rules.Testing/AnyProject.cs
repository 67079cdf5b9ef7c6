using Cpts.Rules.Facts;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Cpts.Rules.Testing;

/// <summary>Random projects whose dates are close enough together for all coincidences to occur.</summary>
public static class AnyProject
{
    private static readonly string?[] Seats = [null, "67", "974", "75"];

    /// <summary>Dates around the first day on which silence validates, the end of February in a leap year, and the ordonnance.</summary>
    private static readonly LocalDate[] Origins = [new(2019, 7, 20), new(2023, 12, 20), new(2021, 5, 1), new(2025, 2, 20)];

    internal static Gen<Scenario> All { get; } =
        from origin in Gen.Elements(Origins)
        from received in Often(6, Offset(origin, 0, 20))
        from itemCount in Gen.Choose(0, 3)
        from items in Gen.ArrayOf(Item(origin), itemCount)
        from decision in Often(2, Decision(origin))
        from reading in Gen.Elements(NonWorkingDayReading.Keep, NonWorkingDayReading.NextWorkingDay)
        from seat in Gen.Elements(Seats)
        select Given.Community(seat: seat).With(new ProjectFacts { Received = received, MissingItems = ValueList.Of(items), Decision = decision }) with
        {
            Interpretations = new() { TimeLimitOnNonWorkingDay = reading },
        };

    public static Arbitrary<Scenario> Scenarios() => All.ToArbitrary();

    private static Gen<MissingItem> Item(LocalDate origin) =>
        from requested in Offset(origin, -2, 150)
        from received in Often(4, Offset(requested, -2, 60))
        from byLaw in Gen.Frequency((4, Gen.Constant(true)), (1, Gen.Constant(false)))
        select new MissingItem { Requested = requested, Received = received, RequiredByLaw = byLaw };

    private static Gen<DecisionFacts?> Decision(LocalDate origin) =>
        from day in Offset(origin, -2, 200)
        from kind in Gen.Elements(DecisionKind.Validation, DecisionKind.Opposition)
        select new DecisionFacts { Kind = kind, On = day };

    internal static Gen<LocalDate> Offset(LocalDate origin, int from, int to) => Gen.Choose(from, to).Select(origin.PlusDays);

    internal static Gen<LocalDate?> Often(int weight, Gen<LocalDate> days) =>
        Gen.Frequency((weight, days.Select(day => (LocalDate?)day)), (1, Gen.Constant((LocalDate?)null)));

    private static Gen<DecisionFacts?> Often(int weight, Gen<DecisionFacts?> decisions) =>
        Gen.Frequency((weight, decisions), (1, Gen.Constant((DecisionFacts?)null)));
}
