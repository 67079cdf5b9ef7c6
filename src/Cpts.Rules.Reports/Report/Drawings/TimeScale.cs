namespace Cpts.Rules.Reports.Report.Drawings;

/// <summary>Maps days to pixels; all days have the same length.</summary>
/// <param name="First">The day at the left end.</param>
/// <param name="Last">The day at the right end; after <paramref name="First"/>.</param>
/// <param name="From">The pixel of the first day.</param>
/// <param name="To">The pixel of the last day.</param>
internal readonly record struct TimeScale(LocalDate First, LocalDate Last, double From, double To)
{
    /// <summary>The pixel of a day.</summary>
    public double Place(LocalDate day) => From + ((To - From) * Days(First, day) / Days(First, Last));

    /// <summary>The first days of calendar years that the scale shows.</summary>
    public IEnumerable<LocalDate> NewYears()
    {
        for (var year = First.Year; year <= Last.Year; year++)
        {
            var day = new LocalDate(year, 1, 1);
            if (day >= First && day <= Last)
            {
                yield return day;
            }
        }
    }

    private static double Days(LocalDate from, LocalDate to) => Period.DaysBetween(from, to);
}
