namespace Cpts.Rules.Tool.Writing;

/// <summary>The payments of evaluations as one table; the findings of files without evaluation go to the side.</summary>
internal sealed class CsvReport(TextWriter output, TextWriter error, Language language) : IEvaluationReport
{
    private readonly TextWriter _output = output;
    private readonly TextWriter _error = error;
    private readonly Language _language = language;
    private readonly PaymentsCsv _payments = new(output, language);

    public void Write(string name, EvaluatedScenario file)
    {
        _payments.Write(file);
        if (file.Evaluation?.Answers is null)
        {
            foreach (var line in FindingLines.Of(name, file, _language))
            {
                _error.WriteLine(line);
            }
        }
    }

    public void Dispose() => _output.Dispose();
}
