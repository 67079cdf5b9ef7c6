using Cpts.Rules.Facts;

namespace Cpts.Rules.Payments;

/// <summary>Law.md 4.10: the size that determines the amounts of a contract year.</summary>
/// <remarks>The sources do not settle a change of size during the contract. Reading <c>scenario</c>: the population of the scenario determines the size for every
/// year; <c>yearStart</c>: the population on the first day of the year does. The thresholds are those of the year's own agreement.</remarks>
/// <example>81 000 inhabitants, 79 000 from 1 January 2024: under <c>yearStart</c> a year that begins on 1 May 2024 is priced at size 2.</example>
/// <param name="scenario">The facts.</param>
/// <param name="population">The population of the scenario.</param>
internal sealed class SizeOfYear(Scenario scenario, int population)
{
    private readonly PopulationHistory _history = new(population, scenario.PopulationChanges);

    public SizeBand On(LocalDate first, Agreement agreement) => agreement.Sizes.SizeOf(
        scenario.Interpretations.SizeDuringContract switch
        {
            SizeDuringContractReading.Scenario => population,
            SizeDuringContractReading.YearStart => _history.On(first),
            _ => throw new InvalidOperationException("Not a defined reading of a size that changes."),
        },
        scenario.Interpretations.BoundAt80000);
}
