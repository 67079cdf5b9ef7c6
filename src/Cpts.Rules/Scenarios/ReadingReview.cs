using Cpts.Rules.Facts;
using Cpts.Rules.Funding;
using Cpts.Rules.Payments;
using Cpts.Rules.Projects;

namespace Cpts.Rules.Scenarios;

/// <summary>Finds which readings affected the result, and what the others would give, by evaluating the same facts under every other reading.</summary>
/// <remarks>Most readings that matter change the payments, so these are calculated first, and only these where nothing else can differ.</remarks>
/// <param name="scenario">The facts.</param>
/// <param name="actual">Their evaluation.</param>
/// <param name="law">The law.</param>
/// <param name="evaluate">Evaluates the facts under a reading.</param>
/// <param name="cancellation">Cancels the review before the next reading.</param>
internal sealed class ReadingReview(Scenario scenario, Evaluation actual, Law law, Func<Scenario, Evaluation> evaluate, CancellationToken cancellation)
{
    private readonly ReadingRelevance _relevance = new(scenario, actual, law);
    private readonly Lazy<ContractReading[]> _contracts = new(() => ContractLine.Of(scenario));
    private readonly StatedScales _made = new();
    private readonly PaymentLedger _ledger = new();

    /// <summary>Reviews every interpretation of the scenario.</summary>
    /// <param name="all">Whether every reading is evaluated in full, even where a partial evaluation is enough.</param>
    public ValueList<InterpretationUse> Review(bool all = false)
    {
        var uses = new InterpretationUse[InterpretationCatalogue.All.Count];
        for (var i = 0; i < uses.Length; i++)
        {
            uses[i] = Review(InterpretationCatalogue.All[i], all);
        }

        _ledger.ReturnArray();
        return new ValueList<InterpretationUse>(uses);
    }

    private InterpretationUse Review(Interpretation open, bool all)
    {
        var value = open.ValueIn(scenario.Interpretations);
        return new InterpretationUse(open.Id, value, Equals(value, open.Default), OthersOf(open, all));
    }

    /// <summary>The other readings that change something: none when the evaluation stopped, because the territory or a day without an agreement stops it under every reading.</summary>
    private ValueList<OtherReading> OthersOf(Interpretation open, bool all)
    {
        if (actual.Answers is null)
        {
            return default;
        }

        var reach = all ? ReadingReach.Everything : _relevance.ReachOf(open);
        if (reach == ReadingReach.Nothing)
        {
            return default;
        }

        var others = new List<OtherReading>();
        foreach (var reading in open.Others(scenario.Interpretations))
        {
            cancellation.ThrowIfCancellationRequested();
            var other = scenario with { Interpretations = reading };
            var (differs, total) = reach switch
            {
                ReadingReach.Project => (ChangesProject(reading), TotalOf(actual)),
                _ when !all && ChangesMoney(other, out var changed) => (true, changed),
                ReadingReach.Payments => (false, null),
                _ => InFull(evaluate(other)),
            };
            if (differs)
            {
                others.Add(new(open.ValueIn(reading), total));
            }
        }

        return others.ToValueList();
    }

    private (bool Differs, EuroRange? Total) InFull(Evaluation other) =>
        (!SameAnswers(actual.Answers!, other.Answers!) || !SameFindings(actual.Findings, other.Findings), TotalOf(other));

    private bool ChangesProject(Interpretations reading) =>
        ProjectReview.On(scenario.Project!, reading, scenario.Territory.SeatDepartment, actual.AsOf) != actual.Answers!.Project;

    /// <summary>Whether the payments or the budget differ under a reading, with the sum of the contracts under it.</summary>
    private bool ChangesMoney(Scenario other, out EuroRange? total)
    {
        var answers = actual.Answers!;

        // Only the reading for renewals changes how the facts are read.
        var contracts = other.Interpretations.Renewal == scenario.Interpretations.Renewal ? _contracts.Value : ContractLine.Of(other);
        var inForce = new LawInForce(law, other.Interpretations, Supposed: null);
        var agreement = inForce.On(actual.AsOf)!;
        var size = agreement.Sizes.SizeOf(answers.Territory.Population, other.Interpretations.BoundAt80000);
        var plan = PaymentPlan.Of(other, contracts, inForce, answers.Territory.Population, size, actual.AsOf, _made, _ledger);
        total = TotalOf(plan.Contracts);
        return !IsActual(plan) || BudgetUnder() != answers.Budget;

        Budget BudgetUnder()
        {
            var current = contracts.CurrentOn(actual.AsOf);
            return Budget.Of(PriceBook.ScaleOf(agreement, size, PricingChoices.Of(other), current, actual.AsOf, _made), current, actual.AsOf);
        }
    }

    private bool IsActual(PaymentPlan plan) =>
        plan.Years == actual.Answers!.Years && plan.Payments == actual.Answers.Payments && plan.Contracts == actual.Answers.Contracts;

    private static EuroRange? TotalOf(Evaluation evaluation) => TotalOf(evaluation.Answers!.Contracts);

    private static EuroRange? TotalOf(ValueList<ContractSummary> contracts) => contracts.Count == 0 ? null : contracts.SumOf(contract => contract.Total);

    /// <summary>Compares answers; the distances to the other sizes do not count as a difference.</summary>
    private static bool SameAnswers(Answers left, Answers right) =>
        left.Equals(right with { Territory = right.Territory with { NextBand = left.Territory.NextBand, PreviousBand = left.Territory.PreviousBand } });

    /// <summary>Compares the codes of findings, not their places or messages: a message with another date is not another answer. Notes do not count.</summary>
    private static bool SameFindings(ValueList<Finding> left, ValueList<Finding> right)
    {
        var (i, j) = (NextOf(left, 0), NextOf(right, 0));
        for (; i < left.Count && j < right.Count; i = NextOf(left, i + 1), j = NextOf(right, j + 1))
        {
            if (!string.Equals(left[i].Code, right[j].Code, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return i >= left.Count && j >= right.Count;

        static int NextOf(ValueList<Finding> findings, int from)
        {
            while (from < findings.Count && findings[from].Severity == Severity.Note)
            {
                from++;
            }

            return from;
        }
    }
}
