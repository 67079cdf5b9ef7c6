using Cpts.Rules.Deadlines;
using Cpts.Rules.Json.Schemas;
using Cpts.Rules.Json.Schemas.Notes;
using Cpts.Rules.Projects;
using Cpts.Rules.Scenarios;
using NodaTime;

namespace Cpts.Rules.Json.Reading.Sections;

/// <summary>The section <c>expect</c>.</summary>
internal sealed class ExpectValue() : ObjectValue<Expectations, ExpectValue.Draft>(
    new Member<Draft, string>("agreement", false, Values.Agreement, static (ref d, v) => d.Agreement = v),
    new Member<Draft, int>("sizeBand", false, SizeNumber, static (ref d, v) => d.SizeBand = (SizeBand)v),
    new Member<Draft, ExpectedBudgetValue.Draft>("budget", false, new ExpectedBudgetValue(), static (ref d, v) => d.Budget = v),
    new Member<Draft, ValueList<ExpectedLine>>("lines", false, Lines, static (ref d, v) => d.Lines = v),
    new Member<Draft, ValueList<ExpectedYear>>("years", false, Years, static (ref d, v) => d.Years = v),
    new Member<Draft, ValueList<ExpectedPayment>>("paid", false, Paid, static (ref d, v) => d.Paid = v),
    new Member<Draft, ValueList<ExpectedDeadline>>("deadlines", false, DueDates, static (ref d, v) => d.Deadlines = v),
    new Member<Draft, ProjectStatus>("project", false, Values.OneOf(Vocabularies.ProjectStatuses), static (ref d, v) => d.Project = v),
    new Member<Draft, ProcedureStep>("step", false, Values.OneOf(Vocabularies.Steps), static (ref d, v) => d.Step = v),
    new Member<Draft, ValueList<string>>("findings", false, Values.ListOf(Values.FindingCode), static (ref d, v) => d.Findings = v))
{
    private static readonly Value<int> SizeNumber = new IntegerValue(1, 4, new("une taille, de 1 à 4", "a size, from 1 to 4"));

    private static readonly Value<EuroRange> Amount = new ExpectedAmountValue();

    private static readonly Value<ValueList<ExpectedLine>> Lines = new MapValue<Line, ExpectedLineValue.Draft, ExpectedLine>(
        new LineKey(), new ExpectedLineValue(), static (line, parts) => new ExpectedLine(line, parts.Fixed, parts.Variable, parts.Total));

    private static readonly Value<ValueList<ExpectedYear>> Years = new MapValue<int, EuroRange, ExpectedYear>(
        new ContractYearKey(), Amount, static (year, amount) => new ExpectedYear(year, amount));

    private static readonly Value<ValueList<ExpectedPayment>> Paid = new MapValue<LocalDate, EuroRange, ExpectedPayment>(
        new DateKey(), Amount, static (on, amount) => new ExpectedPayment(on, amount));

    private static readonly Value<ValueList<ExpectedDeadline>> DueDates = new MapValue<string, LocalDate, ExpectedDeadline>(
        new DeadlineKey(), Values.Date, static (key, due) => new ExpectedDeadline(key, due));

    protected override ObjectNotes Notes => ExpectNotes.Expect;

    protected override Expectations Build(in Draft draft) => new()
    {
        Agreement = draft.Agreement,
        SizeBand = draft.SizeBand,
        BudgetCore = draft.Budget.Core,
        BudgetMaximum = draft.Budget.Maximum,
        BudgetChosen = draft.Budget.Chosen,
        Lines = draft.Lines,
        Years = draft.Years,
        Paid = draft.Paid,
        Deadlines = draft.Deadlines,
        Project = draft.Project,
        Step = draft.Step,
        Findings = draft.Findings,
    };

    internal struct Draft
    {
        public string? Agreement;
        public SizeBand? SizeBand;
        public ExpectedBudgetValue.Draft Budget;
        public ValueList<ExpectedLine> Lines;
        public ValueList<ExpectedYear> Years;
        public ValueList<ExpectedPayment> Paid;
        public ValueList<ExpectedDeadline> Deadlines;
        public ProjectStatus? Project;
        public ProcedureStep? Step;
        public ValueList<string>? Findings;
    }
}
