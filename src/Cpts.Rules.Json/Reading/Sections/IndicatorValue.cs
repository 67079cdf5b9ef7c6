using System.Text.Json.Nodes;
using Cpts.Rules.Facts;
using Cpts.Rules.Json.Schemas;
using Cpts.Rules.Json.Schemas.Notes;

namespace Cpts.Rules.Json.Reading.Sections;

/// <summary>An element of <c>indicators</c>. A year outside 1 to 5 and steps that do not hold together are rules of the evaluation (CPTS3004).</summary>
internal sealed class IndicatorValue() : ObjectValue<Indicator, IndicatorValue.Draft>(
    new Member<Draft, int>("year", true, Values.Integer, static (ref d, v) => d.Year = v),
    new Member<Draft, string>("name", false, Values.Text, static (ref d, v) => d.Name = v),
    new Member<Draft, IndicatorKind>(KindName, true, Values.OneOf(Vocabularies.IndicatorKinds), static (ref d, v) => d.Kind = v),
    new Member<Draft, Euros>(MaximumName, false, Values.Amount, static (ref d, v) => d.Maximum = v),
    new Member<Draft, bool>("achieved", false, Values.Boolean, static (ref d, v) => d.Achieved = v),
    new Member<Draft, IndicatorDirection>("direction", false, Values.OneOf(Vocabularies.Directions), static (ref d, v) => d.Direction = v),
    new Member<Draft, ValueList<IndicatorStep>>("steps", false, Values.ListOf(new StepValue()), static (ref d, v) => d.Steps = v),
    new Member<Draft, decimal>("value", false, Values.Decimal, static (ref d, v) => d.Value = v))
{
    private const string KindName = "kind";
    private const string MaximumName = "maximum";
    private const int MaximumIndex = 3;

    protected override ObjectNotes Notes => IndicatorNotes.Indicator;

    protected override Indicator Build(in Draft draft) => new()
    {
        Year = draft.Year,
        Name = draft.Name,
        Kind = draft.Kind ?? IndicatorKind.AllOrNothing,
        Maximum = draft.Maximum,
        Achieved = draft.Achieved,
        Direction = draft.Direction,
        Steps = draft.Steps,
        Value = draft.Value,
    };

    protected override void Check(ref Cursor cursor, in Draft draft, ulong seen)
    {
        if (draft.Kind == IndicatorKind.AllOrNothing && (seen & (1UL << MaximumIndex)) == 0)
        {
            cursor.ReportMissing(MaximumName, Values.Amount.Expected);
        }
    }

    protected override void Constrain(JsonObject schema)
    {
        schema.Add("if", new JsonObject
        {
            ["properties"] = new JsonObject { [KindName] = new JsonObject { ["const"] = Vocabularies.IndicatorKinds.Id(IndicatorKind.AllOrNothing) } },
            ["required"] = new JsonArray(KindName),
        });
        schema.Add("then", new JsonObject
        {
            ["properties"] = new JsonObject { [MaximumName] = true },
            ["required"] = new JsonArray(MaximumName),
        });
    }

    internal struct Draft
    {
        public int Year;
        public string? Name;
        public IndicatorKind? Kind;
        public Euros? Maximum;
        public bool? Achieved;
        public IndicatorDirection Direction;
        public ValueList<IndicatorStep> Steps;
        public decimal? Value;
    }
}

/// <summary>An element of <c>steps</c>.</summary>
internal sealed class StepValue() : ObjectValue<IndicatorStep, StepValue.Draft>(
    new Member<Draft, decimal>("threshold", true, Values.Decimal, static (ref d, v) => d.Threshold = v),
    new Member<Draft, Euros>("amount", true, Values.Amount, static (ref d, v) => d.Amount = v))
{
    protected override ObjectNotes Notes => IndicatorNotes.Step;

    protected override IndicatorStep Build(in Draft draft) => new(draft.Threshold, draft.Amount);

    internal struct Draft
    {
        public decimal Threshold;
        public Euros Amount;
    }
}
