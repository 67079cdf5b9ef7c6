using NodaTime.Text;

namespace Cpts.Rules;

/// <summary>What the law fixes, as texts name it: no figure, date or list of the law is written a second time in a sentence.</summary>
internal static class Cited
{
    private static readonly Bilingual[] Words =
        [new("zéro", "zero"), new("un", "one"), new("deux", "two"), new("trois", "three"), new("quatre", "four"), new("cinq", "five"), new("six", "six")];

    /// <summary>« deux », "two": the months of the silence.</summary>
    public static Bilingual SilenceMonths => Number(StatutoryDates.SilenceMonths);

    /// <summary>« cinq », "five": the years of a contract.</summary>
    public static Bilingual ContractYears => Number(StatutoryDates.ContractYears);

    /// <summary>« 57, 67 ou 68 ».</summary>
    public static Bilingual Departments => AnyOf([.. LocalLaw.Departments]);

    /// <summary>« 40 000, 80 000 ou 175 000 ».</summary>
    public static Bilingual Thresholds => AnyOf([.. SizeThresholds.Published.Bounds.Select(bound => (object)bound.Published)]);

    /// <summary>A contract signed before this day can have an exceptional operating amount.</summary>
    public static LocalDate ExceptionalBefore => Avenant2.Agreement.Exceptional!.SignedBefore;

    /// <summary>The population that the texts name for the beginning of a size: 175 000 for size 4.</summary>
    public static int Threshold(SizeBand size) => SizeThresholds.Published.Bounds.First(bound => bound.Size == size).Published;

    /// <summary>An exact amount of avenant 2, euros a year.</summary>
    public static Euros Amount(Line line, AmountPart part, SizeBand size) => Avenant2.Agreement.RowOf(line, part, size)!.Amount.Min;

    /// <summary>A small number in words; in figures above six.</summary>
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
