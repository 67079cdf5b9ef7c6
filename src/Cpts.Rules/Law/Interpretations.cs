namespace Cpts.Rules;

/// <summary>How a day that ends on a non-working day is read, for the silence of the ARS.</summary>
public enum NonWorkingDayReading : byte
{
    /// <summary>The limit ends on its own day (default).</summary>
    Keep,

    /// <summary>The limit moves to the next working day.</summary>
    NextWorkingDay,
}

/// <summary>How the first, partial year of a mission is counted.</summary>
public enum Proration : byte
{
    /// <summary>By days left over days of the contract year (default).</summary>
    Days,

    /// <summary>By months left over twelve, a started month counting whole.</summary>
    Months,
}

/// <summary>How fixed and variable are split where the sources do not say.</summary>
public enum FixedShareReading : byte
{
    /// <summary>Anything between 0 and the whole (default).</summary>
    Range,

    /// <summary>As observed at size 3 under avenant 2: 72 % of accessToCare, 50 % of the others; always marked as a hypothesis.</summary>
    AsObservedAtSize3,
}

/// <summary>The readings chosen where the sources leave a question open; the defaults are those of the library.</summary>
public sealed record Interpretations
{
    /// <summary>All defaults.</summary>
    public static Interpretations Default { get; } = new();

    /// <summary>The first day that <see cref="Avenant2EffectiveOn"/> may be: the day of the signature, 20 December 2021.</summary>
    public static LocalDate EarliestAvenant2 { get; } = new(2021, 12, 20);

    /// <summary>The last day that <see cref="Avenant2EffectiveOn"/> may be: 31 December 2023.</summary>
    public static LocalDate LatestAvenant2 { get; } = new(2023, 12, 31);

    /// <summary>The size of exactly 80 000 inhabitants: <see cref="SizeBand.Size3"/> by default, by analogy with 40 000.</summary>
    public SizeBand BoundAt80000 { get; init; } = SizeBand.Size3;

    /// <summary>Whether the end of the silence moves off non-working days: not by default.</summary>
    public NonWorkingDayReading TimeLimitOnNonWorkingDay { get; init; }

    /// <summary>How a partial first year is counted: by days by default.</summary>
    public Proration Proration { get; init; }

    /// <summary>How an unpublished split is read: as a range by default.</summary>
    public FixedShareReading FixedShare { get; init; }

    /// <summary>The day from which avenant 2 is in force: 1 April 2022 by default; from 20 December 2021 to 31 December 2023.</summary>
    public LocalDate Avenant2EffectiveOn { get; init; } = Avenant2.Agreement.EffectiveFrom;

    /// <summary>Whether the first operating payment of contracts signed before 2022 is multiplied by 1.75: not by default.</summary>
    public bool StartUpUplift { get; init; }

    /// <summary>Whether money is paid at the letter of intent: not by default.</summary>
    public bool LetterOfIntentFunding { get; init; }
}

/// <summary>The words for readings of a limit that ends on a non-working day.</summary>
public static class NonWorkingDayReadings
{
    /// <summary>The words, in the order of the enumeration.</summary>
    public static Vocabulary<NonWorkingDayReading> Words { get; } = new(
        new("la lecture d’un délai qui expire un jour non ouvré", "the reading of a limit that ends on a non-working day"),
        new(NonWorkingDayReading.Keep, "keep", "inchangé", "unchanged") { Accepted = ["inchangé"] },
        new(NonWorkingDayReading.NextWorkingDay, "nextWorkingDay", "jour ouvrable suivant", "next working day") { Accepted = ["jour ouvrable suivant"] });
}

/// <summary>The words for ways to count a partial year.</summary>
public static class Prorations
{
    /// <summary>The words, in the order of the enumeration.</summary>
    public static Vocabulary<Proration> Words { get; } = new(
        new("le compte d’une première année partielle", "the count of a partial first year"),
        new(Proration.Days, "days", "en jours", "by days") { Accepted = ["jours"] },
        new(Proration.Months, "months", "en mois", "by months") { Accepted = ["mois"] });
}

/// <summary>The words for readings of an unpublished split.</summary>
public static class FixedShareReadings
{
    /// <summary>The words, in the order of the enumeration.</summary>
    public static Vocabulary<FixedShareReading> Words { get; } = new(
        new("la lecture d’un partage non publié", "the reading of an unpublished split"),
        new(FixedShareReading.Range, "range", "fourchette", "range") { Accepted = ["fourchette"] },
        new(FixedShareReading.AsObservedAtSize3, "asObservedAtSize3", "comme en taille 3", "as observed at size 3") { Accepted = ["comme en taille 3"] });
}
