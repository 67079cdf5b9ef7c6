using Cpts.Rules.Reports.Comparing;

namespace Cpts.Rules.Reports.Territories;

/// <summary>Studies territories one by one.</summary>
/// <remarks>No clock is read. The sizes are priced by the agreement in force on the file's own date, as in its evaluation;
/// without a date, the one in force on the last day of the year of the populations.</remarks>
/// <param name="communes">The populations.</param>
/// <param name="year">The year given on the command line, which overrides the file's; null to use the file's, or else the latest.</param>
/// <param name="evaluator">The evaluator, with the same populations.</param>
internal sealed class TerritorySurveyor(FrenchCommunes communes, int? year, ScenarioEvaluator evaluator)
{
    /// <summary>The codes of findings about the territory itself begin with this prefix.</summary>
    private const string TerritoryCodes = "CPTS1";

    private readonly FrenchCommunes _communes = communes;
    private readonly int? _year = year;
    private readonly ScenarioEvaluator _evaluator = evaluator;

    /// <summary>Studies the communes of a command line.</summary>
    public TerritoryStudy Study(ValueList<string> codes)
    {
        var facts = Facts(new Scenario { Territory = new TerritoryFacts { Communes = codes } });
        var date = DateOf(facts);
        var evaluation = _evaluator.Evaluate(facts, date);
        return new TerritoryStudy(null, null, date, Answer(facts, evaluation), About(evaluation).Select(finding => new LocatedFinding(null, finding, null)).ToValueList());
    }

    /// <summary>Studies the territory of a scenario file; null when the file gives a population without communes.</summary>
    /// <param name="name">The file, as the user wrote it.</param>
    /// <param name="document">The file as it was read.</param>
    public TerritoryStudy? Study(string name, ScenarioDocument document)
    {
        if (document.Scenario is not { } scenario)
        {
            return new TerritoryStudy(document.Name, name, document.AsOf, null, LocatedFinding.In(name, document, document.Findings));
        }

        var facts = Facts(scenario);
        var date = DateOf(facts);
        var evaluation = _evaluator.Evaluate(facts, date);
        return facts.Territory.Communes is null && evaluation.Answers is not null
            ? null
            : new TerritoryStudy(document.Name, name, date, Answer(facts, evaluation), LocatedFinding.In(name, document, About(evaluation)));
    }

    /// <summary>The facts of a scenario that decide its size and the amounts at that size.</summary>
    private Scenario Facts(Scenario scenario) => new()
    {
        Name = scenario.Name,
        AsOf = scenario.AsOf,
        Territory = scenario.Territory with
        {
            PopulationYear = _year ?? scenario.Territory.PopulationYear ?? (scenario.AsOf is null ? _communes.Years[^1] : null),
        },
        Contract = scenario.Contract,
        Contracts = scenario.Contracts,
        Interpretations = scenario.Interpretations,
    };

    private LocalDate DateOf(Scenario facts) =>
        facts.AsOf ?? new LocalDate(facts.Territory.PopulationYear is { } known && _communes.HasYear(known) ? known : _communes.Years[^1], 12, 31);

    /// <summary>All findings when they stopped the evaluation; otherwise those about the territory.</summary>
    private static ValueList<Finding> About(Evaluation evaluation) => evaluation.Answers is null
        ? evaluation.Findings
        : evaluation.Findings.Where(finding => finding.Code.StartsWith(TerritoryCodes, StringComparison.Ordinal)).ToValueList();

    private TerritoryAnswers? Answer(Scenario facts, Evaluation evaluation)
    {
        if (evaluation.Answers is not { } answers || facts.Territory.Communes is not { } codes)
        {
            return null;
        }

        var bound = facts.Interpretations.BoundAt80000;
        var ofYear = answers.Territory.PopulationYear!.Value;
        var missions = facts.ContractOf(answers) is { } contract
            ? contract.MissionSet().Intersect(answers.Agreement.Missions)
            : answers.Agreement.CoreMissions;
        var totals = new Dictionary<SizeBand, EuroRange>();
        return new TerritoryAnswers
        {
            Evaluation = answers,
            Interpretations = facts.Interpretations,
            OfContract = answers.CurrentContract is not null,
            Missions = missions,
            Communes = codes.Select(code => _communes.Find(code, ofYear).Commune!).ToValueList(),
            Years = TerritoryYear.AllOf(_communes, codes)
                .Select(one => new SizedYear(one, one.Population is { } population ? answers.Agreement.Sizes.SizeOf(population, bound) : null))
                .ToValueList(),
            Tipping = TippingCommune.Of(_communes, codes, ofYear, bound, answers.Agreement.Sizes)
                .Select(one => new PricedTipping(one, TotalAt(one.SizeBand, one.Population) - TotalAt(answers.Territory.SizeBand, answers.Territory.Population)))
                .ToValueList(),
        };

        // The annual amount of the tables at a size; the amounts stated in the contract are valid only for its own size.
        EuroRange TotalAt(SizeBand size, int population)
        {
            if (!totals.TryGetValue(size, out var total))
            {
                var there = facts with { Territory = facts.Territory with { Population = population, Communes = null, PopulationYear = null } };
                var budget = _evaluator.Evaluate(Supposition.WithoutAmounts(there), evaluation.AsOf).Answers!.Budget;
                totals[size] = total = budget.Chosen ?? budget.Core;
            }

            return total;
        }
    }
}
