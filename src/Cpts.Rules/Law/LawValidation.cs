namespace Cpts.Rules;

/// <summary>Checks that an agreement supplied by an application is complete and consistent with the sources.</summary>
internal static class LawValidation
{
    /// <summary>The parts that a line can have; first those that make up a year's amount.</summary>
    public static AmountPart[] PartsOf(Line line) => line switch
    {
        Line.Operating => [AmountPart.Fixed],
        Line.HealthCrisis => [AmountPart.PlanFirst, AmountPart.PlanUpdate, AmountPart.RecognisedCrisis],
        _ => [AmountPart.Total, AmountPart.Fixed, AmountPart.Variable],
    };

    /// <summary>The problems of a new agreement.</summary>
    public static IEnumerable<Finding> OfNew(Agreement agreement, Law law)
    {
        var last = LocalDate.Max(Interpretations.LatestAvenant2, law.Agreements.Max(known => known.EffectiveFrom));
        if (agreement.EffectiveFrom <= last)
        {
            yield return LawProblem.ComesTooEarly(agreement.EffectiveFrom, last);
        }

        foreach (var line in agreement.Missions.Select(mission => mission.Line()).Prepend(Line.Operating))
        {
            foreach (var part in PartsOf(line) is [AmountPart.Total, ..] ? [AmountPart.Total] : PartsOf(line))
            {
                foreach (var size in Sizes.Words.Select(term => term.Value).Where(size => agreement.RowOf(line, part, size) is null))
                {
                    yield return LawProblem.Lacks(line, part, size);
                }
            }
        }

        foreach (var problem in OfAmounts(agreement, [.. agreement.Amounts.Where(row => row.Part != AmountPart.Sum).Select(row => (row.Lines[0], row.Size)).Distinct()]))
        {
            yield return problem;
        }
    }

    /// <summary>Returns an agreement completed with supplied amounts.</summary>
    /// <param name="known">The agreement.</param>
    /// <param name="source">Where the amounts were read.</param>
    /// <param name="amounts">The amounts.</param>
    /// <param name="problems">Receives the problems of the amounts.</param>
    public static Agreement Complete(Agreement known, Source source, ValueList<SuppliedAmount> amounts, List<Finding> problems)
    {
        var sound = Sound(amounts, known, problems);
        var completed = known.CompletedBy(source, sound);
        problems.AddRange(OfAmounts(completed, [.. sound.Select(amount => (amount.Line, amount.Size)).Distinct()]));
        return completed;
    }

    /// <summary>The amounts that are valid on their own; the others are reported and left out.</summary>
    public static ValueList<SuppliedAmount> Sound(ValueList<SuppliedAmount> amounts, Agreement known, List<Finding> problems)
    {
        var given = new HashSet<(Line, AmountPart, SizeBand)>();
        var sound = new List<SuppliedAmount>();
        for (var i = 0; i < amounts.Count; i++)
        {
            if (OfOne($"/amounts/{i}", amounts[i], known, given) is { } problem)
            {
                problems.Add(problem);
            }
            else
            {
                sound.Add(amounts[i]);
            }
        }

        return sound.ToValueList();
    }

    /// <summary>The problem of a single amount; null when it is valid on its own.</summary>
    private static Finding? OfOne(string path, SuppliedAmount amount, Agreement known, HashSet<(Line, AmountPart, SizeBand)> given)
    {
        var isPaid = amount.Line == Line.Operating || known.Missions.Contains(amount.Line.Mission()!.Value);
        if (!isPaid || !PartsOf(amount.Line).Contains(amount.Part))
        {
            return LawProblem.NotThere(path, amount);
        }

        if (!given.Add((amount.Line, amount.Part, amount.Size)))
        {
            return LawProblem.GivenTwice(path, amount);
        }

        var row = known.KnownRowOf(amount.Line, amount.Part, amount.Size);
        var whole = row ?? known.KnownRowOf(amount.Line, AmountPart.Total, amount.Size);
        var bounds = row?.Amount ?? (whole is null ? null : EuroRange.Between(Euros.Zero, whole.Amount.Max));
        return bounds is { } range && !range.Contains(amount.Amount) ? LawProblem.Contradicts(path, amount, range, whole!.Sources) : null;
    }

    /// <summary>Checks that the total, fixed and variable parts of each line are consistent, and that the known sums are possible.</summary>
    private static IEnumerable<Finding> OfAmounts(Agreement agreement, (Line Line, SizeBand Size)[] touched)
    {
        var disagreeing = touched.Where(place => agreement.At(place.Size)[place.Line] is { Agrees: false }).ToArray();
        foreach (var (line, size) in disagreeing)
        {
            yield return LawProblem.Disagrees(line, size);
        }

        foreach (var sum in agreement.Amounts.Where(row => row.Part == AmountPart.Sum && touched.Any(place => place.Size == row.Size && row.Lines.Contains(place.Line))))
        {
            if (!disagreeing.Any(place => place.Size == sum.Size && sum.Lines.Contains(place.Line))
                && (sum.Lines.Any(line => agreement.At(sum.Size)[line] is null) || !KnownSum.From(sum).CanBeMet(line => agreement.At(sum.Size)[line]!.Total)))
            {
                yield return LawProblem.CannotMeet(sum);
            }
        }
    }
}
