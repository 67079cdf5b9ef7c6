using Cpts.Rules.Facts;

namespace Cpts.Rules.Projects;

/// <summary>How requests for missing items stop the two months of the ARS, and how receipts start them again (source S02, L114-5).</summary>
/// <remarks>A request counts when a law or regulation requires the item and when it comes while a limit runs, its last day
/// included, or while the file is incomplete. Received on 3 March, an item asked for on 20 March and received on 5 April:
/// incomplete from 20 March to 4 April, then two months from 5 April.</remarks>
internal static class SilenceClock
{
    /// <summary>The limit that runs on a day, or that has run out by then; null while the file is incomplete.</summary>
    public static TimeLimit? On(LocalDate received, ValueList<MissingItem> items, NonWorkingDayReading reading, string? department, LocalDate day)
    {
        // The day on which everything asked for so far is there; null while something never came.
        LocalDate? complete = received;
        foreach (var item in ByRequest(items))
        {
            if (!item.RequiredByLaw || item.Requested > day || Contradicts(item, received))
            {
                continue;
            }

            if (complete is { } start && item.Requested > SilenceLimit.EndOf(start, reading, department))
            {
                // Silence has validated the project: this request and the later ones come too late.
                break;
            }

            complete = complete is { } before && item.Received is { } receipt ? LocalDate.Max(before, receipt) : null;
        }

        return complete <= day ? SilenceLimit.StartingOn(complete.Value, reading, department) : null;
    }

    /// <summary>Items asked for on the same day may come in any order: the latest receipt counts.</summary>
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

    /// <summary>An item asked for before the project was there, or received before it was asked for, has no effect (CPTS4006).</summary>
    private static bool Contradicts(MissingItem item, LocalDate received) => item.Requested < received || item.Received < item.Requested;
}
