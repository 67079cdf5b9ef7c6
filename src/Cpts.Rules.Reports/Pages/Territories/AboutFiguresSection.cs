using Cpts.Rules.Reports.Territories;

namespace Cpts.Rules.Reports.Pages.Territories;

/// <summary>Which figures are doubtful or missing, and why: stated plainly so that the reader need not discover it.</summary>
internal static class AboutFiguresSection
{
    private static readonly Bilingual Title = new("À propos de ces chiffres", "About these figures");
    private static readonly Bilingual FormerLimits = new(
        "{0}\u00A0: le chiffre est celui des limites d’avant le 1er janvier {1} (fusion ou scission de communes)\u00A0; le total peut être trop bas ou trop haut.",
        "{0}: the figure is for the boundaries before 1 January {1} (communes merged or split); the total may be too low or too high.");

    private static readonly Bilingual NoPopulation = new(
        "pas de population légale cette année-là pour {0}.",
        "no legal population that year for {0}.");

    /// <summary>About the years of one territory.</summary>
    public static Section Of(ValueList<SizedYear> years, Wording wording)
    {
        List<Entry> entries = [];
        foreach (var populations in years.Select(year => year.Populations))
        {
            if (populations.Missing.Count > 0)
            {
                entries.Add(Missing(populations.Year, string.Join(", ", populations.Missing), wording));
            }

            if (populations.InFormerLimits.Count > 0)
            {
                entries.Add(Doubtful(populations.Year, populations.InFormerLimits, wording));
            }
        }

        return SectionOf(entries, wording);
    }

    /// <summary>About the communes of a department or a region.</summary>
    public static Section Of(CoverageStudy study, Wording wording)
    {
        List<Entry> entries = [];
        if (study.WithoutPopulation.ToArray() is { Length: > 0 } without)
        {
            entries.Add(Missing(study.Year, Labels(without), wording));
        }

        if (study.InFormerLimits.ToArray() is { Length: > 0 } former)
        {
            entries.Add(Doubtful(study.Year, former, wording));
        }

        return SectionOf(entries, wording);
    }

    private static Entry Missing(int year, string codes, Wording wording) => new(new Cell(Years.Text(year), Tone.Caution), wording.Text(NoPopulation, codes));

    private static Entry Doubtful(int year, IEnumerable<Commune> communes, Wording wording) =>
        new(new Cell(Years.Text(year), Tone.Caution), wording.Text(FormerLimits, Labels(communes), Years.Text(year)));

    private static string Labels(IEnumerable<Commune> communes) => string.Join(", ", communes.Select(commune => commune.Label));

    private static Section SectionOf(List<Entry> entries, Wording wording) => new(wording.Text(Title), entries.Count == 0 ? null : new Entries(entries));
}
