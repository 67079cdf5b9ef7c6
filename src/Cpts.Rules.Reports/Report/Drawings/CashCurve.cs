namespace Cpts.Rules.Reports.Report.Drawings;

/// <summary>The cash flow of the community over the contract: the total rises by a step on each day with payments.</summary>
internal sealed class CashCurve(ValueList<CashDay> points, LocalDate asOf, Wording wording) : Drawing
{
    private const double Left = 76;
    private const double Right = Width - 14;
    private const double Top = 30;
    private const double Bottom = 206;

    private static readonly Bilingual Caption = new("Trésorerie cumulée, en euros", "Cumulative cash, in euros");
    private static readonly Bilingual Each = new(
        "{0} : acquis {1}, jusqu’à {2} en tout.",
        "{0}: guaranteed {1}, up to {2} in total.");

    private static readonly Bilingual Guaranteed = new("à terme, acquis {0}", "at the end, guaranteed {0}");
    private static readonly Bilingual AtMost = new("à terme, au plus {0}", "at the end, at most {0}");

    private readonly ValueList<CashDay> _points = points;
    private readonly LocalDate _asOf = asOf;
    private readonly Wording _wording = wording;
    private readonly IReadOnlyList<long> _steps = RoundSteps.UpTo(points[^1].Shares.Whole);
    private readonly TimeScale _time = new(
        LocalDate.Min(points[0].On, asOf).PlusDays(-45),
        LocalDate.Max(points[^1].On, asOf).PlusDays(90),
        Left,
        Right);

    public override string Id => "cash-curve";

    protected override string Title => _wording.Text(Caption);

    protected override double Height => 232;

    protected override string Description => string.Join(' ', _points.Select(point =>
        _wording.Text(Each, point.On, point.Shares.Guaranteed, point.Shares.Whole)));

    protected override double Opening => _time.Place(_asOf);

    protected override IReadOnlyList<LegendItem> Legend => MoneyLegend.Of(_points.Select(point => point.Shares), _wording);

    private LinearScale Scale => new(_steps[^1], Bottom, Top);

    protected override void Paint(Canvas canvas)
    {
        PaintAxes(canvas);
        PaintArea(canvas, "guaranteed", _ => Euros.Zero, shares => shares.Guaranteed);
        PaintArea(canvas, "at-stake variable", shares => shares.Guaranteed, shares => shares.Guaranteed + shares.AtStake);
        PaintArea(canvas, "uncertain variable", shares => shares.Guaranteed + shares.AtStake, shares => shares.Whole);
        foreach (var point in _points)
        {
            canvas.Circle(_time.Place(point.On), Scale.Place(point.Shares.Guaranteed), 3, "payment", "payments");
        }

        Today.Draw(canvas, _time, _asOf, 14, Bottom, _wording);
        PaintEnd(canvas);
    }

    private void PaintAxes(Canvas canvas)
    {
        foreach (var step in _steps)
        {
            var y = Scale.Place(step);
            canvas.Line(Left, y, Right, y, step == 0 ? "axis" : "grid");
            canvas.Text(Left - 6, y + 4, _wording.Number(step), "label small muted", Anchor.End);
        }

        YearAxis.Draw(canvas, _time, Bottom, Bottom + 5, Bottom + 20);
    }

    /// <summary>The area between two step curves.</summary>
    private void PaintArea(Canvas canvas, string style, Func<MoneyShares, Euros> lower, Func<MoneyShares, Euros> upper)
    {
        if (lower(_points[^1].Shares) < upper(_points[^1].Shares))
        {
            canvas.Polygon(Flight(upper).Concat(Flight(lower).Reverse()), style, "cash", style.Split(' ')[0]);
        }
    }

    private IEnumerable<(double X, double Y)> Flight(Func<MoneyShares, Euros> height)
    {
        var y = Bottom;
        foreach (var point in _points)
        {
            var x = _time.Place(point.On);
            yield return (x, y);
            y = Scale.Place(height(point.Shares));
            yield return (x, y);
        }

        yield return (Right, y);
    }

    private void PaintEnd(Canvas canvas)
    {
        var last = _points[^1].Shares;
        if (last.Whole > last.Guaranteed)
        {
            var most = _wording.Text(AtMost, last.Whole);
            canvas.Text(EndOf(most, Right), Math.Max(Top, Scale.Place(last.Whole) - 6), most, "label strong halo variable", Anchor.End);
        }

        // Inside the guaranteed area, if it is high enough below the whole label.
        var label = _wording.Text(Guaranteed, last.Guaranteed);
        var right = EndOf(label, Right - 10);
        var left = right - TextSize.Width(label, 13);
        var there = _points.LastOrDefault(point => _time.Place(point.On) <= left).Shares;
        if (Scale.Length(there.Guaranteed) > 24)
        {
            canvas.Text(right, Bottom - 9, label, "label strong halo on-guaranteed", Anchor.End);
        }
    }

    /// <summary>The right end of a label: as far right as allowed, or left of the line of the evaluation date when the label would cross it.</summary>
    private double EndOf(string label, double right)
    {
        var today = _time.Place(_asOf);
        return today > right - TextSize.Width(label, 13) - 4 && today < right + 4 ? today - 8 : right;
    }
}
