using Cpts.Rules.Excel.Cells;

namespace Cpts.Rules.Excel.Functions;

/// <summary>Readings of the law as arguments: <c>fixedShare=asObservedAtSize3</c>, or only <c>asObservedAtSize3</c>.</summary>
/// <remarks>Names and values are those of scenario files. No value belongs to two questions, so it may stand alone; so may
/// the name of a question that is yes or no.</remarks>
internal static class ReadingWords
{
    private const string Avenant2 = "avenant2EffectiveOn";

    private static readonly Reading[] Readings =
    [
        new("boundAt80000=size2", "size2", all => all with { BoundAt80000 = SizeBand.Size2 }),
        new("boundAt80000=size3", "size3", all => all with { BoundAt80000 = SizeBand.Size3 }),
        new("timeLimitOnNonWorkingDay=keep", "keep", all => all with { TimeLimitOnNonWorkingDay = NonWorkingDayReading.Keep }),
        new("timeLimitOnNonWorkingDay=nextWorkingDay", "nextWorkingDay", all => all with { TimeLimitOnNonWorkingDay = NonWorkingDayReading.NextWorkingDay }),
        new("proration=days", "days", all => all with { Proration = Proration.Days }),
        new("proration=months", "months", all => all with { Proration = Proration.Months }),
        new("fixedShare=range", "range", all => all with { FixedShare = FixedShareReading.Range }),
        new("fixedShare=asObservedAtSize3", "asObservedAtSize3", all => all with { FixedShare = FixedShareReading.AsObservedAtSize3 }),
        new("startUpUplift=true", "startUpUplift", all => all with { StartUpUplift = true }),
        new("startUpUplift=false", null, all => all with { StartUpUplift = false }),
        new("letterOfIntentFunding=true", "letterOfIntentFunding", all => all with { LetterOfIntentFunding = true }),
        new("letterOfIntentFunding=false", null, all => all with { LetterOfIntentFunding = false }),
    ];

    /// <summary>All that may be written, for messages.</summary>
    public static IEnumerable<string> All => Readings.Select(reading => reading.Pair).Append(Avenant2 + "=2022-04-01");

    /// <summary>The readings with one more chosen; null when the text chooses none.</summary>
    public static Interpretations? Choose(string text, Interpretations chosen)
    {
        var word = PlainWord.Of(text);
        foreach (var reading in Readings)
        {
            if (word == PlainWord.Of(reading.Pair) || (reading.Alone is { } alone && word == PlainWord.Of(alone)))
            {
                return reading.Choose(chosen);
            }
        }

        var parts = text.Split('=', 2, StringSplitOptions.TrimEntries);
        return parts.Length == 2 && PlainWord.Of(parts[0]) == PlainWord.Of(Avenant2)
            && ExcelCalendar.DayOf(parts[1]) is { } day && day >= Interpretations.EarliestAvenant2 && day <= Interpretations.LatestAvenant2
            ? chosen with { Avenant2EffectiveOn = day }
            : null;
    }

    private sealed record Reading(string Pair, string? Alone, Func<Interpretations, Interpretations> Choose);
}
