namespace Cpts.Rules;

/// <summary>What the table of an agreement gives for one line at one size.</summary>
internal sealed record PublishedLine
{
    /// <summary>A year, fixed and variable together.</summary>
    public required EuroRange Total { get; init; }

    /// <summary>A year's fixed part; from 0 to the whole where the split is not published.</summary>
    public required EuroRange Fixed { get; init; }

    /// <summary>A year's variable part; from 0 to the whole where the split is not published.</summary>
    public required EuroRange Variable { get; init; }

    /// <summary>healthCrisis: the fixed part in the years after the first drafting.</summary>
    public required EuroRange PlanUpdate { get; init; }

    /// <summary>Whether fixed and variable have rows of their own.</summary>
    public required bool IsSplit { get; init; }

    /// <summary>The weakest status of the rows that make a year.</summary>
    public required AmountStatus Status { get; init; }

    /// <summary>The sources of these rows, in the order of the table, each once.</summary>
    public required ValueList<Source> Sources { get; init; }

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
