namespace Cpts.Rules.Reports.Comparing;

/// <summary>What is supposed about a scenario: another agreement, population or readings; a null or empty value leaves that of the file.</summary>
internal sealed record Supposition
{
    /// <summary>Nothing is supposed.</summary>
    public static Supposition Nothing { get; } = new();

    /// <summary>The agreement, applied as if it were the only one.</summary>
    public Agreement? Agreement { get; init; }

    /// <summary>The population of the territory.</summary>
    public int? Population { get; init; }

    /// <summary>The readings.</summary>
    public ValueList<ChosenReading> Readings { get; init; }

    /// <summary>Evaluates a scenario as supposed.</summary>
    /// <remarks>
    /// A contract states its amounts for its own size and agreement. When the supposition changes one of these, the amounts
    /// of the contract are left out, as they are in the gain of the next size, and the table of the supposed size and
    /// agreement gives the amounts. CPTS Australe states 125 000 € for accessToCare at size 3: at size 4 the table gives 155 000 €.
    /// </remarks>
    /// <param name="evaluator">The evaluator.</param>
    /// <param name="scenario">The scenario as it is.</param>
    /// <param name="asOf">The evaluation date.</param>
    public SupposedEvaluation Evaluate(ScenarioEvaluator evaluator, Scenario scenario, LocalDate asOf)
    {
        var supposed = scenario with
        {
            Territory = Population is { } population
                ? scenario.Territory with { Population = population, Communes = null, PopulationYear = null }
                : scenario.Territory,
            Interpretations = Readings.Aggregate(scenario.Interpretations, (chosen, reading) => reading.Choose(chosen)),
        };
        var evaluation = Evaluate(evaluator, supposed, asOf, Agreement);
        var stated = StatedIn(scenario);
        return stated.Count > 0 && IsForAnother(evaluator.Evaluate(scenario, asOf).Answers, evaluation.Answers)
            ? new(Evaluate(evaluator, WithoutAmounts(supposed), asOf, Agreement), stated)
            : new(evaluation, MissionSet.Empty);
    }

    private static Evaluation Evaluate(ScenarioEvaluator evaluator, Scenario scenario, LocalDate asOf, Agreement? agreement) => agreement is null
        ? evaluator.Evaluate(scenario, asOf)
        : evaluator.EvaluateUnder(agreement, scenario, asOf);

    /// <summary>Whether the size or agreement of the contract changes because of the supposition itself rather than of a reading.</summary>
    private bool IsForAnother(Answers? own, Answers? supposed) => own is not null && supposed is not null
        && ((Population is not null && own.Territory.SizeBand != supposed.Territory.SizeBand)
            || (Agreement is not null && !ReferenceEquals(own.Agreement, supposed.Agreement)));

    private static MissionSet StatedIn(Scenario scenario) => MissionSet.Of(
        [.. scenario.AllContracts().SelectMany(contract => contract.Missions).Where(mission => mission.Amounts.Count > 0).Select(mission => mission.Mission)]);

    /// <summary>The scenario without the amounts stated in its contracts: the tables give them.</summary>
    public static Scenario WithoutAmounts(Scenario scenario) => scenario with
    {
        Contract = scenario.Contract is { } only ? Without(only) : null,
        Contracts = scenario.Contracts?.Select(Without).ToValueList(),
    };

    private static ContractFacts Without(ContractFacts contract) => contract with
    {
        Missions = contract.Missions.Select(mission => mission with { Amounts = default }).ToValueList(),
    };
}

/// <summary>The evaluation of a scenario as supposed.</summary>
/// <param name="Evaluation">The evaluation.</param>
/// <param name="AmountsLeftOut">The missions whose amounts in the contract were left out.</param>
internal sealed record SupposedEvaluation(Evaluation Evaluation, MissionSet AmountsLeftOut);

/// <summary>One reading that is supposed.</summary>
/// <param name="Question">The question: <c>proration</c>.</param>
/// <param name="Value">The reading, as files write it: <c>months</c>; it must be a reading of the question.</param>
internal sealed record ChosenReading(Interpretation Question, string Value)
{
    /// <summary>Replaces the reading of the same question.</summary>
    public Interpretations Choose(Interpretations interpretations) => Question.Choose(Value, interpretations)!;
}
