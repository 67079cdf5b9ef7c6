using Cpts.Rules.Tool.Validating;

namespace Cpts.Rules.Tool.Writing.Validation;

/// <summary>Writes the results of a validation in one form.</summary>
internal interface IValidationReport : IDisposable
{
    /// <summary>Writes what was found in a file.</summary>
    void Write(ValidatedFile file);

    /// <summary>Writes what is left after the last file.</summary>
    void Finish(ValidationSummary summary);
}
