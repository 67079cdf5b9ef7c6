using Cpts.Rules.Facts;

namespace Cpts.Rules.Tests.Payments;

/// <summary>The payments of a scenario, each in one line.</summary>
internal static class PaymentText
{
    /// <summary><c>2022-05-01 AccessToCare 1 Advance 67500</c>; of another contract than the first, its number before the year: <c>2/1</c>.</summary>
    public static string[] Written(this Scenario scenario, Line? line = null, string asOf = "2026-11-21") =>
    [
        .. scenario.Answers(asOf).Payments
            .Where(payment => line is null || payment.Line == line)
            .Select(payment => FormattableString.Invariant(
                $"{payment.On:uuuu-MM-dd} {payment.Line} {(payment.Contract > 1 ? $"{payment.Contract}/" : "")}{payment.Year} {payment.Kind} {payment.Amount}{(payment.DateIsSet ? "" : " ?")}")),
    ];
}
