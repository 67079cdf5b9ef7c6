using Cpts.Rules.Facts;
using Cpts.Rules.Json.Schemas;
using Cpts.Rules.Json.Schemas.Notes;
using NodaTime;

namespace Cpts.Rules.Json.Reading.Sections;

/// <summary>An element of <c>populationChanges</c>.</summary>
internal sealed class PopulationChangeValue() : ObjectValue<PopulationChange, PopulationChangeValue.Draft>(
    new Member<Draft, LocalDate>("on", true, Values.Date, static (ref d, v) => d.On = v),
    new Member<Draft, int>("population", true, Values.Inhabitants, static (ref d, v) => d.Population = v))
{
    protected override ObjectNotes Notes => CommunityNotes.PopulationChange;

    protected override PopulationChange Build(in Draft draft) => new(draft.On, draft.Population);

    internal struct Draft
    {
        public LocalDate On;
        public int Population;
    }
}
