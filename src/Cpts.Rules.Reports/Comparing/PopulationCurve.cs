namespace Cpts.Rules.Reports.Comparing;

/// <summary>Annual amounts by population: flat within a size, with a jump where the size changes.</summary>
/// <param name="Range">The populations, with their step.</param>
/// <param name="Segments">The flat parts, from the smallest population to the largest.</param>
internal sealed record PopulationCurve(PopulationRange Range, ValueList<CurveSegment> Segments)
{
    /// <summary>Computes the curve of a scenario.</summary>
    /// <param name="evaluator">The evaluator.</param>
    /// <param name="scenario">The scenario.</param>
    /// <param name="asOf">The evaluation date.</param>
    /// <param name="range">The populations.</param>
    /// <param name="supposition">What else is supposed about the scenario; its population is ignored.</param>
    /// <returns>The curve; null when no agreement is in force on the date.</returns>
    public static PopulationCurve? Of(ScenarioEvaluator evaluator, Scenario scenario, LocalDate asOf, PopulationRange range, Supposition supposition)
    {
        var segments = new List<CurveSegment>();
        var bound = supposition.Readings.Aggregate(scenario.Interpretations, (chosen, reading) => reading.Choose(chosen)).BoundAt80000;
        for (long first = range.First; first <= range.Last;)
        {
            var population = (int)first;
            if ((supposition with { Population = population }).Evaluate(evaluator, scenario, asOf).Evaluation.Answers is not { } answers)
            {
                return null;
            }

            var last = SizeRanking.InhabitantsMissing(answers.Agreement.Sizes, population, bound) is { } missing ? Math.Min(first + missing - 1, range.Last) : range.Last;
            segments.Add(new CurveSegment(population, (int)last, answers.Territory.SizeBand, answers.Budget.Core, answers.Budget.Chosen, answers.Budget.Maximum));
            first = last + 1;
        }

        return new PopulationCurve(range, segments.ToValueList());
    }

    /// <summary>The jumps from one size to the next.</summary>
    public IEnumerable<CurveJump> Jumps => Segments.Zip(Segments.Skip(1), (before, after) => new CurveJump(before, after));

    /// <summary>Every population of the range, and both sides of each jump.</summary>
    public IEnumerable<CurvePoint> Points()
    {
        foreach (var segment in Segments)
        {
            long next = segment.First;
            while (next <= segment.Last)
            {
                yield return new CurvePoint((int)next, segment);

                // Go to the next population of the range; the last one of the segment is a point too.
                var step = Range.NextAfter(next);
                next = next < segment.Last && step > segment.Last ? segment.Last : step;
            }
        }
    }
}
