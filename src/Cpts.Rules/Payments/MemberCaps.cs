using Cpts.Rules.Facts;

namespace Cpts.Rules.Payments;

/// <summary>Adds up what each professional received in each calendar year (sources S17, S18).</summary>
internal static class MemberCaps
{
    public static ValueList<MemberCap> Of(ValueList<MemberPayment> payments)
    {
        if (payments.Count == 0)
        {
            return default;
        }

        MemberPayment[] sorted = [.. payments];
        Array.Sort(sorted, Compare);
        var caps = new MemberCap[sorted.Length];
        var count = 0;
        for (var i = 0; i < sorted.Length;)
        {
            var first = sorted[i];
            var paid = Euros.Zero;
            for (; i < sorted.Length && Compare(sorted[i], first) == 0; i++)
            {
                paid += sorted[i].Indemnities + sorted[i].Remunerations;
            }

            var ceiling = AnnualCeilings.Of(first.Year);
            caps[count++] = new MemberCap(first.Professional, first.Year, paid, ceiling, paid > ceiling);
        }

        Array.Resize(ref caps, count);
        return new ValueList<MemberCap>(caps);
    }

    private static int Compare(MemberPayment left, MemberPayment right)
    {
        var order = string.CompareOrdinal(left.Professional, right.Professional);
        return order != 0 ? order : left.Year.CompareTo(right.Year);
    }
}
