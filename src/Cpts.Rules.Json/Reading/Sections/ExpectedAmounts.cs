using System.Text.Json;
using System.Text.Json.Nodes;
using Cpts.Rules.Findings;
using Cpts.Rules.Json.Schemas;
using Cpts.Rules.Json.Schemas.Notes;

namespace Cpts.Rules.Json.Reading.Sections;

/// <summary>An expected amount: a number when it is exact, or <c>{"min", "max"}</c>.</summary>
internal sealed class ExpectedAmountValue : Value<EuroRange>
{
    private static readonly ExpectedRangeValue Range = new();

    public override Bilingual Expected => new(
        $"{Values.Amount.Expected.French}, ou {{\"min\", \"max\"}}",
        $"{Values.Amount.Expected.English}, or {{\"min\", \"max\"}}");

    public override bool TryRead(ref Cursor cursor, out EuroRange value)
    {
        value = default;
        switch (cursor.Token)
        {
            case JsonTokenType.StartObject:
                return Range.TryRead(ref cursor, out value);
            case JsonTokenType.Number when Values.Amount.TryRead(ref cursor, out var exact):
                value = EuroRange.Exactly(exact);
                return true;
            case JsonTokenType.Number:
                return false;
            default:
                return cursor.RefuseNumber(Expected);
        }
    }

    public override JsonObject Describe(SchemaDefinitions definitions) =>
        definitions.Refer("expectedAmount", () => Shapes.AnyOf(Values.Amount.Describe(definitions), Range.Describe(definitions)));
}

/// <summary>The form <c>{"min", "max"}</c>; both ends are included.</summary>
internal sealed class ExpectedRangeValue() : ObjectValue<EuroRange, ExpectedRangeValue.Draft>(
    new Member<Draft, Euros>("min", true, Values.Amount, static (ref d, v) => d.Min = v),
    new Member<Draft, Euros>("max", true, Values.Amount, static (ref d, v) => d.Max = v))
{
    protected override ObjectNotes Notes => ExpectNotes.Range;

    protected override EuroRange Build(in Draft draft) =>
        draft is { Min: { } min, Max: { } max } && min <= max ? EuroRange.Between(min, max) : default;

    protected override void Check(ref Cursor cursor, in Draft draft, ulong seen)
    {
        if (draft is { Min: { } min, Max: { } max } && min > max)
        {
            cursor.Report(FormRules.WrongValue, FormMessages.MinAboveMax, min, max);
        }
    }

    internal struct Draft
    {
        public Euros? Min;
        public Euros? Max;
    }
}

/// <summary>The member <c>expect.budget</c>; any of the three.</summary>
internal sealed class ExpectedBudgetValue() : ObjectValue<ExpectedBudgetValue.Draft, ExpectedBudgetValue.Draft>(
    new Member<Draft, EuroRange>("core", false, new ExpectedAmountValue(), static (ref d, v) => d.Core = v),
    new Member<Draft, EuroRange>("maximum", false, new ExpectedAmountValue(), static (ref d, v) => d.Maximum = v),
    new Member<Draft, EuroRange>("chosen", false, new ExpectedAmountValue(), static (ref d, v) => d.Chosen = v))
{
    protected override ObjectNotes Notes => ExpectNotes.Budget;

    protected override Draft Build(in Draft draft) => draft;

    internal struct Draft
    {
        public EuroRange? Core;
        public EuroRange? Maximum;
        public EuroRange? Chosen;
    }
}

/// <summary>A member of <c>expect.lines</c>; any of the three.</summary>
internal sealed class ExpectedLineValue() : ObjectValue<ExpectedLineValue.Draft, ExpectedLineValue.Draft>(
    new Member<Draft, EuroRange>("fixed", false, new ExpectedAmountValue(), static (ref d, v) => d.Fixed = v),
    new Member<Draft, EuroRange>("variable", false, new ExpectedAmountValue(), static (ref d, v) => d.Variable = v),
    new Member<Draft, EuroRange>("total", false, new ExpectedAmountValue(), static (ref d, v) => d.Total = v))
{
    protected override ObjectNotes Notes => ExpectNotes.Line;

    protected override Draft Build(in Draft draft) => draft;

    internal struct Draft
    {
        public EuroRange? Fixed;
        public EuroRange? Variable;
        public EuroRange? Total;
    }
}
