using NodaTime.Text;

namespace Cpts.Rules;

/// <summary>Figures, dates and lists of the law, formatted for messages, so that none of them is repeated in a message text.</summary>
internal static class Cited
{
    private static readonly Bilingual[] Words =
        [new("zéro", "zero"), new("un", "one"), new("deux", "two"), new("trois", "three"), new("quatre", "four"), new("cinq", "five"), new("six", "six")];

    /// <summary>The number of months of silence that validate a project: « deux », "two".</summary>
    public static Bilingual SilenceMonths => Number(StatutoryDates.SilenceMonths);

    /// <summary>The number of years of a contract: « cinq », "five".</summary>
    public static Bilingual ContractYears => Number(StatutoryDates.ContractYears);

    /// <summary>The departments of the local law: « 57, 67 ou 68 ».</summary>
    public static Bilingual Departments => AnyOf([.. LocalLaw.Departments]);

    /// <summary>The published thresholds: « 40 000, 80 000 ou 175 000 ».</summary>
    public static Bilingual Thresholds => AnyOf([.. SizeThresholds.Published.Bounds.Select(bound => (object)bound.Published)]);

    /// <summary>A contract signed before this day can have an exceptional operating amount.</summary>
    public static LocalDate ExceptionalBefore => Avenant2.Agreement.Exceptional!.SignedBefore;

    /// <summary>The population that the texts give for the lower bound of a size: 175 000 for size 4.</summary>
    public static int Threshold(SizeBand size) => SizeThresholds.Published.Bounds.First(bound => bound.Size == size).Published;

    /// <summary>An exact amount of avenant 2, euros a year.</summary>
    public static Euros Amount(Line line, AmountPart part, SizeBand size) => Avenant2.Agreement.RowOf(line, part, size)!.Amount.Min;

    /// <summary>A number in words up to six, in figures above.</summary>
    public static Bilingual Number(int number) => number < Words.Length ? Words[number] : new Bilingual("{0}", "{0}").With(number);

    /// <summary>A day as files write it: <c>2022-04-01</c>.</summary>
    public static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);

    private static Bilingual AnyOf(object[] values)
    {
        return new(Join(Language.French, " ou "), Join(Language.English, " or "));

        string Join(Language language, string beforeLast)
        {
            string[] said = [.. values.Select(Wording.In(language).Say)];
            return string.Join(", ", said, 0, said.Length - 1) + beforeLast + said[said.Length - 1];
        }
    }
}
