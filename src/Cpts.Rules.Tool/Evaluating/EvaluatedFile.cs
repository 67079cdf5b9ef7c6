using Cpts.Rules.Json;
using Cpts.Rules.Scenarios;
using NodaTime;

namespace Cpts.Rules.Tool.Evaluating;

/// <summary>What came of one scenario file.</summary>
internal sealed record EvaluatedFile
{
    /// <summary>The file as it was read.</summary>
    public required ScenarioDocument Document { get; init; }

    /// <summary>The evaluation date; null when neither the file nor the command line gives one.</summary>
    public required LocalDate? AsOf { get; init; }

    /// <summary>The evaluation; null when the form of the file stands against it.</summary>
    public required Evaluation? Evaluation { get; init; }

    /// <summary>The seven readings; empty without answers.</summary>
    public required ValueList<InterpretationUse> Readings { get; init; }

    /// <summary>What was found: about the form of the file, or by the rules.</summary>
    public required ValueList<Finding> Findings { get; init; }

    /// <summary>The name of the scenario, if it could be read.</summary>
    public string? Name => Document.Name;

    /// <summary>The readings that the file chose.</summary>
    public Interpretations Interpretations => Document.Scenario?.Interpretations ?? Interpretations.Default;

    /// <summary>Where each finding is in the file, in their order.</summary>
    public ValueList<FilePosition> Positions() => Document.Locate(Findings);

    /// <summary>1 when a finding is at or above a severity, else 0.</summary>
    /// <param name="failOn">The severity from which findings count.</param>
    public int ExitCode(Severity failOn = Severity.Error) =>
        Findings.Any(finding => finding.Severity >= failOn) ? Tool.ExitCode.Findings : Tool.ExitCode.Fine;
}
