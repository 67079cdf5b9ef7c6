using static Cpts.Rules.Sources;

namespace Cpts.Rules;

/// <summary>The questions that the sources leave open, in the order of the scenario file: one row for each.</summary>
public static class InterpretationCatalogue
{
    /// <summary>All of them.</summary>
    public static ValueList<Interpretation> All { get; } =
    [
        new WordInterpretation<SizeBand>(
            "boundAt80000",
            new(
                "Exactement 80 000 habitants : taille 3 (size3, par analogie avec 40 000) ou taille 2 (size2).",
                "Exactly 80,000 inhabitants: size 3 (size3, by analogy with 40,000) or size 2 (size2)."),
            [S06, S14, D1],
            Sizes.Words.Only(new("la taille à 80 000 habitants", "the size at 80,000 inhabitants"), SizeBand.Size2, SizeBand.Size3),
            chosen => chosen.BoundAt80000,
            (chosen, reading) => chosen with { BoundAt80000 = reading }),
        new WordInterpretation<NonWorkingDayReading>(
            "timeLimitOnNonWorkingDay",
            new(
                "La fin du silence de l’ARS un samedi, un dimanche ou un jour férié : elle reste (keep) ou passe au jour ouvré suivant (nextWorkingDay).",
                "The silence of the ARS ending on a Saturday, a Sunday or a holiday: it stays (keep) or moves to the next working day (nextWorkingDay)."),
            [S02, S03, S21],
            NonWorkingDayReadings.Words,
            chosen => chosen.TimeLimitOnNonWorkingDay,
            (chosen, reading) => chosen with { TimeLimitOnNonWorkingDay = reading }),
        new WordInterpretation<Proration>(
            "proration",
            new(
                "La première année d’une mission : comptée en jours (days) ou en mois, tout mois commencé comptant entier (months).",
                "The first year of a mission: counted by days (days) or by months, a started month counting whole (months)."),
            [S04, S08],
            Prorations.Words,
            chosen => chosen.Proration,
            (chosen, reading) => chosen with { Proration = reading }),
        new WordInterpretation<FixedShareReading>(
            "fixedShare",
            new(
                "Le partage entre fixe et variable où les sources se taisent : une fourchette (range) ou celui observé à la taille 3 (asObservedAtSize3).",
                "The split into fixed and variable where the sources are silent: a range (range) or as observed at size 3 (asObservedAtSize3)."),
            [S08, S15],
            FixedShareReadings.Words,
            chosen => chosen.FixedShare,
            (chosen, reading) => chosen with { FixedShare = reading }),
        new DayInterpretation(
            "avenant2EffectiveOn",
            new(
                "Le jour depuis lequel l’avenant 2 paie : 2022-04-01, lendemain de sa publication, ou un jour du 2021-12-20 au 2023-12-31.",
                "The day from which avenant 2 pays: 2022-04-01, the day after its publication, or a day from 2021-12-20 to 2023-12-31."),
            [S05],
            Interpretations.EarliestAvenant2,
            Interpretations.LatestAvenant2,
            [Interpretations.EarliestAvenant2, Interpretations.Default.Avenant2EffectiveOn],
            chosen => chosen.Avenant2EffectiveOn,
            (chosen, day) => chosen with { Avenant2EffectiveOn = day }),
        new YesNoInterpretation(
            "startUpUplift",
            new(
                "La majoration de 75 % du premier fonctionnement des projets de 2020, pour les contrats signés avant 2022 : non (false) ou oui (true).",
                "The uplift of 75% of the first operating payment of the drafts of 2020, for contracts signed before 2022: no (false) or yes (true)."),
            [S22],
            chosen => chosen.StartUpUplift,
            (chosen, yes) => chosen with { StartUpUplift = yes }),
        new YesNoInterpretation(
            "letterOfIntentFunding",
            new(
                "Les crédits à la lettre d’intention des projets de 2020 : non (false) ou oui (true).",
                "The money at the letter of intent of the drafts of 2020: no (false) or yes (true)."),
            [S22],
            chosen => chosen.LetterOfIntentFunding,
            (chosen, yes) => chosen with { LetterOfIntentFunding = yes }),
    ];

    /// <summary>The question with an id, or null.</summary>
    /// <param name="id">The id: <c>fixedShare</c>.</param>
    public static Interpretation? Find(string id) => All.FirstOrDefault(open => string.Equals(open.Id, id, StringComparison.Ordinal));
}
