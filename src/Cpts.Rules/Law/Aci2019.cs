using static Cpts.Rules.AmountPart;
using static Cpts.Rules.AmountRow;
using static Cpts.Rules.Line;
using static Cpts.Rules.SizeBand;
using static Cpts.Rules.Sources;

namespace Cpts.Rules;

/// <summary>The agreement of 20 June 2019 (accord conventionnel interprofessionnel): three core missions.</summary>
internal static class Aci2019
{
    private static readonly ValueList<AmountRow> Amounts = ValueList.Of(
        // Operating
        Stated(Operating, Fixed, Size1, 50_000, S07, S08),
        Stated(Operating, Fixed, Size2, 60_000, S07, S29),
        Stated(Operating, Fixed, Size3, 75_000, S07),
        Stated(Operating, Fixed, Size4, 90_000, S07, S08, S09),
        // Access to care
        Stated(AccessToCare, Total, Size1, 75_000, "unscheduled care included", S10),
        Stated(AccessToCare, Total, Size2, 92_000, "unscheduled care included", S10),
        Derived(AccessToCare, Total, Size3, 120_000, "370000 = 75000 + x + 90000 + 35000 + 30000 + 20000", S06, S10, S15),
        Derived(AccessToCare, Total, Size4, 150_000, "450000 - (90000 + 100000 + 40000 + 70000)", S06, S09),
        // Care pathways
        Derived(CarePathways, Total, Size1, 50_000, "unchanged by avenant 2 (totals close)", S06, S11),
        Bounded(CarePathways, Total, Size2, 50_000, 90_000, "between size 1 and size 3", S06, S11, S15),
        Derived(CarePathways, Total, Size3, 90_000, "same equation as accessToCare size 3", S06, S15),
        Stated(CarePathways, Total, Size4, 100_000, S09),
        // Prevention
        Derived(Prevention, Total, Size1, 20_000, "unchanged by avenant 2 (totals close)", S06, S11),
        Bounded(Prevention, Total, Size2, 20_000, 35_000, "between size 1 and size 3", S06, S11, S15),
        Derived(Prevention, Total, Size3, 35_000, "same equation as accessToCare size 3", S06, S15),
        Derived(Prevention, Total, Size4, 40_000, "unchanged by avenant 2 (totals close)", S06, S11),
        // Quality and relevance
        Bounded(CareQuality, Total, Size1, 5_000, 25_000, "group sum 25000 and professionalSupport at most its size 3 amount", S06, S15),
        Bounded(CareQuality, Total, Size2, 5_000, 30_000, "between size 1 and size 3", S06, S15),
        Derived(CareQuality, Total, Size3, 30_000, "same equation as accessToCare size 3", S06, S15),
        Bounded(CareQuality, Total, Size4, 30_000, 50_000, "group sum 70000 and each at least its size 3 amount", S06, S11, S15),
        // Support of professionals
        Bounded(ProfessionalSupport, Total, Size1, 0, 20_000, "group sum 25000 and at most the size 3 amount", S06, S15),
        Bounded(ProfessionalSupport, Total, Size2, 0, 20_000, "between size 1 and size 3", S15),
        Derived(ProfessionalSupport, Total, Size3, 20_000, "same equation as accessToCare size 3", S06, S15),
        Bounded(ProfessionalSupport, Total, Size4, 20_000, 40_000, "group sum 70000 and each at least its size 3 amount", S06, S11, S15),
        // Known sums of several lines
        KnownSum([CareQuality, ProfessionalSupport], Size1, 25_000, "220000 - (50000 + 75000 + 50000 + 20000)", S06),
        KnownSum([CarePathways, Prevention, CareQuality, ProfessionalSupport], Size2, 135_000, "287000 - (60000 + 92000)", S06, S07, S10, S29),
        KnownSum([CareQuality, ProfessionalSupport], Size4, 70_000, "450000 - (90000 + 150000 + 100000 + 40000)", S06, S11));

    public static Agreement Agreement { get; } = new(Amounts)
    {
        Id = "aci-2019",
        Title = new("ACI du 20 juin 2019", "Agreement of 20 June 2019"),
        ShortTitle = new("ACI 2019", "ACI 2019"),
        SignedOn = new LocalDate(2019, 6, 20),
        PublishedOn = new LocalDate(2019, 8, 24),
        EffectiveFrom = new LocalDate(2019, 8, 25),
        CoreMissions = [Mission.AccessToCare, Mission.CarePathways, Mission.Prevention],
        OptionalMissions = [Mission.CareQuality, Mission.ProfessionalSupport],
        Sources = [S04, D1],
    };
}
