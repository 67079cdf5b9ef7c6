using Cpts.Rules.Facts;
using Cpts.Rules.Json.Schemas;
using Cpts.Rules.Json.Schemas.Notes;

namespace Cpts.Rules.Json.Reading.Sections;

/// <summary>The section <c>initiative</c>.</summary>
internal sealed class InitiativeValue() : ObjectValue<InitiativeFacts, InitiativeValue.Draft>(
    new Member<Draft, Initiator>("by", true, Values.OneOf(Vocabularies.Initiators), static (ref d, v) => d.By = v),
    new Member<Draft, ValueList<ConsultedBody>>("consulted", false, Values.ListOf(Values.OneOf(Vocabularies.ConsultedBodies)), static (ref d, v) => d.Consulted = v))
{
    protected override ObjectNotes Notes => CommunityNotes.Initiative;

    protected override InitiativeFacts Build(in Draft draft) => new() { By = draft.By, Consulted = draft.Consulted };

    internal struct Draft
    {
        public Initiator By;
        public ValueList<ConsultedBody> Consulted;
    }
}
