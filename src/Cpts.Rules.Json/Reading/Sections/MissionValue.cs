using Cpts.Rules.Facts;
using Cpts.Rules.Json.Schemas;
using Cpts.Rules.Json.Schemas.Notes;
using NodaTime;

namespace Cpts.Rules.Json.Reading.Sections;

/// <summary>An element of <c>contract.missions</c>.</summary>
internal sealed class MissionValue() : ObjectValue<MissionFacts, MissionValue.Draft>(
    new Member<Draft, Mission>("mission", true, Values.OneOf(Vocabularies.Missions), static (ref d, v) => d.Mission = v),
    new Member<Draft, LocalDate>("started", false, Values.Date, static (ref d, v) => d.Started = v),
    new Member<Draft, LocalDate>("deployed", false, Values.Date, static (ref d, v) => d.Deployed = v),
    new Member<Draft, ContractAmounts>("amounts", false, new ContractAmountsValue(), static (ref d, v) => d.Amounts = v),
    new Member<Draft, ValueList<Indicator>>("indicators", false, Values.ListOf(new IndicatorValue()), static (ref d, v) => d.Indicators = v))
{
    protected override ObjectNotes Notes => ContractNotes.Mission;

    protected override MissionFacts Build(in Draft draft) => new()
    {
        Mission = draft.Mission,
        Started = draft.Started,
        Deployed = draft.Deployed,
        Amounts = draft.Amounts,
        Indicators = draft.Indicators,
    };

    internal struct Draft
    {
        public Mission Mission;
        public LocalDate? Started;
        public LocalDate? Deployed;
        public ContractAmounts? Amounts;
        public ValueList<Indicator> Indicators;
    }
}

/// <summary>The member <c>amounts</c> of a mission.</summary>
internal sealed class ContractAmountsValue() : ObjectValue<ContractAmounts, ContractAmountsValue.Draft>(
    new Member<Draft, Euros>("fixed", false, Values.Amount, static (ref d, v) => d.Fixed = v),
    new Member<Draft, Euros>("variable", false, Values.Amount, static (ref d, v) => d.Variable = v))
{
    protected override ObjectNotes Notes => ContractNotes.Amounts;

    protected override ContractAmounts Build(in Draft draft) => new() { Fixed = draft.Fixed, Variable = draft.Variable };

    internal struct Draft
    {
        public Euros? Fixed;
        public Euros? Variable;
    }
}
