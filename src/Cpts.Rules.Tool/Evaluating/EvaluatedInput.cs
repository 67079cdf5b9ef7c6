using Cpts.Rules.Tool.Inputs;

namespace Cpts.Rules.Tool.Evaluating;

/// <summary>A file for a command that uses its evaluation; what prevents the evaluation is reported on standard error.</summary>
/// <param name="Name">The file, as the user wrote it.</param>
/// <param name="File">The evaluated scenario; null when the file could not be read.</param>
internal sealed record EvaluatedInput(string Name, EvaluatedScenario? File)
{
    /// <summary>The evaluation; null when the file cannot be read or is malformed.</summary>
    public Evaluation? Evaluation => File?.Evaluation;

    /// <summary>The facts; not null when <see cref="Evaluation"/> is not null.</summary>
    public Scenario? Scenario => File?.Scenario;

    /// <summary>2 when the file cannot be read, 1 when it has errors, otherwise 0.</summary>
    public int ExitCode => File is null ? Tool.ExitCode.Unusable : Tool.ExitCode.Of(File.Findings);

    /// <summary>Reads and evaluates a file; reports its findings when it has no evaluation.</summary>
    public static EvaluatedInput Read(string name, FileEvaluator evaluator, Host host)
    {
        var bytes = InputFile.Read(name, host)?.Bytes;
        var input = new EvaluatedInput(name, bytes is { } read ? evaluator.Evaluate(read, withReadings: false) : null);
        if (input.Evaluation is null)
        {
            input.Report(host);
        }

        return input;
    }

    /// <summary>Writes the findings to standard error, one on each line.</summary>
    public void Report(Host host)
    {
        foreach (var line in File is null ? [] : FindingLines.Of(Name, File, host.Language))
        {
            host.Error.WriteLine(line);
        }
    }
}
