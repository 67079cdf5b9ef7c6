namespace Cpts.Rules;

/// <summary>What the table of an agreement gives for one line at one size.</summary>
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
