namespace Cpts.Rules;

/// <summary>How a time limit that ends on a non-working day is read, for the silence of the ARS.</summary>
public enum NonWorkingDayReading : byte
{
    /// <summary>The time limit ends on that day (default).</summary>
    Keep,

    /// <summary>The end moves to the next working day.</summary>
    NextWorkingDay,
}

/// <summary>How the first, partial year of a mission is counted.</summary>
public enum Proration : byte
{
    /// <summary>The days left divided by the days of the contract year (default).</summary>
    Days,

    /// <summary>The months left divided by twelve; a month that has begun counts in full.</summary>
    Months,
}

/// <summary>How a total is split into fixed and variable parts where the sources do not say.</summary>
public enum FixedShareReading : byte
{
    /// <summary>Anything between 0 and the whole (default).</summary>
    Range,

    /// <summary>As observed at size 3 under avenant 2: 72 % of accessToCare, 50 % of the others; always marked as a hypothesis.</summary>
    AsObservedAtSize3,
}

/// <summary>How the amounts of size 2 under avenant 2 are read; known contracts leave few possibilities.</summary>
public enum Size2AmountsReading : byte
{
    /// <summary>The bounds of the table (default).</summary>
    Bounds,

    /// <summary>The only possibility in round numbers; always marked as a hypothesis.</summary>
    SimplestFit,
}

/// <summary>Which size determines the amounts of a contract year when the size changes.</summary>
public enum SizeDuringContractReading : byte
{
    /// <summary>The size in the scenario, for every year (default).</summary>
    Scenario,

    /// <summary>The size that follows from the population on the first day of the year.</summary>
    YearStart,
}

/// <summary>How a contract after the first is read.</summary>
public enum RenewalReading : byte
{
    /// <summary>It continues the previous contract: missions that had started continue (default).</summary>
    Continues,

    /// <summary>It starts again, like a first contract.</summary>
    StartsAgain,
}

/// <summary>The readings chosen where the sources leave a question open; the defaults are those of the library.</summary>
public sealed record Interpretations
{
    /// <summary>The default reading of every question.</summary>
    public static Interpretations Default { get; } = new();

    /// <summary>The earliest value of <see cref="Avenant2EffectiveOn"/>: the day of the signature, 20 December 2021.</summary>
    public static LocalDate EarliestAvenant2 { get; } = new(2021, 12, 20);

    /// <summary>The latest value of <see cref="Avenant2EffectiveOn"/>: 31 December 2023.</summary>
    public static LocalDate LatestAvenant2 { get; } = new(2023, 12, 31);

    /// <summary>The size of exactly 80 000 inhabitants: <see cref="SizeBand.Size3"/> by default, by analogy with 40 000.</summary>
    public SizeBand BoundAt80000 { get; init; } = SizeBand.Size3;

    /// <summary>Whether the end of the time limit moves from a non-working day to the next working day: by default it does not.</summary>
    public NonWorkingDayReading TimeLimitOnNonWorkingDay { get; init; }

    /// <summary>How a partial first year is counted: by days by default.</summary>
    public Proration Proration { get; init; }

    /// <summary>How an unpublished split is read: as a range by default.</summary>
    public FixedShareReading FixedShare { get; init; }

    /// <summary>How the amounts of size 2 are read: by their bounds by default.</summary>
    public Size2AmountsReading Size2Amounts { get; init; }

    /// <summary>The day from which avenant 2 is in force: 1 April 2022 by default; from 20 December 2021 to 31 December 2023.</summary>
    public LocalDate Avenant2EffectiveOn { get; init; } = Avenant2.Agreement.EffectiveFrom;

    /// <summary>Whether an exceptional operating amount that the contract does not state is taken from the drafts of 2020: by default it is not.</summary>
    public bool StartUpUplift { get; init; }

    /// <summary>Whether an amount is paid at the letter of intent: by default it is not.</summary>
    public bool LetterOfIntentFunding { get; init; }

    /// <summary>Which size determines the amounts of a contract year: that of the scenario by default.</summary>
    public SizeDuringContractReading SizeDuringContract { get; init; }

    /// <summary>How a contract after the first is read: by default it continues the previous one.</summary>
    public RenewalReading Renewal { get; init; }
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
        new("le compte d’une première année partielle", "the way to count a partial first year"),
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

/// <summary>The words for readings of the amounts of size 2.</summary>
public static class Size2AmountsReadings
{
    /// <summary>The words, in the order of the enumeration.</summary>
    public static Vocabulary<Size2AmountsReading> Words { get; } = new(
        new("la lecture des montants de la taille 2", "the reading of the amounts of size 2"),
        new(Size2AmountsReading.Bounds, "bounds", "bornes", "bounds") { Accepted = ["bornes"] },
        new(Size2AmountsReading.SimplestFit, "simplestFit", "hypothèse la plus simple", "simplest fit") { Accepted = ["hypothèse la plus simple"] });
}

/// <summary>The words for readings of a size that changes.</summary>
public static class SizeDuringContractReadings
{
    /// <summary>The words, in the order of the enumeration.</summary>
    public static Vocabulary<SizeDuringContractReading> Words { get; } = new(
        new("la lecture d’une taille qui change", "the reading of a size that changes"),
        new(SizeDuringContractReading.Scenario, "scenario", "taille du scénario", "size of the scenario") { Accepted = ["scénario"] },
        new(SizeDuringContractReading.YearStart, "yearStart", "population en début d’année", "population at the start of the year") { Accepted = ["début d'année"] });
}

/// <summary>The words for readings of a renewal.</summary>
public static class RenewalReadings
{
    /// <summary>The words, in the order of the enumeration.</summary>
    public static Vocabulary<RenewalReading> Words { get; } = new(
        new("la lecture d’un renouvellement", "the reading of a renewal"),
        new(RenewalReading.Continues, "continues", "continue le contrat précédent", "continues the previous contract") { Accepted = ["continue"] },
        new(RenewalReading.StartsAgain, "startsAgain", "recommence", "starts again") { Accepted = ["recommence"] });
}
