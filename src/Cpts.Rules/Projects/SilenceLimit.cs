namespace Cpts.Rules.Projects;

/// <summary>The two months after which the silence of the ARS validates a health project (silence vaut acceptation).</summary>
/// <remarks>Sources S01 (two months), S02 (from the receipt), S03 and S21 (how months end). The sources do not settle whether a
/// time limit that ends on a Saturday, a Sunday or a holiday moves; the caller chooses the reading.</remarks>
public static class SilenceLimit
{
    /// <summary>The time limit that starts on the day of a receipt.</summary>
    /// <remarks>Two months end on the same day number of the month, or on its last day when that day does not exist, at
    /// midnight; the silence counts from the next day. Received on 1 February 2021: ends on 1 April, usable on 2 April.
    /// Received on 31 December 2023: ends on 29 February 2024; on 31 December 2024: on 28 February 2025.</remarks>
    /// <param name="receipt">The day on which the competent ARS received the project, or the last of the items that it may request; in the years 1583 to 9998.</param>
    /// <param name="reading">Whether an end on a non-working day stays or moves to the next working day.</param>
    /// <param name="department">The department of the seat, for its holidays; null for the national ones.</param>
    /// <returns>The receipt, the last day, and the day from which the project is deemed validated.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The reading is not defined, or the year is outside its bounds.</exception>
    public static TimeLimit StartingOn(LocalDate receipt, NonWorkingDayReading reading, string? department)
    {
        var ends = EndOf(receipt, reading, department);
        return new TimeLimit(receipt, ends, ends.PlusDays(1));
    }

    /// <summary>The last day, included, of the time limit that starts on a receipt: 1 April 2021 for 1 February 2021.</summary>
    /// <inheritdoc cref="StartingOn"/>
    public static LocalDate EndOf(LocalDate receipt, NonWorkingDayReading reading, string? department)
    {
        var end = receipt.PlusMonths(StatutoryDates.SilenceMonths);
        return reading switch
        {
            NonWorkingDayReading.Keep => end,
            NonWorkingDayReading.NextWorkingDay => Holidays.NextWorkingDayOnOrAfter(end, department),
            _ => throw new ArgumentOutOfRangeException(nameof(reading), reading, "Not a defined reading."),
        };
    }
}
