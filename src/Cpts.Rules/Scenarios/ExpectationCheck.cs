using System.Globalization;
using Cpts.Rules.Deadlines;
using NodaTime;

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
        Internal.Guard.NotNull(expected, nameof(expected));
        Internal.Guard.NotNull(evaluation, nameof(evaluation));
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
            var path = "/expect/lines/" + line.Line.Id();
            var found = actual?.Budget.Lines.FirstOrDefault(other => other.Line == line.Line);
            comparison.Hold(path + "/fixed", line.Fixed, found?.Fixed);
            comparison.Hold(path + "/variable", line.Variable, found?.Variable);
            comparison.Hold(path + "/total", line.Total, found?.Total);
        }

        foreach (var year in expected.Years)
        {
            var found = actual?.Years.FirstOrDefault(other => other.Year == year.Year);
            comparison.Hold("/expect/years/" + year.Year.ToString(CultureInfo.InvariantCulture), year.Total, found?.Total);
        }

        foreach (var payment in expected.Paid)
        {
            comparison.Hold("/expect/paid/" + Iso(payment.On), payment.Amount, PaidOn(payment.On, actual));
        }

        foreach (var deadline in expected.Deadlines)
        {
            comparison.Hold("/expect/deadlines/" + deadline.Key.Replace("~", "~0").Replace("/", "~1"), deadline.Due, DueOf(deadline.Key, actual));
        }

        comparison.Hold("/expect/project", expected.Project?.Id(), actual?.Project?.Status.Id());
        comparison.Hold("/expect/step", expected.Step?.Id(), actual?.Step.Current.Id());
    }

    /// <summary>The sum of the payments of a day: 0 when there are none; null when there is no evaluation.</summary>
    private static EuroRange? PaidOn(LocalDate day, Answers? actual) => actual?.Payments
        .Where(payment => payment.On == day)
        .Aggregate(EuroRange.Zero, (sum, payment) => sum + payment.Amount);

    private static LocalDate? DueOf(string key, Answers? actual)
    {
        foreach (var deadline in actual?.Deadlines ?? default)
        {
            if (string.Equals(deadline.Key(), key, StringComparison.Ordinal))
            {
                return deadline.Due;
            }
        }

        return null;
    }

    private static string Iso(LocalDate date) => date.ToString("uuuu'-'MM'-'dd", CultureInfo.InvariantCulture);
}
