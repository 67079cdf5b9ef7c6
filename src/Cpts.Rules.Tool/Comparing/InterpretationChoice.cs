using Cpts.Rules.Json.Reading;

namespace Cpts.Rules.Tool.Comparing;

/// <summary>The readings of the command line: <c>--interpret proration=months</c>.</summary>
internal static class InterpretationChoice
{
    private static readonly Bilingual NoEquals = new(
        "--interpret {0} : il faut question=lecture, par exemple proration=months.",
        "--interpret {0}: question=reading is needed, for instance proration=months.");

    private static readonly Bilingual Unknown = new(
        "--interpret {0} : question inconnue ; au choix {1}.",
        "--interpret {0}: unknown question; one of {1}.");

    private static readonly Bilingual UnknownNear = new(
        "--interpret {0} : question inconnue. Vouliez-vous dire {1} ?",
        "--interpret {0}: unknown question. Did you mean {1}?");

    private static readonly Bilingual NotAReading = new(
        "--interpret {0} : « {1} » n’est pas une lecture ; au choix {2}.",
        "--interpret {0}: “{1}” is not a reading; one of {2}.");

    private static readonly Bilingual NotADay = new(
        "--interpret {0} : « {1} » n’est pas un jour aaaa-mm-jj du {2} au {3}.",
        "--interpret {0}: “{1}” is not a day yyyy-mm-dd from {2} to {3}.");

    /// <summary>Reads a choice.</summary>
    /// <exception cref="UsageException">It is not one.</exception>
    public static ChosenReading Parse(string text)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        if (equals <= 0)
        {
            throw new UsageException(NoEquals, text);
        }

        var (id, value) = (text[..equals], text[(equals + 1)..]);
        return new ChosenReading(id, value, id switch
        {
            "boundAt80000" => Reading(id, value, Sizes.Words, (chosen, reading) => chosen with { BoundAt80000 = reading }),
            "timeLimitOnNonWorkingDay" => Reading(id, value, NonWorkingDayReadings.Words, (chosen, reading) => chosen with { TimeLimitOnNonWorkingDay = reading }),
            "proration" => Reading(id, value, Prorations.Words, (chosen, reading) => chosen with { Proration = reading }),
            "fixedShare" => Reading(id, value, FixedShareReadings.Words, (chosen, reading) => chosen with { FixedShare = reading }),
            "avenant2EffectiveOn" => Day(id, value, (chosen, day) => chosen with { Avenant2EffectiveOn = day }),
            "startUpUplift" => YesOrNo(id, value, (chosen, yes) => chosen with { StartUpUplift = yes }),
            "letterOfIntentFunding" => YesOrNo(id, value, (chosen, yes) => chosen with { LetterOfIntentFunding = yes }),
            _ => throw UnknownQuestion(id),
        });
    }

    private static UsageException UnknownQuestion(string id)
    {
        string[] known = [.. InterpretationCatalogue.All.Select(interpretation => interpretation.Id)];
        return DidYouMean.Nearest(id, known) is { } near
            ? new UsageException(UnknownNear, id, near)
            : new UsageException(Unknown, id, string.Join(", ", known));
    }

    private static Func<Interpretations, Interpretations> Reading<T>(string id, string value, Vocabulary<T> readings, Func<Interpretations, T, Interpretations> choose)
        where T : struct, Enum => readings.TryFind(value, out var reading)
            ? chosen => choose(chosen, reading)
            : throw new UsageException(NotAReading, id, value, string.Join(", ", readings.Ids));

    private static Func<Interpretations, Interpretations> YesOrNo(string id, string value, Func<Interpretations, bool, Interpretations> choose) => value switch
    {
        "true" => chosen => choose(chosen, true),
        "false" => chosen => choose(chosen, false),
        _ => throw new UsageException(NotAReading, id, value, "true, false"),
    };

    private static Func<Interpretations, Interpretations> Day(string id, string value, Func<Interpretations, LocalDate, Interpretations> choose)
    {
        var (first, last) = (Interpretations.EarliestAvenant2, Interpretations.LatestAvenant2);
        var day = LocalDatePattern.Iso.Parse(value);
        return day.Success && first <= day.Value && day.Value <= last
            ? chosen => choose(chosen, day.Value)
            : throw new UsageException(NotADay, id, value, LocalDatePattern.Iso.Format(first), LocalDatePattern.Iso.Format(last));
    }
}
