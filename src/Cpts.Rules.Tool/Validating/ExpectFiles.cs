using Cpts.Rules.Tool.Inputs;

namespace Cpts.Rules.Tool.Validating;

/// <summary>Writes the results into <c>expect</c> of scenario files: <c>validate --update</c>.</summary>
internal sealed class ExpectFiles(Host host, FileEvaluator evaluator)
{
    private static readonly Bilingual Updated = new("expect mis à jour\u00A0: {0} sur {1}.", "expect updated: {0} of {1}.");

    private readonly Host _host = host;
    private readonly FileEvaluator _evaluator = evaluator;
    private int _files;
    private int _updated;

    /// <summary>Whether a file could not be written.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Updates a file.</summary>
    /// <returns>The file as it now is.</returns>
    public InputFile Update(InputFile input)
    {
        _files++;
        if (_evaluator.Evaluate(input.Bytes, withReadings: false).Evaluation is not { } evaluation)
        {
            return input;
        }

        var bytes = ExpectUpdater.Update(input.Bytes, evaluation, _evaluator.Scenarios);
        if (bytes.Equals(input.Bytes))
        {
            return input;
        }

        return Write(input.Name, bytes) ? input with { Bytes = bytes } : input;
    }

    private bool Write(string path, ReadOnlyMemory<byte> content)
    {
        try
        {
            OutputFile.Write(path, content);
            _updated++;
            return true;
        }
        catch (UsageException problem)
        {
            _host.Complain(problem.Text, problem.Arguments);
            HasFailed = true;
            return false;
        }
    }

    /// <summary>Says on the side how many files were written.</summary>
    public void Finish() => _host.Complain(Updated, _updated, _files);
}
