using Cpts.Rules.Facts;
using Cpts.Rules.Json.Schemas;
using Cpts.Rules.Json.Schemas.Notes;
using NodaTime;

namespace Cpts.Rules.Json.Reading.Sections;

/// <summary>The section <c>contract</c>.</summary>
internal sealed class ContractValue() : ObjectValue<ContractFacts, ContractValue.Draft>(
    new Member<Draft, LocalDate>("signed", true, Values.Date, static (ref d, v) => d.Signed = v),
    new Member<Draft, LocalDate>("fileComplete", false, Values.Date, static (ref d, v) => d.FileComplete = v),
    new Member<Draft, ValueList<MissionFacts>>("missions", true, Values.ListOf(new MissionValue()), static (ref d, v) => d.Missions = v),
    new Member<Draft, CrisisFacts>("crisis", false, new CrisisValue(), static (ref d, v) => d.Crisis = v))
{
    protected override ObjectNotes Notes => ContractNotes.Contract;

    protected override ContractFacts Build(in Draft draft) => new()
    {
        Signed = draft.Signed,
        FileComplete = draft.FileComplete,
        Missions = draft.Missions,
        Crisis = draft.Crisis ?? CrisisFacts.None,
    };

    internal struct Draft
    {
        public LocalDate Signed;
        public LocalDate? FileComplete;
        public ValueList<MissionFacts> Missions;
        public CrisisFacts? Crisis;
    }
}

/// <summary>The member <c>contract.crisis</c>.</summary>
internal sealed class CrisisValue() : ObjectValue<CrisisFacts, CrisisValue.Draft>(
    new Member<Draft, LocalDate>("planFirstDrafted", false, Values.Date, static (ref d, v) => d.PlanFirstDrafted = v),
    new Member<Draft, ValueList<int>>("recognisedYears", false, Values.ListOf(Values.ContractYear), static (ref d, v) => d.RecognisedYears = v))
{
    protected override ObjectNotes Notes => ContractNotes.Crisis;

    protected override CrisisFacts Build(in Draft draft) => new() { PlanFirstDrafted = draft.PlanFirstDrafted, RecognisedYears = draft.RecognisedYears };

    internal struct Draft
    {
        public LocalDate? PlanFirstDrafted;
        public ValueList<int> RecognisedYears;
    }
}
