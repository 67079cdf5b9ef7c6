using Cpts.Rules.Facts;
using Cpts.Rules.Law;

namespace Cpts.Rules.Payments;

/// <summary>Adds up what each professional received in each calendar year (sources S17, S18).</summary>
internal static class MemberCaps
{
    public static ValueList<MemberCap> Of(ValueList<MemberPayment> payments) => payments.Count == 0
        ? default
        : payments
            .GroupBy(payment => (payment.Professional, payment.Year))
            .OrderBy(group => group.Key.Professional, StringComparer.Ordinal)
            .ThenBy(group => group.Key.Year)
            .Select(group => Of(group.Key.Professional, group.Key.Year, group.Aggregate(Euros.Zero, (sum, payment) => sum + payment.Indemnities + payment.Remunerations)))
            .ToValueList();

    private static MemberCap Of(string professional, int year, Euros paid)
    {
        var ceiling = AnnualCeilings.Of(year);
        return new MemberCap(professional, year, paid, ceiling, paid > ceiling);
    }
}
