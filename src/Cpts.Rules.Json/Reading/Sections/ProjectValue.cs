using Cpts.Rules.Facts;
using Cpts.Rules.Json.Schemas;
using Cpts.Rules.Json.Schemas.Notes;
using NodaTime;

namespace Cpts.Rules.Json.Reading.Sections;

/// <summary>The section <c>project</c>.</summary>
internal sealed class ProjectValue() : ObjectValue<ProjectFacts, ProjectValue.Draft>(
    new Member<Draft, LocalDate>("professionalsGathered", false, Values.Date, static (ref d, v) => d.ProfessionalsGathered = v),
    new Member<Draft, LocalDate>("agencyContacted", false, Values.Date, static (ref d, v) => d.AgencyContacted = v),
    new Member<Draft, LocalDate>("letterOfIntent", false, Values.Date, static (ref d, v) => d.LetterOfIntent = v),
    new Member<Draft, LocalDate>("diagnosis", false, Values.Date, static (ref d, v) => d.Diagnosis = v),
    new Member<Draft, ValueList<ProjectStatement>>("states", false, Values.ListOf(Values.OneOf(Vocabularies.Statements)), static (ref d, v) => d.States = v),
    new Member<Draft, LocalDate>("received", false, Values.Date, static (ref d, v) => d.Received = v),
    new Member<Draft, ValueList<MissingItem>>("missingItems", false, Values.ListOf(new MissingItemValue()), static (ref d, v) => d.MissingItems = v),
    new Member<Draft, DecisionFacts>("decision", false, new DecisionValue(), static (ref d, v) => d.Decision = v))
{
    protected override ObjectNotes Notes => ProjectNotes.Project;

    protected override ProjectFacts Build(in Draft draft) => new()
    {
        ProfessionalsGathered = draft.ProfessionalsGathered,
        AgencyContacted = draft.AgencyContacted,
        LetterOfIntent = draft.LetterOfIntent,
        Diagnosis = draft.Diagnosis,
        States = draft.States,
        Received = draft.Received,
        MissingItems = draft.MissingItems,
        Decision = draft.Decision,
    };

    internal struct Draft
    {
        public LocalDate? ProfessionalsGathered;
        public LocalDate? AgencyContacted;
        public LocalDate? LetterOfIntent;
        public LocalDate? Diagnosis;
        public ValueList<ProjectStatement>? States;
        public LocalDate? Received;
        public ValueList<MissingItem> MissingItems;
        public DecisionFacts? Decision;
    }
}

/// <summary>An element of <c>project.missingItems</c>.</summary>
internal sealed class MissingItemValue() : ObjectValue<MissingItem, MissingItemValue.Draft>(
    new Member<Draft, LocalDate>("requested", true, Values.Date, static (ref d, v) => d.Requested = v),
    new Member<Draft, LocalDate>("received", false, Values.Date, static (ref d, v) => d.Received = v),
    new Member<Draft, bool>("requiredByLaw", false, Values.Boolean, static (ref d, v) => d.RequiredByLaw = v))
{
    protected override ObjectNotes Notes => ProjectNotes.MissingItem;

    protected override MissingItem Build(in Draft draft) => new()
    {
        Requested = draft.Requested,
        Received = draft.Received,
        RequiredByLaw = draft.RequiredByLaw,
    };

    internal struct Draft
    {
        public LocalDate Requested;
        public LocalDate? Received;
        public bool RequiredByLaw;
    }
}

/// <summary>The member <c>project.decision</c>.</summary>
internal sealed class DecisionValue() : ObjectValue<DecisionFacts, DecisionValue.Draft>(
    new Member<Draft, DecisionKind>("kind", true, Values.OneOf(Vocabularies.Decisions), static (ref d, v) => d.Kind = v),
    new Member<Draft, LocalDate>("on", true, Values.Date, static (ref d, v) => d.On = v),
    new Member<Draft, OppositionGround>("ground", false, Values.OneOf(Vocabularies.Grounds), static (ref d, v) => d.Ground = v))
{
    protected override ObjectNotes Notes => ProjectNotes.Decision;

    protected override DecisionFacts Build(in Draft draft) => new() { Kind = draft.Kind, On = draft.On, Ground = draft.Ground };

    internal struct Draft
    {
        public DecisionKind Kind;
        public LocalDate On;
        public OppositionGround? Ground;
    }
}
