using Cpts.Rules.Facts;

namespace Cpts.Rules.Projects;

/// <summary>How requests for missing items stop the two months of the ARS, and how receipts restart them (source S02, L114-5).</summary>
/// <remarks>A request counts when a law or regulation requires the item and when it comes while a time limit is running, its last day
/// included, or while the file is incomplete. Received on 3 March, an item requested on 20 March and received on 5 April:
/// incomplete from 20 March to 4 April, then two months from 5 April.</remarks>
internal static class SilenceClock
{
    /// <summary>The time limit that is running on a day, or has expired by then; null while the file is incomplete.</summary>
    public static TimeLimit? On(LocalDate received, ValueList<MissingItem> items, NonWorkingDayReading reading, string? department, LocalDate day)
    {
        // The day on which everything requested so far has been received; null when an item was never received.
        LocalDate? complete = received;
        foreach (var item in ByRequest(items))
        {
            if (!item.RequiredByLaw || item.Requested > day || Contradicts(item, received))
            {
                continue;
            }

            if (complete is { } start && item.Requested > SilenceLimit.EndOf(start, reading, department))
            {
                // Silence has validated the project: this request and later ones come too late.
                break;
            }

            complete = complete is { } before && item.Received is { } receipt ? LocalDate.Max(before, receipt) : null;
        }

        return complete <= day ? SilenceLimit.StartingOn(complete.Value, reading, department) : null;
    }

    /// <summary>Of several items requested on one day, the latest receipt counts.</summary>
    private static ValueList<MissingItem> ByRequest(ValueList<MissingItem> items)
    {
        if (items.Count <= 1)
        {
            return items;
        }

        var sorted = items.ToArray();
        Array.Sort(sorted, static (left, right) => left.Requested.CompareTo(right.Requested));
        return new ValueList<MissingItem>(sorted);
    }

    /// <summary>An item requested before the project was received, or received before it was requested, has no effect (CPTS4006).</summary>
    private static bool Contradicts(MissingItem item, LocalDate received) => item.Requested < received || item.Received < item.Requested;
}
