using Cpts.Rules.Facts;
using Cpts.Rules.Territories;
using NodaTime;

namespace Cpts.Rules.Scenarios;

/// <summary>Evaluates scenarios. Immutable: one instance serves any number of threads.</summary>
/// <param name="communes">The legal populations of communes; null when no scenario is given by communes.</param>
public sealed class ScenarioEvaluator(ICommunePopulations? communes = null)
{
    private readonly ICommunePopulations? _communes = communes;

    /// <summary>Evaluates a scenario on a date.</summary>
    /// <param name="scenario">The facts.</param>
    /// <param name="asOf">The evaluation date (date d'appréciation); it wins over the scenario's own.</param>
    /// <returns>The answers and the findings; what is wrong with the scenario is a finding, never an exception.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scenario"/> is null.</exception>
    public Evaluation Evaluate(Scenario scenario, LocalDate asOf) => throw new NotSupportedException($"{_communes} {scenario} {asOf}");

    /// <summary>Which readings were used, and which of them decided something.</summary>
    /// <param name="scenario">The facts.</param>
    /// <param name="asOf">The evaluation date.</param>
    public ValueList<InterpretationUse> Readings(Scenario scenario, LocalDate asOf) => throw new NotSupportedException($"{_communes} {scenario} {asOf}");
}
