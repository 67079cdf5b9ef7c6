using Cpts.Rules.Facts;
using Cpts.Rules.Json.Schemas;
using Cpts.Rules.Json.Schemas.Notes;

namespace Cpts.Rules.Json.Reading.Sections;

/// <summary>An element of <c>memberPayments</c>.</summary>
internal sealed class MemberPaymentValue() : ObjectValue<MemberPayment, MemberPaymentValue.Draft>(
    new Member<Draft, string>("professional", true, Values.Text, static (ref d, v) => d.Professional = v),
    new Member<Draft, int>("year", true, Values.Integer, static (ref d, v) => d.Year = v),
    new Member<Draft, Euros>("indemnities", false, Values.Amount, static (ref d, v) => d.Indemnities = v),
    new Member<Draft, Euros>("remunerations", false, Values.Amount, static (ref d, v) => d.Remunerations = v))
{
    protected override ObjectNotes Notes => CommunityNotes.MemberPayment;

    protected override MemberPayment Build(in Draft draft) => new(draft.Professional ?? "", draft.Year, draft.Indemnities, draft.Remunerations);

    internal struct Draft
    {
        public string? Professional;
        public int Year;
        public Euros Indemnities;
        public Euros Remunerations;
    }
}
