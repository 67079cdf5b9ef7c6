using Cpts.Rules.Facts;
using Cpts.Rules.Json.Schemas;
using Cpts.Rules.Json.Schemas.Notes;
using NodaTime;

namespace Cpts.Rules.Json.Reading.Sections;

/// <summary>The section <c>legalForm</c>.</summary>
internal sealed class LegalFormValue() : ObjectValue<LegalFormFacts, LegalFormValue.Draft>(
    new Member<Draft, LegalFormKind>("kind", true, Values.OneOf(Vocabularies.LegalForms), static (ref d, v) => d.Kind = v),
    new Member<Draft, LocalDate>("since", false, Values.Date, static (ref d, v) => d.Since = v))
{
    protected override ObjectNotes Notes => CommunityNotes.LegalForm;

    protected override LegalFormFacts Build(in Draft draft) => new() { Kind = draft.Kind, Since = draft.Since };

    internal struct Draft
    {
        public LegalFormKind Kind;
        public LocalDate? Since;
    }
}
