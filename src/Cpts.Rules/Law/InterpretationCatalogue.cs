using NodaTime.Text;

namespace Cpts.Rules;

/// <summary>The seven questions that the sources leave open, in the order of the scenario file.</summary>
public static class InterpretationCatalogue
{
    internal const string BoundAt80000Id = "boundAt80000";

    /// <summary>All seven.</summary>
    public static ValueList<Interpretation> All { get; } = ValueList.Of(
        new Interpretation(
            BoundAt80000Id,
            new(
                "Exactement 80 000 habitants : taille 3 (size3, par analogie avec 40 000) ou taille 2 (size2).",
                "Exactly 80,000 inhabitants: size 3 (size3, by analogy with 40,000) or size 2 (size2)."),
            ValueList.Of(Sources.S06, Sources.S14, Sources.D1),
            chosen => chosen.BoundAt80000 == SizeBand.Size2 ? "size2" : "size3",
            chosen => chosen with { BoundAt80000 = SizeBand.Size2 }, chosen => chosen with { BoundAt80000 = SizeBand.Size3 }),
        new Interpretation(
            "timeLimitOnNonWorkingDay",
            new(
                "La fin du silence de l’ARS un samedi, un dimanche ou un jour férié : elle reste (keep) ou passe au jour ouvré suivant (nextWorkingDay).",
                "The silence of the ARS ending on a Saturday, a Sunday or a holiday: it stays (keep) or moves to the next working day (nextWorkingDay)."),
            ValueList.Of(Sources.S02, Sources.S03, Sources.S21),
            chosen => chosen.TimeLimitOnNonWorkingDay == NonWorkingDayReading.Keep ? "keep" : "nextWorkingDay",
            chosen => chosen with { TimeLimitOnNonWorkingDay = NonWorkingDayReading.Keep },
            chosen => chosen with { TimeLimitOnNonWorkingDay = NonWorkingDayReading.NextWorkingDay }),
        new Interpretation(
            "proration",
            new(
                "La première année d’une mission : comptée en jours (days) ou en mois, tout mois commencé comptant entier (months).",
                "The first year of a mission: counted by days (days) or by months, a started month counting whole (months)."),
            ValueList.Of(Sources.S04, Sources.S08),
            chosen => chosen.Proration == Proration.Days ? "days" : "months",
            chosen => chosen with { Proration = Proration.Days }, chosen => chosen with { Proration = Proration.Months }),
        new Interpretation(
            "fixedShare",
            new(
                "Le partage entre fixe et variable où les sources se taisent : une fourchette (range) ou celui observé à la taille 3 (asObservedAtSize3).",
                "The split into fixed and variable where the sources are silent: a range (range) or as observed at size 3 (asObservedAtSize3)."),
            ValueList.Of(Sources.S08, Sources.S15),
            chosen => chosen.FixedShare == FixedShareReading.Range ? "range" : "asObservedAtSize3",
            chosen => chosen with { FixedShare = FixedShareReading.Range },
            chosen => chosen with { FixedShare = FixedShareReading.AsObservedAtSize3 }),
        new Interpretation(
            "avenant2EffectiveOn",
            new(
                "Le jour depuis lequel l’avenant 2 paie : 2022-04-01, lendemain de sa publication, ou un jour du 2021-12-20 au 2023-12-31.",
                "The day from which avenant 2 pays: 2022-04-01, the day after its publication, or a day from 2021-12-20 to 2023-12-31."),
            ValueList.Of(Sources.S05),
            chosen => LocalDatePattern.Iso.Format(chosen.Avenant2EffectiveOn),
            chosen => chosen with { Avenant2EffectiveOn = Interpretations.EarliestAvenant2 },
            chosen => chosen with { Avenant2EffectiveOn = Interpretations.Default.Avenant2EffectiveOn }),
        new Interpretation(
            "startUpUplift",
            new(
                "La majoration de 75 % du premier fonctionnement des projets de 2020, pour les contrats signés avant 2022 : non (false) ou oui (true).",
                "The uplift of 75% of the first operating payment of the drafts of 2020, for contracts signed before 2022: no (false) or yes (true)."),
            ValueList.Of(Sources.S22),
            chosen => chosen.StartUpUplift,
            chosen => chosen with { StartUpUplift = false }, chosen => chosen with { StartUpUplift = true }),
        new Interpretation(
            "letterOfIntentFunding",
            new(
                "Les crédits à la lettre d’intention des projets de 2020 : non (false) ou oui (true).",
                "The money at the letter of intent of the drafts of 2020: no (false) or yes (true)."),
            ValueList.Of(Sources.S22),
            chosen => chosen.LetterOfIntentFunding,
            chosen => chosen with { LetterOfIntentFunding = false }, chosen => chosen with { LetterOfIntentFunding = true }));
}
