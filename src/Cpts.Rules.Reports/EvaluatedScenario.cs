namespace Cpts.Rules.Reports;

/// <summary>The results for one scenario: everything that a page, the report and the calendar show.</summary>
/// <example>
/// <code>
/// var document = ScenarioReader.Read(File.ReadAllBytes("cpts.json"));
/// var evaluated = EvaluatedScenario.Of(document, new ScenarioEvaluator(FrenchCommunes.Default), new LocalDate(2026, 11, 21));
/// </code>
/// </example>
public sealed record EvaluatedScenario
{
    internal EvaluatedScenario()
    {
    }

    /// <summary>The facts; null when the file is malformed.</summary>
    public Scenario? Scenario { get; internal init; }

    /// <summary>The file that the facts come from, which locates the findings; null for facts built in code.</summary>
    public ScenarioDocument? Document { get; internal init; }

    /// <summary>The evaluation date; null when none was given.</summary>
    public LocalDate? AsOf { get; internal init; }

    /// <summary>The evaluation; null when the file is malformed.</summary>
    public Evaluation? Evaluation { get; internal init; }

    /// <summary>The readings, and whether each changed the result; empty without answers.</summary>
    public ValueList<InterpretationUse> Readings { get; internal init; }

    /// <summary>The findings: about the form of the file, or from the rules.</summary>
    public ValueList<Finding> Findings { get; internal init; }

    /// <summary>The name of the scenario, if it could be read.</summary>
    public string? Name => Document is { } document ? document.Name : Scenario?.Name;

    /// <summary>The law that was applied.</summary>
    internal Law Law { get; init; } = Law.Default;

    /// <summary>The evaluator that was used; null when there was no evaluation.</summary>
    internal ScenarioEvaluator? Evaluator { get; init; }

    /// <summary>How each payment was calculated; this evaluates the scenario once more.</summary>
    internal ValueList<ExplainedPayment> Explained() =>
        Evaluator is { } evaluator && Scenario is { } scenario && AsOf is { } day && Evaluation?.Answers is not null ? evaluator.Explain(scenario, day) : default;

    /// <summary>The readings that the scenario chose.</summary>
    internal Interpretations Interpretations => Scenario?.Interpretations ?? Interpretations.Default;

    /// <summary>Evaluates facts built in code.</summary>
    /// <param name="scenario">The facts.</param>
    /// <param name="evaluator">The evaluator.</param>
    /// <param name="asOf">The evaluation date.</param>
    /// <returns>The evaluation, with the readings and whether each changed the result.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static EvaluatedScenario Of(Scenario scenario, ScenarioEvaluator evaluator, LocalDate asOf)
    {
        _ = scenario ?? throw new ArgumentNullException(nameof(scenario));
        _ = evaluator ?? throw new ArgumentNullException(nameof(evaluator));
        return Of(scenario, null, evaluator, asOf);
    }

    /// <summary>Evaluates a file; a malformed file has findings and no evaluation.</summary>
    /// <param name="document">The file as it was read.</param>
    /// <param name="evaluator">The evaluator.</param>
    /// <param name="asOf">The evaluation date.</param>
    /// <returns>The evaluation, or the findings of the file alone.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static EvaluatedScenario Of(ScenarioDocument document, ScenarioEvaluator evaluator, LocalDate asOf)
    {
        _ = document ?? throw new ArgumentNullException(nameof(document));
        _ = evaluator ?? throw new ArgumentNullException(nameof(evaluator));
        return document.Scenario is { } scenario
            ? Of(scenario, document, evaluator, asOf)
            : Unread(document, asOf, document.Findings);
    }

    /// <summary>The same, optionally without the readings, each of which takes evaluations of its own.</summary>
    internal static EvaluatedScenario Of(Scenario scenario, ScenarioDocument? document, ScenarioEvaluator evaluator, LocalDate asOf, bool withReadings = true)
    {
        var evaluation = evaluator.Evaluate(scenario, asOf);
        return new EvaluatedScenario
        {
            Scenario = scenario,
            Document = document,
            AsOf = asOf,
            Evaluation = evaluation,
            Law = evaluator.Law,
            Evaluator = evaluator,
            Readings = withReadings && evaluation.Answers is not null ? evaluator.Readings(scenario, evaluation) : default,
            Findings = evaluation.Findings,
        };
    }

    /// <summary>A file that could not be evaluated.</summary>
    internal static EvaluatedScenario Unread(ScenarioDocument document, LocalDate? asOf, ValueList<Finding> findings) => new()
    {
        Document = document,
        AsOf = asOf,
        Findings = findings,
    };

    /// <summary>A file that was not evaluated because the law was refused; the findings have no place in this file.</summary>
    internal static EvaluatedScenario Refused(ScenarioDocument document, LocalDate? asOf, ValueList<Finding> findings) => asOf is { } day
        ? new() { Scenario = document.Scenario, AsOf = asOf, Evaluation = new Evaluation(document.Name, day, null, findings), Findings = findings }
        : Unread(document, null, findings);

    /// <summary>The findings with their places.</summary>
    internal ValueList<LocatedFinding> Located(string? file = null) => Document is { } document
        ? LocatedFinding.In(file, document, Findings)
        : Findings.Select(finding => new LocatedFinding(file, finding, null)).ToValueList();
}
