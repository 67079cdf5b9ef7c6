namespace Cpts.Rules.Payments;

/// <summary>Law.md 4.3 and 4.12: the fraction of a contract year between two of its days.</summary>
/// <remarks>Sources S04, S08; S31 for a year that ends early.</remarks>
/// <example>By days, from 1 March to 19 December 2022 in a year that began on 19 December 2021: 293 of 365.</example>
/// <param name="Taken">The days or months between the two.</param>
/// <param name="Whole">Days of the contract year, or twelve.</param>
public readonly record struct YearFraction(int Taken, int Whole)
{
    /// <summary>The whole year.</summary>
    public static YearFraction One => new(1, 1);

    /// <summary>Whether it is the whole year.</summary>
    public bool IsOne => Taken == Whole;

    /// <summary>The fraction of a contract year between two of its days.</summary>
    /// <param name="start">The first day, inside the year.</param>
    /// <param name="stop">The first day after it, at most the end of the year.</param>
    /// <param name="from">The first day of the year.</param>
    /// <param name="until">The anniversary that ends the year, excluded.</param>
    /// <param name="proration">By days, or by months, a started month counting whole.</param>
    internal static YearFraction Of(LocalDate start, LocalDate stop, LocalDate from, LocalDate until, Proration proration) => proration switch
    {
        Proration.Days => new(Period.DaysBetween(start, stop), Period.DaysBetween(from, until)),
        Proration.Months => new(StartedMonths(start, stop), 12),
        _ => throw new ArgumentOutOfRangeException(nameof(proration), proration, "Not a defined way to count."),
    };

    private static int StartedMonths(LocalDate start, LocalDate stop)
    {
        var months = ((stop.Year - start.Year) * 12) + stop.Month - start.Month;
        return Math.Min(12, start.PlusMonths(months) < stop ? months + 1 : months);
    }
}
