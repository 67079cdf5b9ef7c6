using Cpts.Rules.Facts;
using Cpts.Rules.Json.Schemas;
using Cpts.Rules.Json.Schemas.Notes;

namespace Cpts.Rules.Json.Reading.Sections;

/// <summary>The section <c>territory</c>. That it has exactly one of population and communes is a rule of the evaluation (CPTS1001).</summary>
internal sealed class TerritoryValue() : ObjectValue<TerritoryFacts, TerritoryValue.Draft>(
    new Member<Draft, int>("population", false, Values.Integer, static (ref d, v) => d.Population = v),
    new Member<Draft, ValueList<string>>("communes", false, Values.ListOf(Values.Text), static (ref d, v) => d.Communes = v),
    new Member<Draft, int>("populationYear", false, Values.Integer, static (ref d, v) => d.PopulationYear = v),
    new Member<Draft, string>("seatDepartment", false, Values.Department, static (ref d, v) => d.SeatDepartment = v))
{
    protected override ObjectNotes Notes => CommunityNotes.Territory;

    protected override TerritoryFacts Build(in Draft draft) => new()
    {
        Population = draft.Population,
        Communes = draft.Communes,
        PopulationYear = draft.PopulationYear,
        SeatDepartment = draft.SeatDepartment,
    };

    internal struct Draft
    {
        public int? Population;
        public ValueList<string>? Communes;
        public int? PopulationYear;
        public string? SeatDepartment;
    }
}
