using Cpts.Rules.Reports.Comparing;

namespace Cpts.Rules.Reports.Report.Drawings;

/// <summary>Annual amounts by population: one step for each size, as high as its amount.</summary>
/// <param name="curve">The curve.</param>
/// <param name="own">The population of the scenario.</param>
/// <param name="wording">The language.</param>
internal sealed class PopulationCurveDrawing(PopulationCurve curve, int own, Wording wording) : Drawing
{
    private const double Left = 76;
    private const double Right = Width - 30;
    private const double Top = 52;
    private const double Bottom = 200;

    private static readonly Bilingual OfContract = new("Fonctionnement et missions du contrat selon la population, en euros par an", "Operating and missions of the contract by population, in euros a year");
    private static readonly Bilingual OfCore = new("Fonctionnement et missions socles selon la population, en euros par an", "Operating and core missions by population, in euros a year");
    private static readonly Bilingual Each = new("De {0} à {1} habitants, taille {2} : {3}.", "From {0} to {1} inhabitants, size {2}: {3}.");
    private static readonly Bilingual Least = new("montant annuel, au moins", "annual amount, at least");
    private static readonly Bilingual Most = new("jusqu’au plus que les sources permettent", "up to the maximum that the sources allow");

    private readonly PopulationCurve _curve = curve;
    private readonly int _own = own;
    private readonly Wording _wording = wording;
    private readonly Pages.Money _money = new(wording, curve.Segments.Select(AmountOf));
    private readonly IReadOnlyList<long> _steps = RoundSteps.UpTo(curve.Segments.Select(segment => AmountOf(segment).Max).Max());
    private readonly LinearScale _inhabitants = new(Math.Max(1, curve.Range.Last - curve.Range.First), Left, Right);

    public override string Id => "population-curve";

    protected override string Title => _wording.Text(_curve.Segments[0].Chosen is null ? OfCore : OfContract);

    protected override double Height => Bottom + 24;

    protected override string Description => string.Join(' ', _curve.Segments.Select(segment =>
        _wording.Text(Each, segment.First, segment.Last, segment.Size, AmountOf(segment))));

    protected override IReadOnlyList<LegendItem> Legend => _curve.Segments.All(segment => AmountOf(segment).IsExact)
        ? []
        : [new(MarkShape.Area, "annual", _wording.Text(Least)), new(MarkShape.Area, "uncertain", _wording.Text(Most))];

    protected override void Paint(Canvas canvas)
    {
        var money = new LinearScale(_steps[^1], Bottom, Top);
        foreach (var step in _steps)
        {
            var y = money.Place(step);
            canvas.Line(Left, y, Right, y, step == 0 ? "axis" : "grid");
            canvas.Text(Left - 6, y + 4, _wording.Number(step), "label small muted", Anchor.End);
        }

        foreach (var segment in _curve.Segments)
        {
            PaintSegment(canvas, money, segment);
        }

        PaintPopulations(canvas);
    }

    /// <summary>The amount that the curve shows: that of the contract, or that of the core missions without a contract.</summary>
    private static EuroRange AmountOf(CurveSegment segment) => segment.Chosen ?? segment.Core;

    private void PaintSegment(Canvas canvas, LinearScale money, CurveSegment segment)
    {
        var amount = AmountOf(segment);
        var (left, right) = (Place(segment.First), segment.Last == _curve.Range.Last ? Right : Place(segment.Last + 1));
        canvas.Rect(left, money.Place(amount.Min), right - left, money.Length(amount.Min), "annual", "segment", "least");
        if (!amount.IsExact)
        {
            canvas.Rect(left, money.Place(amount.Max), right - left, money.Length(amount.Max - amount.Min), "uncertain", "segment", "most");
        }

        PaintAmount(canvas, (left + right) / 2, right - left, money.Place(amount.Max) - 6, segment);
    }

    /// <summary>Labels with the amount and the size, where there is room; the table has them all.</summary>
    private void PaintAmount(Canvas canvas, double middle, double room, double y, CurveSegment segment)
    {
        var amount = _money.Cell(AmountOf(segment));
        string[] lines = amount.Second is { } second ? [amount.Text, second] : [amount.Text];
        if (lines.Max(line => TextSize.Width(line, 12)) > room)
        {
            return;
        }

        for (var i = 0; i < lines.Length; i++)
        {
            canvas.Text(middle, y - (13 * (lines.Length - 1 - i)), lines[i], "label strong halo", Anchor.Middle);
        }

        canvas.Text(middle, Bottom - 8, SizeNames.Name(segment.Size, _wording), "label", Anchor.Middle);
    }

    private void PaintPopulations(Canvas canvas)
    {
        var marks = new List<int> { _curve.Range.First };
        marks.AddRange(_curve.Jumps.Select(jump => jump.At));
        marks.Add(_curve.Range.Last);
        var taken = double.NegativeInfinity;
        foreach (var population in marks)
        {
            var text = _wording.Number(population);
            var x = Place(population);
            canvas.Line(x, Bottom, x, Bottom + 5, "tick");
            if (x - (TextSize.Width(text, 12) / 2) > taken)
            {
                canvas.Text(x, Bottom + 19, text, "label muted", Anchor.Middle);
                taken = x + (TextSize.Width(text, 12) / 2);
            }
        }

        if (_own >= _curve.Range.First && _own <= _curve.Range.Last)
        {
            var x = Place(_own);
            canvas.Line(x, 20, x, Bottom, "today-ground");
            canvas.Line(x, 20, x, Bottom, "today", "population");
            var label = Inhabitants.Text(_own, _wording);
            var half = TextSize.Width(label, 13) / 2;
            canvas.Text(Math.Clamp(x, half, Width - half), 14, label, "label strong halo today-label", Anchor.Middle);
        }
    }

    private double Place(int population) => _inhabitants.Place(population - _curve.Range.First);
}
