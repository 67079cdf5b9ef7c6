using Cpts.Rules.Deadlines;
using Cpts.Rules.Facts;
using Cpts.Rules.Facts.Shapes;
using Cpts.Rules.Findings;
using Cpts.Rules.Funding;
using Cpts.Rules.Payments;
using Cpts.Rules.Projects;
using Cpts.Rules.Territories;

namespace Cpts.Rules.Scenarios;

/// <summary>Evaluates scenarios, part by part in the order of the evaluation document.</summary>
/// <remarks>Immutable: one instance can be used by any number of threads.</remarks>
/// <param name="law">The law that is applied: <see cref="Law.Default"/>, or one that the application completed.</param>
/// <param name="communes">The legal populations of communes; null when no scenario is given by its communes.</param>
/// <param name="checks">Checks of the application, which run after those of the library; null for none.</param>
/// <param name="interpretations">The readings for scenarios that choose none; null for the default ones.</param>
/// <exception cref="ArgumentNullException"><paramref name="law"/> is null.</exception>
/// <exception cref="ArgumentException">The code of a check is not 2 to 12 capital letters (other than CPTS) and four digits, or is used twice.</exception>
public sealed class ScenarioEvaluator(Law law, ICommunePopulations? communes = null, IEnumerable<Check>? checks = null, Interpretations? interpretations = null)
{
    /// <summary>The initial capacity for findings.</summary>
    private const int InitialFindings = 8;

    private readonly ICommunePopulations? _communes = communes;
    private readonly LawUse _lawUse = LawUse.Of(Guard.NotNull(law, nameof(law)));
    private readonly LawUse _lawUseBeyond = LawUse.Of(law).WithNote();
    private readonly Interpretations _interpretations = interpretations ?? Interpretations.Default;

    /// <summary>Creates an evaluator for the default law.</summary>
    /// <param name="communes">The legal populations of communes; null when no scenario is given by its communes.</param>
    public ScenarioEvaluator(ICommunePopulations? communes = null)
        : this(Law.Default, communes)
    {
    }

    /// <summary>The law that is applied.</summary>
    public Law Law { get; } = law;

    /// <summary>Every rule for which an evaluation can report a finding.</summary>
    public FindingCatalogue Catalogue { get; } = checks is null ? FindingCatalogue.Default : new(checks);

    /// <summary>Evaluates a scenario on the date that it states.</summary>
    /// <param name="scenario">The facts, with <see cref="Scenario.AsOf"/>.</param>
    /// <returns>The answers, or the findings that say why there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scenario"/> is null.</exception>
    /// <exception cref="ArgumentException">The scenario states no date: give one to <see cref="Evaluate(Scenario, LocalDate)"/>.</exception>
    public Evaluation Evaluate(Scenario scenario) => Evaluate(
        Guard.NotNull(scenario, nameof(scenario)),
        scenario.AsOf ?? throw new ArgumentException("The scenario states no evaluation date.", nameof(scenario)));

    /// <summary>Evaluates a scenario on a date.</summary>
    /// <param name="scenario">The facts.</param>
    /// <param name="asOf">The evaluation date (date d'appréciation); it takes precedence over the scenario's own date.</param>
    /// <returns>The answers and the findings; what is wrong with the scenario is a finding, never an exception.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scenario"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The territory is given by its communes and the evaluator has no populations.</exception>
    public Evaluation Evaluate(Scenario scenario, LocalDate asOf) => Evaluate(Read(scenario), asOf, supposed: null);

    /// <summary>Evaluates a scenario on a date as if one agreement had been the only one since the first agreement took effect.</summary>
    /// <remarks>The agreement determines the amounts of the budget and of every contract year, and the core missions. Dates do not
    /// change: the months of the deployment calendar run from their real starting point. Size 3, operating and core
    /// missions: 437 500 € a year under avenant-2, 320 000 € under aci-2019, which has no healthCrisis.</remarks>
    /// <param name="agreement">The agreement, from <see cref="Law.Agreements"/>.</param>
    /// <param name="scenario">The facts.</param>
    /// <param name="asOf">The evaluation date; before 25 August 2019 no agreement is in force, not even an assumed one.</param>
    /// <returns>The answers under that agreement, or the findings that say why there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="agreement"/> or <paramref name="scenario"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The territory is given by its communes and the evaluator has no populations.</exception>
    public Evaluation EvaluateUnder(Agreement agreement, Scenario scenario, LocalDate asOf) =>
        Evaluate(Read(scenario), asOf, Guard.NotNull(agreement, nameof(agreement)));

    /// <summary>Explains how each payment of an evaluation is calculated: the amount, the share, the fraction of the year, the rounding.</summary>
    /// <param name="scenario">The facts.</param>
    /// <param name="asOf">The evaluation date.</param>
    /// <returns>The payments of the evaluation, in its order; empty when it stopped.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scenario"/> is null.</exception>
    public ValueList<ExplainedPayment> Explain(Scenario scenario, LocalDate asOf)
    {
        var explained = new List<ExplainedPayment>();
        Evaluate(Read(scenario), asOf, supposed: null, explained);
        return explained.ToValueList();
    }

    /// <summary>Which readings an evaluation used, and which of them affected the result; evaluates the other readings to find out.</summary>
    /// <param name="scenario">The facts.</param>
    /// <param name="asOf">The evaluation date.</param>
    /// <param name="cancellationToken">Cancels the work before the next reading.</param>
    /// <returns>All readings, in the order of the scenario file; none when the facts themselves are invalid.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scenario"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public ValueList<InterpretationUse> Readings(Scenario scenario, LocalDate asOf, CancellationToken cancellationToken = default) =>
        Readings(Guard.NotNull(scenario, nameof(scenario)), Evaluate(scenario, asOf), cancellationToken);

    /// <summary>The same for a scenario that has already been evaluated, which saves one evaluation.</summary>
    /// <param name="scenario">The facts.</param>
    /// <param name="evaluation">Their evaluation by this evaluator.</param>
    /// <param name="cancellationToken">Cancels the work before the next reading.</param>
    /// <returns>All readings, in the order of the scenario file; none when the facts themselves are invalid.</returns>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public ValueList<InterpretationUse> Readings(Scenario scenario, Evaluation evaluation, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(evaluation, nameof(evaluation));
        return FaultsOf(Guard.NotNull(scenario, nameof(scenario)), evaluation.AsOf).Count > 0
            ? default
            : new ReadingReview(Read(scenario), evaluation, Law, reading => EvaluateValid(reading, evaluation.AsOf, supposed: null), cancellationToken).Review();
    }

    /// <summary>A scenario with the readings that it chooses, or those of the application when it chooses none.</summary>
    private Scenario Read(Scenario scenario)
    {
        Guard.NotNull(scenario, nameof(scenario));
        return scenario.Interpretations == Interpretations.Default && _interpretations != Interpretations.Default
            ? scenario with { Interpretations = _interpretations }
            : scenario;
    }

    /// <summary>The findings about the facts or the date themselves, wherever they come from.</summary>
    private static ValueList<Finding> FaultsOf(Scenario scenario, LocalDate asOf)
    {
        var faults = ScenarioValidator.Validate(scenario);
        return Kinds.Date.Accepts(asOf) ? faults : ScenarioValidator.Validate(scenario with { AsOf = asOf });
    }

    private Evaluation Evaluate(Scenario scenario, LocalDate asOf, Agreement? supposed, List<ExplainedPayment>? explained = null)
    {
        var faults = FaultsOf(scenario, asOf);
        return faults.Count > 0 ? new Evaluation(scenario.Name, asOf, null, faults) : EvaluateValid(scenario, asOf, supposed, explained);
    }

    private Evaluation EvaluateValid(Scenario scenario, LocalDate asOf, Agreement? supposed, List<ExplainedPayment>? explained = null)
    {
        var territory = TerritoryResolver.Resolve(scenario.Territory, asOf, _communes);
        if (territory.YearWithoutTable is { } year && year == scenario.Territory.PopulationYear)
        {
            return WithoutTable(year);
        }

        var inForce = new LawInForce(Law, scenario.Interpretations, supposed);
        var contracts = ContractLine.Of(scenario);
        var findings = new List<Finding>(InitialFindings);
        AgreementInForce.Examine(contracts, inForce, asOf, findings);
        if (findings.Count + territory.Findings.Count > 0)
        {
            return new Evaluation(scenario.Name, asOf, null, InOrder([.. territory.Findings, .. findings]));
        }

        if (territory.Population is not { } population)
        {
            return WithoutTable(asOf.Year);
        }

        return new Evaluation(scenario.Name, asOf, Answer(scenario, asOf, inForce, contracts, population, territory.PopulationYear, findings, explained), InOrder(findings));

        Evaluation WithoutTable(int year) =>
            new(scenario.Name, asOf, null, ValueList.Of(PopulationYearHasTable.Broken(year, _communes!.Years)));
    }

    /// <summary>Calculates the answers part by part, in the order of the evaluation document.</summary>
    private Answers Answer(Scenario scenario, LocalDate asOf, LawInForce inForce, ContractReading[] contracts, int population, int? populationYear, List<Finding> findings, List<ExplainedPayment>? explained)
    {
        var agreement = inForce.On(asOf)!;
        var current = contracts.CurrentOn(asOf);
        var choices = PricingChoices.Of(scenario);
        var missions = current is null ? agreement.CoreMissions : current.MissionsUnder(agreement, asOf);
        var territory = SizeRanking.Rank(population, populationYear, agreement, scenario.Interpretations.BoundAt80000, size => PriceBook.ScaleOf(agreement, size, choices).TotalOf(missions));
        var made = new StatedScales();
        var scale = PriceBook.ScaleOf(agreement, territory.SizeBand, choices, current, asOf, made);
        var budget = Budget.Of(scale, current, asOf);
        var plan = PaymentPlan.Of(scenario, contracts, inForce, population, territory.SizeBand, asOf, made, new PaymentLedger(explained));
        var project = scenario.Project is { } sent ? ProjectReview.On(sent, scenario.Interpretations, scenario.Territory.SeatDepartment, asOf) : null;
        var step = Procedure.StepOf(scenario, current, project, asOf);
        var deadlines = DeadlineList.Of(scenario, inForce, contracts, project, asOf);
        var reconciliation = Reconciliation.Of(scenario.Receipts, plan.Payments, asOf);
        var caps = MemberCaps.Of(scenario.MemberPayments);
        var certain = PriceBook.ScaleOf(agreement, territory.SizeBand, choices.WithoutHypothesis, current, asOf, made);
        var examination = new Examination(new Workings(inForce, scale, certain, plan, contracts, current), findings)
        {
            Scenario = scenario,
            AsOf = asOf,
            Agreement = agreement,
            Territory = territory,
            Budget = budget,
            Project = project,
            Deadlines = deadlines,
            Reconciliation = reconciliation,
            MemberCaps = caps,
        };
        foreach (var check in Catalogue.Run)
        {
            examination.Run(check);
        }

        return new Answers
        {
            Agreement = agreement,
            Law = _lawUse.IsPassed(asOf, plan.Years) ? _lawUseBeyond : _lawUse,
            Territory = territory,
            Budget = budget,
            Contracts = plan.Contracts,
            Years = plan.Years,
            Payments = plan.Payments,
            Project = project,
            Step = step,
            Deadlines = deadlines,
            Reconciliation = reconciliation,
            MemberCaps = caps,
        };
    }

    private static ValueList<Finding> InOrder(List<Finding> findings)
    {
        // Checks run in the order of their codes, so the findings are usually in order already.
        for (var i = 1; i < findings.Count; i++)
        {
            if (Finding.Compare(findings[i - 1], findings[i]) > 0)
            {
                // Unlike List.Sort, OrderBy is stable.
                return findings.OrderBy(finding => finding, Comparer<Finding>.Create(Finding.Compare)).ToValueList();
            }
        }

        return findings.ToValueList();
    }
}
