using Cpts.Rules.Deadlines;
using Cpts.Rules.Payments;

namespace Cpts.Rules.Scenarios;

/// <summary>Turns a result into a test: takes every answer that a scenario file can assert about an evaluation.</summary>
public static class ExpectationSnapshot
{
    /// <summary>Creates the expectations that match an evaluation.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <returns>Expectations that the same evaluation meets, according to <see cref="ExpectationCheck.Check"/>. When the evaluation
    /// stopped, they contain its findings only.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="evaluation"/> is null.</exception>
    public static Expectations Of(Evaluation evaluation)
    {
        Guard.NotNull(evaluation, nameof(evaluation));
        var findings = new Expectations { Findings = ExpectedCodes.Of(evaluation).ToValueList() };
        return evaluation.Answers is not { } answers ? findings : findings with
        {
            Agreement = answers.Agreement.Id,
            SizeBand = answers.Territory.SizeBand,
            BudgetCore = answers.Budget.Core,
            BudgetMaximum = answers.Budget.Maximum,
            BudgetChosen = answers.Budget.Chosen,
            Lines = answers.Budget.Lines.Select(line => new ExpectedLine(line.Line, line.Fixed, line.Variable, line.Total)).ToValueList(),
            Years = answers.Years.Select(year => new ExpectedYear(year.Key(), year.Total)).ToValueList(),
            Paid = PaymentDay.AllOf(answers.Payments).Select(day => new ExpectedPayment(day.On, day.Amount)).ToValueList(),
            Deadlines = answers.Deadlines.Select(deadline => new ExpectedDeadline(deadline.Key(), deadline.Due)).ToValueList(),
            Project = answers.Project?.Status,
            Step = answers.Step.Current,
        };
    }
}
