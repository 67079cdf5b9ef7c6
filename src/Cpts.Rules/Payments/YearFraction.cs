namespace Cpts.Rules.Payments;

/// <summary>The part of a contract year that is left when a mission starts in it.</summary>
/// <param name="Left">Days, or months, from the start to the anniversary that ends the year.</param>
/// <param name="Whole">Days of the contract year, or twelve.</param>
internal readonly record struct YearFraction(int Left, int Whole)
{
    /// <summary>The fraction left of a contract year.</summary>
    /// <param name="start">The day on which the mission starts, inside the year.</param>
    /// <param name="from">The first day of the year.</param>
    /// <param name="until">The anniversary that ends it, excluded.</param>
    /// <param name="proration">By days (1 March to 19 December 2022 is 293/365), or by months, a started month counting whole.</param>
    public static YearFraction LeftOf(LocalDate start, LocalDate from, LocalDate until, Proration proration) =>
        proration == Proration.Days
            ? new(Period.DaysBetween(start, until), Period.DaysBetween(from, until))
            : new(MonthsLeft(start, until), 12);

    private static int MonthsLeft(LocalDate start, LocalDate until)
    {
        var months = ((until.Year - start.Year) * 12) + until.Month - start.Month;
        return Math.Min(12, start.PlusMonths(months) < until ? months + 1 : months);
    }
}
