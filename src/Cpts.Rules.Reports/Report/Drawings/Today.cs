namespace Cpts.Rules.Reports.Report.Drawings;

/// <summary>The line of the evaluation date, between past (left) and future (right).</summary>
internal static class Today
{
    public static void Draw(Canvas canvas, TimeScale time, LocalDate asOf, double top, double bottom, Wording wording)
    {
        var x = time.Place(asOf);
        canvas.Line(x, top - 10, x, bottom, "today-ground");
        canvas.Line(x, top - 10, x, bottom, "today", "today");
        var isRight = x > (time.From + time.To) / 2;
        canvas.Text(x + (isRight ? -5 : 5), top, wording.Date(asOf), "label strong halo today-label", isRight ? Anchor.End : Anchor.Start);
    }
}
