using Cpts.Rules.Facts;
using Cpts.Rules.Json.Locating;
using Cpts.Rules.Json.Reading;

namespace Cpts.Rules.Json;

/// <summary>An agreement file that was read: its facts or the findings about its form, with their positions in the file.</summary>
public sealed class AgreementDocument : FileDocument
{
    internal AgreementDocument(FileText file, AgreementFacts? facts, IReadOnlyList<Problem> problems)
        : base(file, problems) => Facts = problems.Count == 0 ? facts : null;

    /// <summary>The facts, for <see cref="LawFiles.Apply"/>; null when there is a finding about the form of the file.</summary>
    public AgreementFacts? Facts { get; }
}
