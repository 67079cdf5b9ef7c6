namespace Cpts.Rules.Tool.Writing;

/// <summary>Writes evaluations one after the other; disposing it writes what is left.</summary>
internal interface IEvaluationReport : IDisposable
{
    /// <summary>Writes one evaluation.</summary>
    /// <param name="name">The file, as the user wrote it.</param>
    /// <param name="file">What came of it.</param>
    void Write(string name, EvaluatedScenario file);
}
