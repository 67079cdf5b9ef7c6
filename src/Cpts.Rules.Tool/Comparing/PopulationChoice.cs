namespace Cpts.Rules.Tool.Comparing;

/// <summary>The value of <c>--population</c>: one population, or a range with <c>--step</c>.</summary>
/// <param name="One">The population; null for a range.</param>
/// <param name="Range">The range; null for one population.</param>
internal readonly record struct PopulationChoice(int? One, PopulationRange? Range)
{
    private const string Dots = "..";
    private const int DefaultStep = 1000;

    private static readonly Bilingual NotPopulations = new(
        "--population {0} : il faut un nombre d’habitants (175001) ou deux (170000..190000).",
        "--population {0}: a number of inhabitants (175001) or a range (170000..190000) is needed.");

    private static readonly Bilingual Reversed = new(
        "--population {0} : la première population dépasse la seconde.",
        "--population {0}: the first population is above the second.");

    private static readonly Bilingual NotAStep = new(
        "--step {0} : il faut un nombre d’habitants, à partir de 1.",
        "--step {0}: a number of inhabitants is needed, 1 or more.");

    private static readonly Bilingual StepWithoutRange = new(
        "--step ne va qu’avec une plage : --population 170000..190000.",
        "--step can only be used with a range: --population 170000..190000.");

    private static readonly Bilingual TooMany = new(
        "--population {0} : {1} populations, au plus {2} ; augmentez --step.",
        "--population {0}: {1} populations, at most {2}; raise --step.");

    /// <summary>Reads the two options.</summary>
    /// <param name="population">The value of <c>--population</c>; null for none.</param>
    /// <param name="step">The value of <c>--step</c>; null for none.</param>
    /// <exception cref="UsageException">A value is not valid.</exception>
    public static PopulationChoice Parse(string? population, string? step)
    {
        var dots = population?.IndexOf(Dots, StringComparison.Ordinal) ?? -1;
        if (step is not null && dots < 0)
        {
            throw new UsageException(StepWithoutRange);
        }

        if (population is null)
        {
            return default;
        }

        if (dots < 0)
        {
            return new PopulationChoice(Positive(population, NotPopulations, population), null);
        }

        var first = Positive(population[..dots], NotPopulations, population);
        var last = Positive(population[(dots + Dots.Length)..], NotPopulations, population);
        if (first > last)
        {
            throw new UsageException(Reversed, population);
        }

        var range = new PopulationRange(first, last, step is null ? DefaultStep : Positive(step, NotAStep, step));
        return range.Count <= PopulationRange.Most
            ? new PopulationChoice(null, range)
            : throw new UsageException(TooMany, population, range.Count, PopulationRange.Most);
    }

    private static int Positive(string text, Bilingual otherwise, string written) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : throw new UsageException(otherwise, written);
}
