using Cpts.Rules.Deadlines;
using Cpts.Rules.Payments;
using Cpts.Rules.Projects;

namespace Cpts.Rules.Scenarios;

/// <summary>Compares an evaluation with the expectations of its scenario file: to the cent and to the day, without tolerance.</summary>
public static class ExpectationCheck
{
    /// <summary>Compares an evaluation with expectations.</summary>
    /// <param name="expected">What the file expects.</param>
    /// <param name="evaluation">The evaluation.</param>
    /// <returns>One finding CPTS9010 for each expectation that is not met, in the order of the file format. When the evaluation
    /// stopped, only expectations about its findings can be met.</returns>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public static ValueList<Finding> Check(Expectations expected, Evaluation evaluation)
    {
        Guard.NotNull(expected, nameof(expected));
        Guard.NotNull(evaluation, nameof(evaluation));
        var comparison = new ExpectationComparison(evaluation.Answers is null);
        Compare(comparison, expected, evaluation.Answers);
        ExpectedCodes.Compare(comparison, expected, evaluation);
        return comparison.NotMet;
    }

    private static void Compare(ExpectationComparison comparison, Expectations expected, Answers? actual)
    {
        comparison.Expect("/expect/agreement", expected.Agreement, actual?.Agreement.Id);
        comparison.Expect("/expect/sizeBand", expected.SizeBand, actual?.Territory.SizeBand);
        comparison.Expect("/expect/budget/core", expected.BudgetCore, actual?.Budget.Core);
        comparison.Expect("/expect/budget/maximum", expected.BudgetMaximum, actual?.Budget.Maximum);
        comparison.Expect("/expect/budget/chosen", expected.BudgetChosen, actual?.Budget.Chosen);
        foreach (var line in expected.Lines)
        {
            var found = actual?.Budget[line.Line];
            comparison.Expect("/expect/lines/", line.Line, "/fixed", line.Fixed, found?.Fixed);
            comparison.Expect("/expect/lines/", line.Line, "/variable", line.Variable, found?.Variable);
            comparison.Expect("/expect/lines/", line.Line, "/total", line.Total, found?.Total);
        }

        CompareYears(comparison, expected.Years, actual);
        ComparePaid(comparison, expected.Paid, actual);
        CompareDeadlines(comparison, expected.Deadlines, actual);
        comparison.Expect("/expect/project", expected.Project?.Id(), actual?.Project?.Status.Id());
        comparison.Expect("/expect/step", expected.Step?.Id(), actual?.Step.Current.Id());
    }

    private static void CompareYears(ExpectationComparison comparison, ValueList<ExpectedYear> expected, Answers? actual)
    {
        if (expected.Count == 0)
        {
            return;
        }

        var years = (actual?.Years ?? default).ToDictionary(year => year.Key(), year => year.Total, StringComparer.Ordinal);
        foreach (var year in expected)
        {
            comparison.Expect<string, EuroRange>("/expect/years/", year.Key, "", year.Total, Find(years, year.Key));
        }
    }

    private static void ComparePaid(ExpectationComparison comparison, ValueList<ExpectedPayment> expected, Answers? actual)
    {
        if (expected.Count == 0)
        {
            return;
        }

        var paid = PaymentDay.AllOf(actual?.Payments ?? default).ToDictionary(day => day.On, day => day.Amount);
        foreach (var payment in expected)
        {
            comparison.Expect<LocalDate, EuroRange>("/expect/paid/", payment.On, "", payment.Amount, actual is null ? null : Find(paid, payment.On) ?? EuroRange.Zero);
        }
    }

    private static void CompareDeadlines(ExpectationComparison comparison, ValueList<ExpectedDeadline> expected, Answers? actual)
    {
        if (expected.Count == 0)
        {
            return;
        }

        var dues = (actual?.Deadlines ?? default).GroupBy(deadline => deadline.Key(), StringComparer.Ordinal).ToDictionary(named => named.Key, named => named.First().Due, StringComparer.Ordinal);
        foreach (var deadline in expected)
        {
            comparison.Expect<string, LocalDate>("/expect/deadlines/", deadline.Key, "", deadline.Due, Find(dues, deadline.Key));
        }
    }

    private static TValue? Find<TKey, TValue>(Dictionary<TKey, TValue> values, TKey key)
        where TKey : notnull
        where TValue : struct => values.TryGetValue(key, out var value) ? value : null;
}
