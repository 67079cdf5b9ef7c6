using Cpts.Rules.Deadlines;
using Cpts.Rules.Funding;
using Cpts.Rules.Projects;

namespace Cpts.Rules.Scenarios;

/// <summary>Holds an evaluation against what its scenario file expects: to the cent and to the day, without tolerance.</summary>
public static class ExpectationCheck
{
    /// <summary>Compares.</summary>
    /// <param name="expected">What the file expects.</param>
    /// <param name="evaluation">The evaluation.</param>
    /// <returns>One CPTS9010 for each expectation that is not met, in the order of the file's format. When the evaluation
    /// stopped, only what the file expects of its findings can be met.</returns>
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
        comparison.Hold("/expect/agreement", expected.Agreement, actual?.Agreement.Id);
        comparison.Hold("/expect/sizeBand", expected.SizeBand, actual?.Territory.SizeBand);
        comparison.Hold("/expect/budget/core", expected.BudgetCore, actual?.Budget.Core);
        comparison.Hold("/expect/budget/maximum", expected.BudgetMaximum, actual?.Budget.Maximum);
        comparison.Hold("/expect/budget/chosen", expected.BudgetChosen, actual?.Budget.Chosen);
        foreach (var line in expected.Lines)
        {
            var found = LineOf(line.Line, actual);
            comparison.Hold("/expect/lines/", line.Line, "/fixed", line.Fixed, found?.Fixed);
            comparison.Hold("/expect/lines/", line.Line, "/variable", line.Variable, found?.Variable);
            comparison.Hold("/expect/lines/", line.Line, "/total", line.Total, found?.Total);
        }

        foreach (var year in expected.Years)
        {
            comparison.Hold<int, EuroRange>("/expect/years/", year.Year, "", year.Total, TotalOf(year.Year, actual));
        }

        foreach (var payment in expected.Paid)
        {
            comparison.Hold<LocalDate, EuroRange>("/expect/paid/", payment.On, "", payment.Amount, PaidOn(payment.On, actual));
        }

        foreach (var deadline in expected.Deadlines)
        {
            comparison.Hold<string, LocalDate>("/expect/deadlines/", deadline.Key, "", deadline.Due, DueOf(deadline.Key, actual));
        }

        comparison.Hold("/expect/project", expected.Project?.Id(), actual?.Project?.Status.Id());
        comparison.Hold("/expect/step", expected.Step?.Id(), actual?.Step.Current.Id());
    }

    private static BudgetLine? LineOf(Line line, Answers? actual)
    {
        foreach (var found in actual?.Budget.Lines ?? default)
        {
            if (found.Line == line)
            {
                return found;
            }
        }

        return null;
    }

    private static EuroRange? TotalOf(int year, Answers? actual)
    {
        foreach (var found in actual?.Years ?? default)
        {
            if (found.Year == year)
            {
                return found.Total;
            }
        }

        return null;
    }

    /// <summary>The sum of the payments of a day: 0 when there are none; null when there is no evaluation.</summary>
    private static EuroRange? PaidOn(LocalDate day, Answers? actual)
    {
        if (actual is null)
        {
            return null;
        }

        var sum = EuroRange.Zero;
        foreach (var payment in actual.Payments)
        {
            sum = payment.On == day ? sum + payment.Amount : sum;
        }

        return sum;
    }

    private static LocalDate? DueOf(string key, Answers? actual)
    {
        foreach (var deadline in actual?.Deadlines ?? default)
        {
            if (deadline.IsNamed(key))
            {
                return deadline.Due;
            }
        }

        return null;
    }
}
