namespace Cpts.Rules;

/// <summary>What the table of an agreement gives for one line at one size.</summary>
internal sealed record PublishedLine
{
    public required Line Line { get; init; }

    /// <summary>The total for a year, fixed and variable parts together.</summary>
    public required EuroRange Total { get; init; }

    /// <summary>The fixed part for a year; from 0 to the whole where the split is not published.</summary>
    public required EuroRange Fixed { get; init; }

    /// <summary>The variable part for a year; from 0 to the whole where the split is not published.</summary>
    public required EuroRange Variable { get; init; }

    /// <summary>healthCrisis: the fixed part in the years after the first drafting.</summary>
    public required EuroRange PlanUpdate { get; init; }

    /// <summary>Whether the fixed part has a row of its own.</summary>
    public required bool FixedIsKnown { get; init; }

    /// <summary>Whether the variable part has a row of its own.</summary>
    public required bool VariableIsKnown { get; init; }

    /// <summary>Whether a hypothesis replaced the bounds of the fixed part.</summary>
    public bool FixedIsFitted { get; init; }

    /// <summary>Whether a hypothesis replaced the bounds of the variable part.</summary>
    public bool VariableIsFitted { get; init; }

    /// <summary>The rows that make up a year's amount, in the order of the table.</summary>
    public required ValueList<AmountRow> Rows { get; init; }

    /// <summary>Additional sources: those of a rule that applies to all the rows.</summary>
    public ValueList<Source> MoreSources { get; init; }

    /// <summary>Whether amounts of the two parts can add up to the whole.</summary>
    public bool Agrees { get; private init; } = true;

    /// <summary>The weakest status of the rows that make up a year's amount, where supplied counts as stated; supplied when the whole or both parts are.</summary>
    public AmountStatus Status { get; private init; }

    /// <summary>How the whole follows from the sources: the explanation of its row; for operating and the crisis plan, that of the fixed part.</summary>
    public Bilingual? How { get; private init; }

    /// <summary>The sources of the whole line.</summary>
    public ValueList<Source> Sources { get; private init; }

    public static PublishedLine From(Line line, AmountRow[] rows)
    {
        EuroRange? Part(AmountPart part) => rows.FirstOrDefault(row => row.Part == part)?.Amount;
        var total = Part(AmountPart.Total);
        var fixedPart = Part(AmountPart.Fixed) ?? Part(AmountPart.PlanFirst);
        var variable = Part(AmountPart.Variable) ?? Part(AmountPart.RecognisedCrisis) ?? (line == Line.Operating ? EuroRange.Zero : null);
        var upToTheWhole = EuroRange.Between(Euros.Zero, total?.Max ?? Euros.Zero);
        ValueList<AmountRow> year = [.. rows.Where(row => row.Part != AmountPart.PlanUpdate)];
        var published = new PublishedLine
        {
            Line = line,
            Total = total ?? ((fixedPart ?? EuroRange.Zero) + (variable ?? EuroRange.Zero)),
            Fixed = fixedPart ?? upToTheWhole,
            Variable = variable ?? upToTheWhole,
            PlanUpdate = Part(AmountPart.PlanUpdate) ?? EuroRange.Zero,
            FixedIsKnown = fixedPart is not null,
            VariableIsKnown = variable is not null,
            Rows = year,
            Status = StatusOf(line, year),
            How = (Row(AmountPart.Total) ?? Row(AmountPart.Fixed) ?? Row(AmountPart.PlanFirst))?.How,
            Sources = [.. year.SelectMany(row => row.Sources).Distinct()],
        };
        return rows.Any(row => row.Status == AmountStatus.Supplied) ? published.Narrowed() : published;

        AmountRow? Row(AmountPart part) => year.FirstOrDefault(row => row.Part == part);
    }

    private static AmountStatus StatusOf(Line line, ValueList<AmountRow> rows)
    {
        return IsSupplied(AmountPart.Total) || (IsSupplied(AmountPart.Fixed, AmountPart.PlanFirst) && (line == Line.Operating || IsSupplied(AmountPart.Variable, AmountPart.RecognisedCrisis)))
            ? AmountStatus.Supplied
            : rows.Select(row => row.Status == AmountStatus.Supplied ? AmountStatus.Stated : row.Status).DefaultIfEmpty().Max();

        bool IsSupplied(params AmountPart[] parts) => rows.Any(row => row.Status == AmountStatus.Supplied && parts.Contains(row.Part));
    }

    /// <summary>The total, fixed and variable parts narrowed by one another: T ∩ (F + V), F ∩ (T − V), V ∩ (T − F); null where nothing is left.</summary>
    public static (EuroRange? Total, EuroRange? Fixed, EuroRange? Variable) Narrow(EuroRange total, EuroRange fixedPart, EuroRange variable) =>
        (total.Intersect(fixedPart + variable), fixedPart.Intersect(total - variable), variable.Intersect(total - fixedPart));

    /// <summary>The line with the whole and the parts narrowed by one another.</summary>
    private PublishedLine Narrowed() => Narrow(Total, Fixed, Variable) is ({ } t, { } f, { } v)
        ? this with { Total = t, Fixed = f, Variable = v }
        : this with { Agrees = false };

    /// <summary>The line with the increase for large communities.</summary>
    public PublishedLine With(MembershipBonus bonus) => this with
    {
        Total = bonus.Of(Total),
        Fixed = bonus.Of(Fixed),
        Variable = bonus.Of(Variable),
        PlanUpdate = bonus.Of(PlanUpdate),
        MoreSources = bonus.Sources,
        Sources = [.. Sources.Concat(bonus.Sources).Distinct()],
    };

    /// <summary>The line with exact amounts in place of bounds; status, sources and explanations remain those of the table.</summary>
    public PublishedLine With(AmountRow[] fit)
    {
        if (fit.Length == 0)
        {
            return this;
        }

        EuroRange? Of(params AmountPart[] parts) => fit.FirstOrDefault(row => parts.Contains(row.Part))?.Amount;
        var (fixedPart, variable) = (Of(AmountPart.Fixed, AmountPart.PlanFirst), Of(AmountPart.Variable, AmountPart.RecognisedCrisis));
        return this with
        {
            Fixed = fixedPart ?? Fixed,
            Variable = variable ?? Variable,
            Total = (fixedPart ?? Fixed) + (variable ?? Variable),
            PlanUpdate = Of(AmountPart.PlanUpdate) ?? PlanUpdate,
            FixedIsFitted = fixedPart is not null,
            VariableIsFitted = variable is not null,
        };
    }
}
