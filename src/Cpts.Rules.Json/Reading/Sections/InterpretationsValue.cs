using Cpts.Rules.Json.Schemas;
using Cpts.Rules.Json.Schemas.Notes;
using NodaTime;

namespace Cpts.Rules.Json.Reading.Sections;

/// <summary>The section <c>interpretations</c>; what it leaves out is the default.</summary>
internal sealed class InterpretationsValue() : ObjectValue<Interpretations, InterpretationsValue.Draft>(
    new Member<Draft, SizeBand>("boundAt80000", false, Values.OneOf(Vocabularies.SizesAt80000), static (ref d, v) => d.BoundAt80000 = v),
    new Member<Draft, NonWorkingDayReading>("timeLimitOnNonWorkingDay", false, Values.OneOf(Vocabularies.NonWorkingDayReadings), static (ref d, v) => d.TimeLimitOnNonWorkingDay = v),
    new Member<Draft, Proration>("proration", false, Values.OneOf(Vocabularies.Prorations), static (ref d, v) => d.Proration = v),
    new Member<Draft, FixedShareReading>("fixedShare", false, Values.OneOf(Vocabularies.FixedShares), static (ref d, v) => d.FixedShare = v),
    new Member<Draft, LocalDate>("avenant2EffectiveOn", false, new DateValue(Interpretations.EarliestAvenant2, Interpretations.LatestAvenant2), static (ref d, v) => d.Avenant2EffectiveOn = v),
    new Member<Draft, bool>("startUpUplift", false, Values.Boolean, static (ref d, v) => d.StartUpUplift = v),
    new Member<Draft, bool>("letterOfIntentFunding", false, Values.Boolean, static (ref d, v) => d.LetterOfIntentFunding = v))
{
    protected override ObjectNotes Notes => InterpretationNotes.Interpretations;

    protected override Interpretations Build(in Draft draft) => new()
    {
        BoundAt80000 = draft.BoundAt80000 ?? Interpretations.Default.BoundAt80000,
        TimeLimitOnNonWorkingDay = draft.TimeLimitOnNonWorkingDay ?? Interpretations.Default.TimeLimitOnNonWorkingDay,
        Proration = draft.Proration ?? Interpretations.Default.Proration,
        FixedShare = draft.FixedShare ?? Interpretations.Default.FixedShare,
        Avenant2EffectiveOn = draft.Avenant2EffectiveOn ?? Interpretations.Default.Avenant2EffectiveOn,
        StartUpUplift = draft.StartUpUplift ?? Interpretations.Default.StartUpUplift,
        LetterOfIntentFunding = draft.LetterOfIntentFunding ?? Interpretations.Default.LetterOfIntentFunding,
    };

    internal struct Draft
    {
        public SizeBand? BoundAt80000;
        public NonWorkingDayReading? TimeLimitOnNonWorkingDay;
        public Proration? Proration;
        public FixedShareReading? FixedShare;
        public LocalDate? Avenant2EffectiveOn;
        public bool? StartUpUplift;
        public bool? LetterOfIntentFunding;
    }
}
