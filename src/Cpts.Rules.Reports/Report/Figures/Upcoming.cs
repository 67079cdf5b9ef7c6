namespace Cpts.Rules.Reports.Report.Figures;

/// <summary>What comes next.</summary>
internal static class Upcoming
{
    /// <summary>The first deadline still to come; null when there is none.</summary>
    public static Deadline? Deadline(ValueList<Deadline> deadlines)
    {
        foreach (var deadline in deadlines.Where(deadline => deadline.Status == DeadlineStatus.Pending))
        {
            return deadline;
        }

        return null;
    }

    /// <summary>The payments of the first day of payments after a day; null when there is none.</summary>
    public static IGrouping<LocalDate, Payment>? Payments(ValueList<Payment> payments, LocalDate asOf) =>
        payments.Where(payment => payment.On > asOf).GroupBy(payment => payment.On).FirstOrDefault();
}
