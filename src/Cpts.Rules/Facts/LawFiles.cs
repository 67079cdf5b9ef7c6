using Cpts.Rules.Facts.Shapes;

namespace Cpts.Rules.Facts;

/// <summary>What agreement files make of a law: applied one after the other, each within what the library and the files before it know.</summary>
/// <example><c>LawFiles.Apply(Law.Default, [facts]).Law</c> is the law with the amounts of one file, which cite it as <c>X1</c>.</example>
public sealed class LawFiles
{
    private readonly HashSet<string> _refused = new(StringComparer.Ordinal);
    private readonly List<ValueList<Finding>> _findings = [];
    private Law _law;

    private LawFiles(Law law) => _law = law;

    /// <summary>The law with all files; null when something is wrong with one of them.</summary>
    public Law? Law => _findings.TrueForAll(findings => findings.Count == 0) ? _law : null;

    /// <summary>What is wrong with each file, in the order of the files: CPTS9014, and CPTS9002 to CPTS9004 of what depends on whether
    /// the agreement is a new one. An empty list for a file that is right.</summary>
    public ValueList<ValueList<Finding>> Findings => _findings.ToValueList();

    /// <summary>Applies files to a law. The first one is cited as <c>X1</c>, the second as <c>X2</c>, and so on.</summary>
    /// <remarks>A file whose id is known completes that agreement, also one that a file before it introduced: of two amounts for one
    /// place the later wins. Any other file introduces an agreement.</remarks>
    /// <param name="law">The law.</param>
    /// <param name="files">The files, in order.</param>
    /// <returns>What the files make of the law: the law itself, or what is wrong with each file.</returns>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public static LawFiles Apply(Law law, IEnumerable<AgreementFacts> files)
    {
        var applied = new LawFiles(Guard.NotNull(law, nameof(law)));
        foreach (var file in Guard.NotNull(files, nameof(files)))
        {
            applied.Add(file);
        }

        return applied;
    }

    private void Add(AgreementFacts file)
    {
        var faults = new Faults();
        AgreementFacts.Shape.Check(file, faults);
        List<Finding> findings = [.. faults.Found];
        if (findings.Count == 0 && !_refused.Contains(file.Id))
        {
            var source = file.Source.Cited($"X{_findings.Count + 1}");
            var next = _law.Find(file.Id) is { } known ? Completed(known, file, source, findings) : Introduced(file, source, findings);
            if (findings.Count == 0)
            {
                _law = _law.With(next!);
            }
            else if (_law.Find(file.Id) is null)
            {
                // What completes an agreement that was refused has nothing to be held against.
                _refused.Add(file.Id);
            }
        }

        _findings.Add(findings.OrderBy(finding => finding, Comparer<Finding>.Create(Finding.Compare)).ToValueList());
    }

    private static Agreement Completed(Agreement known, AgreementFacts file, Source source, List<Finding> findings)
    {
        findings.AddRange(file.MembersOfNew.Select(name => FactRules.UnknownProperty.At("/" + name, FactMessages.OnlyOfNew, name, known.Id)));
        return LawValidation.Complete(known, source, file.Amounts, findings);
    }

    private Agreement? Introduced(AgreementFacts file, Source source, List<Finding> findings)
    {
        var agreement = NewAgreement.From(file, source, findings);
        if (agreement is not null)
        {
            findings.AddRange(LawValidation.OfNew(agreement, _law));
        }

        return agreement;
    }
}
