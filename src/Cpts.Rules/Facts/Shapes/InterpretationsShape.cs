namespace Cpts.Rules.Facts.Shapes;

/// <summary>The section <c>interpretations</c>: the questions of the catalogue; what is left out is read as by default.</summary>
internal static class InterpretationsShape
{
    private static readonly Interpretations Usual = Interpretations.Default;

    public static Shape<Interpretations> Shape { get; } = new Shape<Interpretations>("interpretations", "Interpretations", new("Les lectures choisies là où les sources laissent une question ouverte ; ce qui n’est pas dit est lu par défaut.", "The readings chosen where the sources leave a question open; what is left out is read as by default."), Usual)
        .Usually("boundAt80000", Kinds.Word(Sizes.Words.Only(new("la taille à 80 000 habitants", "the size at 80,000 inhabitants"), SizeBand.Size2, SizeBand.Size3)), Usual.BoundAt80000, x => x.BoundAt80000, (x, v) => x with { BoundAt80000 = v },
            "Size of exactly 80,000 inhabitants", Question("boundAt80000"))
        .Usually("timeLimitOnNonWorkingDay", Kinds.Word(NonWorkingDayReadings.Words), Usual.TimeLimitOnNonWorkingDay, x => x.TimeLimitOnNonWorkingDay, (x, v) => x with { TimeLimitOnNonWorkingDay = v },
            "Limit that ends on a non-working day", Question("timeLimitOnNonWorkingDay"))
        .Usually("proration", Kinds.Word(Prorations.Words), Usual.Proration, x => x.Proration, (x, v) => x with { Proration = v },
            "Partial first year", Question("proration"))
        .Usually("fixedShare", Kinds.Word(FixedShareReadings.Words), Usual.FixedShare, x => x.FixedShare, (x, v) => x with { FixedShare = v },
            "Fixed share", Question("fixedShare"))
        .Usually("avenant2EffectiveOn", new DateKind(Interpretations.EarliestAvenant2, Interpretations.LatestAvenant2), Usual.Avenant2EffectiveOn, x => x.Avenant2EffectiveOn, (x, v) => x with { Avenant2EffectiveOn = v },
            "Effect of avenant 2", Question("avenant2EffectiveOn"))
        .Usually("startUpUplift", Kinds.Boolean, Usual.StartUpUplift, x => x.StartUpUplift, (x, v) => x with { StartUpUplift = v },
            "Uplift of the first operating payment", Question("startUpUplift"))
        .Usually("letterOfIntentFunding", Kinds.Boolean, Usual.LetterOfIntentFunding, x => x.LetterOfIntentFunding, (x, v) => x with { LetterOfIntentFunding = v },
            "Money at the letter of intent", Question("letterOfIntentFunding"));

    private static Bilingual Question(string id) =>
        InterpretationCatalogue.All.Single(interpretation => string.Equals(interpretation.Id, id, StringComparison.Ordinal)).Question;
}
