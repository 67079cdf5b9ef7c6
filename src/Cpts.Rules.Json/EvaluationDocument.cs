using Cpts.Rules.Deadlines;
using Cpts.Rules.Funding;
using Cpts.Rules.Payments;
using Cpts.Rules.Projects;
using Cpts.Rules.Scenarios;
using Cpts.Rules.Territories;
using NodaTime;

namespace Cpts.Rules.Json;

/// <summary>The content of an evaluation document, <c>cpts.evaluation/1</c>, which <see cref="EvaluationWriter"/> writes and
/// <see cref="EvaluationReader"/> reads.</summary>
public sealed record EvaluationDocument
{
    /// <summary>The name of the scenario; null when it has none.</summary>
    public string? Name { get; init; }

    /// <summary>The evaluation date; null when none was given.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>The version of the library that made the evaluation.</summary>
    public string Engine { get; init; } = "";

    /// <summary>The id of the agreement in force; null when the evaluation stopped, in which case there are only findings.</summary>
    public string? Agreement { get; init; }

    /// <summary>The law that was applied; null when the evaluation stopped.</summary>
    public LawUse? Law { get; init; }

    /// <summary>The territory and its size; null when the evaluation stopped.</summary>
    public TerritorySize? Territory { get; init; }

    /// <summary>The annual budget; null when the evaluation stopped.</summary>
    public Budget? Budget { get; init; }

    /// <summary>The contracts, by signature.</summary>
    public ValueList<ContractSummary> Contracts { get; init; }

    /// <summary>The contract years, by contract, then year.</summary>
    public ValueList<ContractYear> Years { get; init; }

    /// <summary>The payments, by date.</summary>
    public ValueList<Payment> Payments { get; init; }

    /// <summary>The health project; null when the scenario has none.</summary>
    public ProjectState? Project { get; init; }

    /// <summary>The next step; null when the evaluation stopped.</summary>
    public StepAnswer? Step { get; init; }

    /// <summary>The deadlines, by date.</summary>
    public ValueList<Deadline> Deadlines { get; init; }

    /// <summary>What was received, compared with what was expected; null without receipts.</summary>
    public Reconciliation? Reconciliation { get; init; }

    /// <summary>The payments to professionals, compared with the ceiling.</summary>
    public ValueList<MemberCap> MemberCaps { get; init; }

    /// <summary>The readings; empty when they were not requested.</summary>
    public ValueList<InterpretationUse> Interpretations { get; init; }

    /// <summary>The findings, by code and then by place.</summary>
    public ValueList<FindingInDocument> Findings { get; init; }

    internal static EvaluationDocument Of(Evaluation evaluation, ValueList<InterpretationUse> readings, ValueList<FindingInDocument> findings)
    {
        return evaluation.Answers is not { } answers ? Stopped(evaluation.Name, evaluation.AsOf, findings) : new()
        {
            Name = evaluation.Name,
            AsOf = evaluation.AsOf,
            Engine = EvaluationWriter.Engine,
            Agreement = answers.Agreement.Id,
            Law = answers.Law,
            Territory = answers.Territory,
            Budget = answers.Budget,
            Contracts = answers.Contracts,
            Years = answers.Years,
            Payments = answers.Payments,
            Project = answers.Project,
            Step = answers.Step,
            Deadlines = answers.Deadlines,
            Reconciliation = answers.Reconciliation,
            MemberCaps = answers.MemberCaps,
            Interpretations = readings,
            Findings = findings,
        };
    }

    internal static EvaluationDocument Stopped(string? name, LocalDate? asOf, ValueList<FindingInDocument> findings) =>
        new() { Name = name, AsOf = asOf, Engine = EvaluationWriter.Engine, Findings = findings };
}

/// <summary>A finding in an evaluation document.</summary>
/// <param name="Code">The code.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Path">The JSON pointer of the place in the scenario.</param>
/// <param name="Line">The line of the file, from 1; null without a file.</param>
/// <param name="Column">The column, from 1; null without a file.</param>
/// <param name="Message">What is wrong, in the language of the document.</param>
/// <param name="Sources">The sources of the rule.</param>
public sealed record FindingInDocument(string Code, Severity Severity, string Path, int? Line, int? Column, string Message, ValueList<Source> Sources)
{
    internal static FindingInDocument Of(Finding finding, FilePosition? position, Language language) =>
        new(finding.Code, finding.Severity, finding.Path, position?.Line, position?.Column, finding.Message(language), finding.Rule.Sources);

    internal static ValueList<FindingInDocument> Of(ValueList<Finding> findings, FileDocument? document, Language language)
    {
        var positions = document is null ? default : document.Locate(findings);
        var found = new FindingInDocument[findings.Count];
        for (var i = 0; i < found.Length; i++)
        {
            found[i] = Of(findings[i], positions.Count == 0 ? null : positions[i], language);
        }

        return new(found);
    }
}
