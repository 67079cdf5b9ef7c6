using static Cpts.Rules.AmountPart;
using static Cpts.Rules.AmountRow;
using static Cpts.Rules.Line;
using static Cpts.Rules.SizeBand;
using static Cpts.Rules.Sources;

namespace Cpts.Rules;

/// <summary>Avenant 2, signed on 20 December 2021: the health crisis becomes the fourth core mission.</summary>
/// <remarks>The day from which the new amounts apply is not confirmed: <see cref="Interpretations.Avenant2EffectiveOn"/>.</remarks>
internal static class Avenant2
{
    private static readonly ValueList<AmountRow> Amounts = ValueList.Of(
        // Operating
        Stated(Operating, Fixed, Size1, 50_000, S08, S11),
        Stated(Operating, Fixed, Size2, 60_000, "not restated after 2021; no evidence of change", S07),
        Stated(Operating, Fixed, Size3, 75_000, "not restated after 2021; no evidence of change", S07),
        Stated(Operating, Fixed, Size4, 90_000, S08, S11),
        // Access to care
        Stated(AccessToCare, Total, Size1, 80_000, S11, S12),
        Bounded(AccessToCare, Total, Size2, 100_000, 105_000, "last draft (November 2021) as the lower bound; fixed part and the variable part of size 3 as the upper bound", S10, S25),
        Transcribed(AccessToCare, Total, Size3, 125_000, S15),
        Stated(AccessToCare, Total, Size4, 155_000, S11, S12),
        // Care pathways
        Stated(CarePathways, Total, Size1, 50_000, S11, S12),
        Bounded(CarePathways, Total, Size2, 50_000, 90_000, "between size 1 and size 3", S11, S12, S15),
        Transcribed(CarePathways, Total, Size3, 90_000, S15),
        Stated(CarePathways, Total, Size4, 100_000, S11, S12),
        // Prevention
        Stated(Prevention, Total, Size1, 20_000, S11, S12),
        Bounded(Prevention, Total, Size2, 20_000, 35_000, "between size 1 and size 3", S11, S12, S15),
        Transcribed(Prevention, Total, Size3, 35_000, S15),
        Stated(Prevention, Total, Size4, 40_000, S11, S12),
        // Health crisis
        Derived(HealthCrisis, PlanFirst, Size1, 25_000, "maximum 62500 = 2.5 x plan", S11, S13),
        Bounded(HealthCrisis, PlanFirst, Size2, 35_000, 45_000, "a contract of 382500 leaves 82500 or more for 2.5 x plan; amounts are multiples of 2500; at most size 3", S26),
        Derived(HealthCrisis, PlanFirst, Size3, 45_000, "twice the yearly update", S13, S15),
        Derived(HealthCrisis, PlanFirst, Size4, 50_000, "maximum 125000 = 2.5 x plan", S11, S13),
        Derived(HealthCrisis, PlanUpdate, Size1, 12_500, "half of the first drafting", S13),
        Bounded(HealthCrisis, PlanUpdate, Size2, 17_500, 22_500, "half of the first drafting", S26),
        Transcribed(HealthCrisis, PlanUpdate, Size3, 22_500, S15),
        Derived(HealthCrisis, PlanUpdate, Size4, 25_000, "half of the first drafting", S13),
        Derived(HealthCrisis, RecognisedCrisis, Size1, 37_500, "62500 - 25000", S11, S13),
        Bounded(HealthCrisis, RecognisedCrisis, Size2, 52_500, 67_500, "1.5 x the first drafting", S26),
        Transcribed(HealthCrisis, RecognisedCrisis, Size3, 67_500, S15),
        Derived(HealthCrisis, RecognisedCrisis, Size4, 75_000, "125000 - 50000", S11, S13),
        // Quality and relevance
        Bounded(CareQuality, Total, Size1, 5_000, 25_000, "group sum 25000 and professionalSupport at most its size 3 amount", S15, S28),
        Bounded(CareQuality, Total, Size2, 5_000, 30_000, "between size 1 and size 3", S15, S28),
        Transcribed(CareQuality, Total, Size3, 30_000, S15),
        Bounded(CareQuality, Total, Size4, 30_000, 50_000, "group sum 70000 and each at least its size 3 amount", S11, S15, S28),
        // Support of professionals
        Bounded(ProfessionalSupport, Total, Size1, 0, 20_000, "group sum 25000 and at most the size 3 amount", S15, S28),
        Bounded(ProfessionalSupport, Total, Size2, 0, 20_000, "between size 1 and size 3", S15),
        Transcribed(ProfessionalSupport, Total, Size3, 20_000, S15),
        Bounded(ProfessionalSupport, Total, Size4, 20_000, 40_000, "group sum 70000 and each at least its size 3 amount", S11, S15, S28),
        // Known sums of several lines
        KnownSum([CareQuality, ProfessionalSupport], Size1, 25_000, "287500 - (50000 + 80000 + 50000 + 20000 + 62500)", S28),
        KnownSum([CarePathways, Prevention, CareQuality, ProfessionalSupport], Size2, 135_000, "as in aci-2019 (the four lines are unchanged at size 3)", S06, S07, S10),
        KnownSum([CareQuality, ProfessionalSupport], Size4, 70_000, "580000 - (90000 + 155000 + 100000 + 40000 + 125000)", S11, S28),
        // The splits that are known
        Stated(AccessToCare, Fixed, Size2, 70_000, S25),
        Bounded(AccessToCare, Variable, Size2, 30_000, 35_000, "total less the fixed part", S10, S25),
        Transcribed(AccessToCare, Fixed, Size3, 90_000, S15),
        Transcribed(AccessToCare, Variable, Size3, 35_000, S15),
        Transcribed(CarePathways, Fixed, Size3, 45_000, S15),
        Transcribed(CarePathways, Variable, Size3, 45_000, S15),
        Transcribed(Prevention, Fixed, Size3, 17_500, S15),
        Transcribed(Prevention, Variable, Size3, 17_500, S15),
        Transcribed(CareQuality, Fixed, Size3, 15_000, S15),
        Transcribed(CareQuality, Variable, Size3, 15_000, S15),
        Transcribed(ProfessionalSupport, Fixed, Size3, 10_000, S15),
        Transcribed(ProfessionalSupport, Variable, Size3, 10_000, S15));

    /// <summary>Two contract totals (382 500 and 362 500 €) leave few possibilities at size 2; these amounts are the only one in round numbers.</summary>
    private static readonly ValueList<AmountRow> SimplestFit = ValueList.Of(
        Fitted(AccessToCare, Total, Size2, 100_000, S25, S26, S27),
        Fitted(AccessToCare, Variable, Size2, 30_000, S25, S26, S27),
        Fitted(HealthCrisis, PlanFirst, Size2, 35_000, S25, S26, S27),
        Fitted(HealthCrisis, PlanUpdate, Size2, 17_500, S25, S26, S27),
        Fitted(HealthCrisis, RecognisedCrisis, Size2, 52_500, S25, S26, S27));

    public static Agreement Agreement { get; } = new(Amounts)
    {
        Id = "avenant-2",
        Title = new("Avenant 2 du 20 décembre 2021", "Avenant 2 of 20 December 2021"),
        ShortTitle = new("Avenant 2", "Avenant 2"),
        SignedOn = new LocalDate(2021, 12, 20),
        PublishedOn = new LocalDate(2022, 3, 31),
        EffectiveFrom = new LocalDate(2022, 4, 1),
        MovedTo = chosen => chosen.Avenant2EffectiveOn,
        Bonus = new MembershipBonus(Size4, 100, 10, [S30]),
        Exceptional = new ExceptionalOperating(new LocalDate(2022, 9, 30), 75, [S22, S30]),
        SimplestFit = SimplestFit,
        CoreMissions = [Mission.AccessToCare, Mission.CarePathways, Mission.Prevention, Mission.HealthCrisis],
        OptionalMissions = [Mission.CareQuality, Mission.ProfessionalSupport],
        Sources = [S05, S16, D2, D4],
    };
}
