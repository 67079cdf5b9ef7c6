namespace Cpts.Rules.Reports.Report.Drawings;

/// <summary>The calendar years under a drawing over time.</summary>
internal static class YearAxis
{
    public static void Draw(Canvas canvas, TimeScale time, double top, double bottom, double labels)
    {
        foreach (var newYear in time.NewYears())
        {
            var x = time.Place(newYear);
            canvas.Line(x, top, x, bottom, "tick");
            canvas.Text(x, labels, Years.Text(newYear.Year), "label muted", Anchor.Middle);
        }
    }
}
