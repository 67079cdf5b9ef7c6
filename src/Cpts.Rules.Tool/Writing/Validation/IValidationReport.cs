using Cpts.Rules.Tool.Validating;

namespace Cpts.Rules.Tool.Writing.Validation;

/// <summary>Writes the results of a validation in one form.</summary>
internal interface IValidationReport : IDisposable
{
    /// <summary>Writes what was found in a file.</summary>
    void Write(ValidatedFile file);

    /// <summary>Writes that something could not be read.</summary>
    /// <param name="path">The file, folder or pattern, as the user wrote it.</param>
    /// <param name="reason">Why, naming it.</param>
    void Fail(string path, Bilingual reason);

    /// <summary>Writes what is left after the last file.</summary>
    void Finish(ValidationSummary summary);
}
