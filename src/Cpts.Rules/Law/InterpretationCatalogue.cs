using static Cpts.Rules.Sources;

namespace Cpts.Rules;

/// <summary>The questions that the sources leave open, in the order of the scenario file.</summary>
public static class InterpretationCatalogue
{
    /// <summary>All of them.</summary>
    public static ValueList<Interpretation> All { get; } =
    [
        new WordInterpretation<SizeBand>(
            "boundAt80000",
            new Bilingual(
                "Exactement {0} habitants : taille 3, par analogie avec {1}, ou taille 2.",
                "Exactly {0} inhabitants: size 3, by analogy with {1}, or size 2.").With(Cited.Threshold(SizeBand.Size3), Cited.Threshold(SizeBand.Size2)),
            [S06, S14, D1],
            Sizes.Words.Only(new Bilingual("la taille à {0} habitants", "the size at {0} inhabitants").With(Cited.Threshold(SizeBand.Size3)), SizeBand.Size2, SizeBand.Size3),
            chosen => chosen.BoundAt80000,
            (chosen, reading) => chosen with { BoundAt80000 = reading }),
        new WordInterpretation<NonWorkingDayReading>(
            "timeLimitOnNonWorkingDay",
            new(
                "La fin du silence de l’ARS un samedi, un dimanche ou un jour férié : elle reste inchangée ou passe au jour ouvrable suivant.",
                "The end of the silence of the ARS on a Saturday, a Sunday or a holiday: it stays or moves to the next working day."),
            [S02, S03, S21],
            NonWorkingDayReadings.Words,
            chosen => chosen.TimeLimitOnNonWorkingDay,
            (chosen, reading) => chosen with { TimeLimitOnNonWorkingDay = reading }),
        new WordInterpretation<Proration>(
            "proration",
            new(
                "La première année d’une mission : comptée en jours ou en mois, tout mois commencé comptant entier.",
                "The first year of a mission: counted by days or by months; a month that has begun counts in full."),
            [S04, S08],
            Prorations.Words,
            chosen => chosen.Proration,
            (chosen, reading) => chosen with { Proration = reading }),
        new WordInterpretation<FixedShareReading>(
            "fixedShare",
            new(
                "Le partage entre fixe et variable où les sources se taisent : une fourchette ou celui observé à la taille 3.",
                "The split into fixed and variable where the sources are silent: a range or as observed at size 3."),
            [S08, S15],
            FixedShareReadings.Words,
            chosen => chosen.FixedShare,
            (chosen, reading) => chosen with { FixedShare = reading }),
        new WordInterpretation<Size2AmountsReading>(
            "size2Amounts",
            new(
                "Les montants de la taille 2 sous l’avenant 2, que deux contrats laissent peu choisir : les bornes de la table ou le seul choix en nombres ronds.",
                "The amounts of size 2 under avenant 2, for which two contracts leave few choices: the bounds of the table or the one choice in round numbers."),
            [S25, S26, S27],
            Size2AmountsReadings.Words,
            chosen => chosen.Size2Amounts,
            (chosen, reading) => chosen with { Size2Amounts = reading }),
        new DayInterpretation(
            "avenant2EffectiveOn",
            new Bilingual(
                "Le jour depuis lequel l’avenant 2 paie : {0}, lendemain de sa publication, ou un jour du {1} au {2}.",
                "The day from which avenant 2 pays: {0}, the day after its publication, or a day from {1} to {2}.").With(Interpretations.Default.Avenant2EffectiveOn, Interpretations.EarliestAvenant2, Interpretations.LatestAvenant2),
            [S05],
            Interpretations.EarliestAvenant2,
            Interpretations.LatestAvenant2,
            [Interpretations.EarliestAvenant2, Interpretations.Default.Avenant2EffectiveOn],
            chosen => chosen.Avenant2EffectiveOn,
            (chosen, day) => chosen with { Avenant2EffectiveOn = day }),
        new YesNoInterpretation(
            "startUpUplift",
            new Bilingual(
                "Le montant exceptionnel de fonctionnement des contrats signés avant le {0}, quand le contrat ne le dit pas : aucun ou celui des projets de 2020, {1} % du fonctionnement.",
                "The exceptional operating amount of contracts signed before {0}, when the contract does not state it: none or that of the drafts of 2020, {1}% of operating.").With(Cited.ExceptionalBefore, Avenant2.Agreement.Exceptional!.DraftPercent),
            [S22, S30],
            chosen => chosen.StartUpUplift,
            (chosen, yes) => chosen with { StartUpUplift = yes }),
        new YesNoInterpretation(
            "letterOfIntentFunding",
            new(
                "Les crédits à la lettre d’intention des projets de 2020 : non ou oui.",
                "The payment at the letter of intent, as in the drafts of 2020: no or yes."),
            [S22],
            chosen => chosen.LetterOfIntentFunding,
            (chosen, yes) => chosen with { LetterOfIntentFunding = yes }),
        new WordInterpretation<SizeDuringContractReading>(
            "sizeDuringContract",
            new(
                "La taille qui chiffre une année quand la population change de taille pendant le contrat : celle du scénario ou celle du premier jour de l’année.",
                "The size that decides the amounts of a year when the size changes during the contract: that of the scenario or that of the first day of the year."),
            [S06, S14, S24],
            SizeDuringContractReadings.Words,
            chosen => chosen.SizeDuringContract,
            (chosen, reading) => chosen with { SizeDuringContract = reading }),
        new WordInterpretation<RenewalReading>(
            "renewal",
            new(
                "Un contrat après le premier : il continue le précédent ou recommence comme un premier contrat.",
                "A contract after the first: it continues the previous one or starts again like a first contract."),
            [S04, S23],
            RenewalReadings.Words,
            chosen => chosen.Renewal,
            (chosen, reading) => chosen with { Renewal = reading }),
    ];

    /// <summary>The question with an id, or null.</summary>
    /// <param name="id">The id: <c>fixedShare</c>.</param>
    /// <returns>The question, or null.</returns>
    public static Interpretation? Find(string id) => All.FirstOrDefault(open => string.Equals(open.Id, id, StringComparison.Ordinal));
}
