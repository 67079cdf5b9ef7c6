using Cpts.Rules.Tool.Inputs;

namespace Cpts.Rules.Tool.Validating;

/// <summary>Writes the results into the <c>expect</c> section of scenario files: <c>validate --update</c>.</summary>
internal sealed class ExpectFiles(Host host, FileEvaluator evaluator)
{
    private static readonly Bilingual Updated = new("expect mis à jour\u00A0: {0} sur {1}.", "expect updated: {0} of {1}.");

    private static readonly Bilingual CannotUpdate = new(
        "{0}\u00A0: expect n’a pas pu être mis à jour sans toucher au reste\u00A0; le fichier est resté tel quel. Signalez-le.",
        "{0}: expect could not be updated without touching the rest; the file is unchanged. Please report it.");

    private static readonly Bilingual Written = new("{0}\u00A0: mis à jour", "{0}: updated");

    private readonly Host _host = host;
    private readonly List<string> _written = [];
    private readonly FileEvaluator _evaluator = evaluator;
    private int _files;

    /// <summary>Whether a file could not be written.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Updates a file.</summary>
    /// <returns>The file with its new content.</returns>
    public InputFile Update(InputFile input)
    {
        _files++;
        if (_evaluator.Evaluate(input.Bytes, withReadings: false).Evaluation is not { } evaluation)
        {
            return input;
        }

        ReadOnlyMemory<byte> bytes;
        try
        {
            bytes = ExpectUpdater.Update(input.Bytes, evaluation, _evaluator.Scenarios);
        }
        catch (Exception problem) when (problem is InvalidOperationException or JsonException)
        {
            _host.Report(CannotUpdate, input.Name);
            HasFailed = true;
            return input;
        }

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
            _written.Add(path);
            return true;
        }
        catch (UsageException problem)
        {
            _host.Report(problem.Text, problem.Arguments);
            HasFailed = true;
            return false;
        }
    }

    /// <summary>Says on standard error how many files were written, and which ones when others could not be.</summary>
    /// <param name="isWhole">Whether all files were processed.</param>
    public void Finish(bool isWhole)
    {
        if (HasFailed || !isWhole)
        {
            foreach (var path in _written)
            {
                _host.Report(Written, path);
            }
        }

        _host.Report(Updated, _written.Count, _files);
    }
}
