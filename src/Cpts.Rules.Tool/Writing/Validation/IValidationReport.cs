using Cpts.Rules.Tool.Validating;

namespace Cpts.Rules.Tool.Writing.Validation;

/// <summary>Writes the results of a validation in one form.</summary>
internal interface IValidationReport : IDisposable
{
    /// <summary>Writes the findings of a file.</summary>
    void Write(ValidatedFile file);

    /// <summary>Writes that a file, folder or pattern could not be read.</summary>
    /// <param name="path">The file, folder or pattern, as the user wrote it.</param>
    /// <param name="reason">The reason, with its name.</param>
    void Fail(string path, Bilingual reason);

    /// <summary>Writes the end of the document after the last file.</summary>
    void Finish(ValidationSummary summary);
}
