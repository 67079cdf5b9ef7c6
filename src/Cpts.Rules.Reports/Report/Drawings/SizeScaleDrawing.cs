namespace Cpts.Rules.Reports.Report.Drawings;

/// <summary>The population on the scale of the four sizes, with the distances to the previous and next sizes.</summary>
internal sealed class SizeScaleDrawing(TerritorySize territory, SizeThresholds thresholds, Wording wording) : Drawing
{
    private const int UsualEnd = 220_000;
    private const int FarEnd = 360_000;
    private const double Top = 40;
    private const double Thickness = 24;
    private const double FirstDistance = 104;
    private const double DistanceRow = 30;

    private static readonly Bilingual Caption = new("La population sur l’échelle des tailles", "The population on the scale of sizes");
    private static readonly Bilingual InSize = new("{0} : taille {1}, {2}.", "{0}: size {1}, {2}.");
    private static readonly Bilingual More = new("{0} de plus : taille {1}", "{0} more: size {1}");
    private static readonly Bilingual Fewer = new("{0} de moins : taille {1}", "{0} fewer: size {1}");

    private readonly TerritorySize _territory = territory;
    private readonly SizeThresholds _thresholds = thresholds;
    private readonly Wording _wording = wording;
    private readonly LinearScale _scale = new(Math.Max(territory.Population, thresholds.Bounds[^1].Published) > UsualEnd - 5_000 ? Math.Max(FarEnd, 2 * thresholds.Bounds[^1].Published) : UsualEnd, 10, Width - 10);

    public override string Id => "size-scale";

    protected override string Title => _wording.Text(Caption);

    protected override double Height => FirstDistance - 8 + (DistanceRow * ((_territory.PreviousBand is null ? 0 : 1) + (_territory.NextBand is null ? 0 : 1)));

    protected override string Description => string.Join(
        ' ',
        new[] { _wording.Text(InSize, Inhabitants.Text(_territory.Population, _wording), _territory.SizeBand, SizeNames.Bounds(_territory.SizeBand, _thresholds, _wording)), Down(), Up() }
            .OfType<string>()
            .Select(text => text.EndsWith('.') ? text : text + "."));

    protected override double Opening => Place(_territory.Population);

    protected override void Paint(Canvas canvas)
    {
        PaintSizes(canvas);
        PaintPopulation(canvas);
        var y = FirstDistance;
        if (_territory.PreviousBand is { } previous)
        {
            PaintDistance(canvas, _territory.Population - previous.InhabitantsAbove, y, Down()!);
            y += DistanceRow;
        }

        if (_territory.NextBand is { } next)
        {
            PaintDistance(canvas, (long)_territory.Population + next.InhabitantsMissing, y, Up()!);
        }
    }

    private string? Up() => _territory.NextBand is { } next ? _wording.Text(More, next.InhabitantsMissing, next.Size) : null;

    private string? Down() => _territory.PreviousBand is { } previous ? _wording.Text(Fewer, previous.InhabitantsAbove, previous.Size) : null;

    private void PaintSizes(Canvas canvas)
    {
        double[] edges = [0, .. _thresholds.Bounds.Select(bound => bound.Published).Select(threshold => (double)threshold), _scale.Most];
        for (var size = SizeBand.Size1; size <= SizeBand.Size4; size++)
        {
            var (left, right) = (_scale.Place(edges[(int)size - 1]), _scale.Place(edges[(int)size]));
            var isOwn = size == _territory.SizeBand;
            canvas.Rect(left, Top, right - left, Thickness, isOwn ? "size own" : "size", "size" + _wording.Say(size));
            canvas.Text((left + right) / 2, Top + 16, SizeNames.Name(size, _wording), isOwn ? "label on-own" : "label", Anchor.Middle);
        }

        foreach (var threshold in _thresholds.Bounds.Select(bound => bound.Published))
        {
            var place = _scale.Place(threshold);
            canvas.Line(place, Top - 3, place, Top + Thickness + 5, "threshold", "threshold");
            canvas.Text(place, Top + Thickness + 18, _wording.Number(threshold), "label muted", Anchor.Middle);
        }
    }

    private void PaintPopulation(Canvas canvas)
    {
        var place = Place(_territory.Population);
        canvas.Polygon([(place - 6, Top - 14), (place + 6, Top - 14), (place, Top - 2)], "pointer", "population");
        Centred(canvas, place, Top - 20, Inhabitants.Text(_territory.Population, _wording), "label strong");
    }

    private void PaintDistance(Canvas canvas, double edge, double y, string text)
    {
        var (from, to) = (Place(edge), Place(_territory.Population));
        canvas.Line(from, y, to, y, "distance", "distance");
        canvas.Line(from, y - 4, from, y + 4, "distance");
        canvas.Line(to, y - 4, to, y + 4, "distance");
        Centred(canvas, (from + to) / 2, y + 17, text, "label");
    }

    /// <summary>A position on the scale; populations beyond its end are placed at its end.</summary>
    private double Place(double inhabitants) => _scale.Place(Math.Min(inhabitants, _scale.Most));

    /// <summary>A label centred on a position, moved inwards where it would leave the drawing.</summary>
    private static void Centred(Canvas canvas, double x, double y, string text, string style)
    {
        var half = TextSize.Width(text, 13) / 2;
        var (place, anchor) = x < half ? (0, Anchor.Start) : x > Width - half ? (Width, Anchor.End) : (x, Anchor.Middle);
        canvas.Text(place, y, text, style, anchor);
    }
}
