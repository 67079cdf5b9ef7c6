using Cpts.Rules.Facts;
using Cpts.Rules.Json.Locating;
using Cpts.Rules.Json.Reading;

namespace Cpts.Rules.Json;

/// <summary>An agreement file that was read: its facts, or what is wrong with its form; and the places of both.</summary>
public sealed class AgreementDocument : FileDocument
{
    internal AgreementDocument(FileText file, AgreementFacts? facts, IReadOnlyList<Problem> problems)
        : base(file, problems) => Facts = problems.Count == 0 ? facts : null;

    /// <summary>The facts, for <see cref="LawFiles.Apply"/>; null when a finding of form stands against them.</summary>
    public AgreementFacts? Facts { get; }
}
