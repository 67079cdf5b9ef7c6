using Cpts.Rules.Facts.Shapes;

namespace Cpts.Rules.Facts;

/// <summary>Applies agreement files to a law one after the other; each is checked against the library and the files before it.</summary>
/// <example><c>LawFiles.Apply(Law.Default, [facts]).Law</c> is the law with the amounts of one file, which cite it as <c>X1</c>.</example>
public sealed class LawFiles
{
    private readonly HashSet<string> _refused = new(StringComparer.Ordinal);
    private readonly List<ValueList<Finding>> _findings = [];
    private Law _law;

    private LawFiles(Law law) => _law = law;

    /// <summary>The law with all files applied; null when any of them has a finding.</summary>
    public Law? Law => _findings.TrueForAll(findings => findings.Count == 0) ? _law : null;

    /// <summary>The findings of each file, in the order of the files: CPTS9014, and those of CPTS9002 to CPTS9004 that depend on whether
    /// the agreement is new. An empty list for a valid file.</summary>
    public ValueList<ValueList<Finding>> Findings => _findings.ToValueList();

    /// <summary>Applies files to a law. The first one is cited as <c>X1</c>, the second as <c>X2</c>, and so on.</summary>
    /// <remarks>A file with a known id completes that agreement, including one introduced by an earlier file; of two amounts for the same
    /// row, the later one is used. Any other file introduces an agreement.</remarks>
    /// <param name="law">The law.</param>
    /// <param name="files">The files, in order.</param>
    /// <returns>The resulting law, or the findings of each file.</returns>
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
                // A later file that completes a refused agreement cannot be checked.
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
