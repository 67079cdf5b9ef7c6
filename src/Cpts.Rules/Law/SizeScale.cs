namespace Cpts.Rules.Law;

/// <summary>The table of an agreement read at one size: what is published of each line, ready to be priced.</summary>
internal sealed class SizeScale
{
    private readonly PublishedLine[] _lines = new PublishedLine[Rules.Lines.Count];

    public SizeScale(ValueList<AmountRow> amounts, SizeBand size)
    {
        var rows = amounts.Where(row => row.Size == size).ToArray();
        foreach (var line in Rules.Lines.All)
        {
            var own = rows.Where(row => row.Part != AmountPart.Sum && row.Lines[0] == line).ToArray();
            if (own.Length > 0)
            {
                _lines[(int)line] = PublishedLine.From(line, own);
            }
        }

        KnownSums = [.. rows.Where(row => row.Part == AmountPart.Sum).Select(KnownSum.From)];
    }

    /// <summary>The known sums at this size; no line is in two of them.</summary>
    public KnownSum[] KnownSums { get; }

    /// <summary>What is published of a line that the agreement pays.</summary>
    public ref readonly PublishedLine this[Line line] => ref _lines[(int)line];
}

/// <summary>What a table gives for one line at one size.</summary>
internal readonly record struct PublishedLine
{
    /// <summary>A year, fixed and variable together.</summary>
    public EuroRange Total { get; private init; }

    /// <summary>A year's fixed part; from 0 to the whole where the split is not published.</summary>
    public EuroRange Fixed { get; private init; }

    /// <summary>A year's variable part; from 0 to the whole where the split is not published.</summary>
    public EuroRange Variable { get; private init; }

    /// <summary>healthCrisis: the fixed part in the years after the first drafting.</summary>
    public EuroRange PlanUpdate { get; private init; }

    /// <summary>Whether fixed and variable have rows of their own.</summary>
    public bool IsSplit { get; private init; }

    /// <summary>The weakest status of the rows that make a year.</summary>
    public AmountStatus Status { get; private init; }

    /// <summary>The sources of these rows, in the order of the table, each once.</summary>
    public ValueList<Source> Sources { get; private init; }

    public static PublishedLine From(Line line, AmountRow[] rows)
    {
        EuroRange? Part(AmountPart part) => rows.FirstOrDefault(row => row.Part == part)?.Amount;

        var total = Part(AmountPart.Total);
        var fixedPart = Part(AmountPart.Fixed) ?? Part(AmountPart.PlanFirst);
        var variable = Part(AmountPart.Variable) ?? Part(AmountPart.RecognisedCrisis) ?? (line == Line.Operating ? EuroRange.Zero : null);
        var yearly = rows.Where(row => row.Part != AmountPart.PlanUpdate).ToArray();
        var upToTheWhole = EuroRange.Between(Euros.Zero, total?.Max ?? Euros.Zero);

        return new PublishedLine
        {
            Total = total ?? (fixedPart!.Value + variable!.Value),
            Fixed = fixedPart ?? upToTheWhole,
            Variable = variable ?? upToTheWhole,
            PlanUpdate = Part(AmountPart.PlanUpdate) ?? EuroRange.Zero,
            IsSplit = fixedPart is not null,
            Status = yearly.Max(row => row.Status),
            Sources = yearly.SelectMany(row => row.Sources).Distinct().ToValueList(),
        };
    }
}

/// <summary>Several missions of which only the sum is known.</summary>
/// <param name="Members">The missions.</param>
/// <param name="Sum">Their sum, euros a year.</param>
internal readonly record struct KnownSum(MissionSet Members, Euros Sum)
{
    public static KnownSum From(AmountRow row) =>
        new(MissionSet.Of([.. row.Lines.Select(line => (Mission)line)]), row.Amount.Min);
}
