namespace Cpts.Rules.Testing;

/// <summary>An agreement to come, with its own sizes (from 30 000, 60 000 and above 100 000 inhabitants), calendar and amounts;
/// the amounts are proportional to the number of the size.</summary>
public static class Avenant3
{
    public static Agreement Agreement { get; } = From("2027-04-01");

    public static Agreement From(string effect, string id = "avenant-3", Func<AmountRow, bool>? keep = null, DeploymentCalendar? calendar = null, ValueList<AmountRow> more = default) => new([.. Rows.Where(keep ?? (_ => true)), .. more])
    {
        Id = id,
        Title = new("Avenant 3", "Avenant 3"),
        EffectiveFrom = Given.Day(effect),
        CoreMissions = [Mission.AccessToCare, Mission.CarePathways, Mission.Prevention, Mission.HealthCrisis],
        OptionalMissions = [Mission.CareQuality],
        Sizes = SizeThresholds.Of(30_000, 60_000, 100_000, [Given.Read]),
        Calendar = calendar ?? new([new(Mission.AccessToCare, 3, 6)], [Given.Read]),
        Sources = [Given.Read],
    };

    private static IEnumerable<AmountRow> Rows =>
        from size in Enumerable.Range(1, 4)
        from row in new (Line Line, AmountPart Part, int Euros)[]
        {
            (Line.Operating, AmountPart.Fixed, 50_000),
            (Line.AccessToCare, AmountPart.Total, 100_000),
            (Line.CarePathways, AmountPart.Total, 60_000),
            (Line.Prevention, AmountPart.Total, 30_000),
            (Line.HealthCrisis, AmountPart.PlanFirst, 40_000),
            (Line.HealthCrisis, AmountPart.PlanUpdate, 20_000),
            (Line.HealthCrisis, AmountPart.RecognisedCrisis, 10_000),
            (Line.CareQuality, AmountPart.Total, 20_000),
        }
        select new AmountRow([row.Line], row.Part, (SizeBand)size, EuroRange.Exactly(row.Euros * size), AmountStatus.Supplied, [Given.Read], null);
}
