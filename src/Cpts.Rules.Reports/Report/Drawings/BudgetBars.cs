namespace Cpts.Rules.Reports.Report.Drawings;

/// <summary>The annual budget, one bar for each line: guaranteed, at stake and uncertain, stacked.</summary>
internal sealed class BudgetBars(Budget budget, MissionSet? contract, Wording wording) : Drawing
{
    private const double Left = 62;
    private const double Right = Width - 4;
    private const double Top = 34;
    private const double Bottom = 210;
    private const double Breadth = 56;
    private const double LineHeight = 13;

    private static readonly Bilingual Caption = new("Budget annuel par mission, en euros", "Annual budget by mission, in euros");
    private static readonly Bilingual Each = new(
        "{0} : {1} par an, dont acquis {2}, en jeu {3}, sûr mais de partage inconnu {4}, incertain {5}.",
        "{0}: {1} a year, of which guaranteed {2}, at stake {3}, certain but of unknown split {4}, uncertain {5}.");

    private static readonly Bilingual Outside = new("(hors contrat)", "(not in the contract)");
    private static readonly Bilingual Core = new("Missions socles", "Core missions");
    private static readonly Bilingual Optional = new("Missions optionnelles", "Optional missions");

    private readonly Budget _budget = budget;
    private readonly MissionSet? _contract = contract;
    private readonly Wording _wording = wording;
    private readonly Pages.Money _money = new(wording, budget.Lines.Select(line => line.Total));
    private readonly IReadOnlyList<long> _steps = RoundSteps.UpTo(budget.Lines.Select(line => line.Total.Max).Max());

    public override string Id => "budget-bars";

    protected override string Title => _wording.Text(Caption);

    protected override double Height => 294;

    protected override string Description => string.Join(' ', _budget.Lines.Select(line =>
    {
        var shares = SharesOf(line);
        return _wording.Text(Each, NameOf(line), line.Total, shares.Guaranteed, shares.AtStake, UnsplitOf(line), shares.Uncertain - UnsplitOf(line));
    }));

    protected override IReadOnlyList<LegendItem> Legend => MoneyLegend.Of(_budget.Lines.Select(line => SharesOf(line) with { Uncertain = SharesOf(line).Uncertain - UnsplitOf(line) }), _wording, _budget.Lines.Any(line => UnsplitOf(line) > Euros.Zero));

    private double Slot => (Right - Left) / _budget.Lines.Count;

    protected override void Paint(Canvas canvas)
    {
        var scale = new LinearScale(_steps[^1], Bottom, Top);
        foreach (var step in _steps)
        {
            var y = scale.Place(step);
            canvas.Line(Left, y, Right, y, step == 0 ? "axis" : "grid");
            canvas.Text(Left - 6, y + 4, _wording.Number(step), "label small muted", Anchor.End);
        }

        for (var i = 0; i < _budget.Lines.Count; i++)
        {
            PaintBar(canvas, scale, _budget.Lines[i], Left + (Slot * (i + 0.5)));
        }

        PaintGroup(canvas, LineKind.Core, Core);
        PaintGroup(canvas, LineKind.Optional, Optional);
    }

    private void PaintBar(Canvas canvas, LinearScale scale, BudgetLine line, double middle)
    {
        var shares = SharesOf(line);
        var outside = IsOutside(line) ? " outside" : "";
        var y = Bottom;
        foreach (var (style, amount) in new[] { ("guaranteed", shares.Guaranteed), ("at-stake variable", shares.AtStake), ("unsplit variable", UnsplitOf(line)), ("uncertain variable", shares.Uncertain - UnsplitOf(line)) })
        {
            if (amount > Euros.Zero)
            {
                var height = scale.Length(amount);
                y -= height;
                canvas.Rect(middle - (Breadth / 2), y, Breadth, height, style + outside, line.Line.Id(), style.Split(' ')[0]);
            }
        }

        PaintAmount(canvas, line, middle, y);
        PaintName(canvas, line, middle);
    }

    private void PaintAmount(Canvas canvas, BudgetLine line, double middle, double y)
    {
        var amount = _money.Cell(line.Total);
        var first = y - 6 - (amount.Second is null ? 0 : LineHeight);
        canvas.Text(middle, first, amount.Text, "label strong halo variable", Anchor.Middle);
        if (amount.Second is { } second)
        {
            canvas.Text(middle, first + LineHeight, second, "label strong halo variable", Anchor.Middle);
        }
    }

    private void PaintName(Canvas canvas, BudgetLine line, double middle)
    {
        var y = Bottom + 15;
        foreach (var text in TextSize.Lines(_wording.Name(line.Line), 13))
        {
            canvas.Text(middle, y, text, "label small", Anchor.Middle);
            y += LineHeight;
        }

        if (IsOutside(line))
        {
            foreach (var text in TextSize.Lines(_wording.Text(Outside), 15))
            {
                canvas.Text(middle, y, text, "label small muted", Anchor.Middle);
                y += LineHeight;
            }
        }
    }

    /// <summary>A bracket under the names of the missions of one kind.</summary>
    private void PaintGroup(Canvas canvas, LineKind kind, Bilingual title)
    {
        var places = Enumerable.Range(0, _budget.Lines.Count).Where(i => _budget.Lines[i].Kind == kind).ToList();
        if (places.Count > 0)
        {
            var (from, to) = (Left + (Slot * places[0]) + 6, Left + (Slot * (places[^1] + 1)) - 6);
            canvas.Line(from, Height - 20, to, Height - 20, "grid");
            canvas.Text((from + to) / 2, Height - 6, _wording.Text(title), "label muted", Anchor.Middle);
        }
    }

    private string NameOf(BudgetLine line) => IsOutside(line) ? $"{_wording.Name(line.Line)} {_wording.Text(Outside)}" : _wording.Name(line.Line);

    private bool IsOutside(BudgetLine line) => _contract is { } contract && line.Line.Mission() is { } mission && !contract.Contains(mission);

    /// <summary>The part of the total that is certain although its split is not published: its minimum, less the minimums of the fixed and variable parts.</summary>
    private static Euros UnsplitOf(BudgetLine line) => Euros.Max(Euros.Zero, line.Total.Min - line.Fixed.Min - line.Variable.Min);

    private static MoneyShares SharesOf(BudgetLine line) => MoneyShares.Of(line.Fixed, line.Variable, line.Total);
}
