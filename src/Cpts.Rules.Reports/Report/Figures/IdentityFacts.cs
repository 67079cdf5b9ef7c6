namespace Cpts.Rules.Reports.Report.Figures;

/// <summary>The identity of the community, as stated in its file.</summary>
internal static class IdentityFacts
{
    private static readonly Bilingual Communes = new("Communes", "Communes");
    private static readonly Bilingual Seat = new("Siège", "Seat");
    private static readonly Bilingual InDepartment = new("{0} ({1})", "{0} ({1})");
    private static readonly Bilingual LegalForm = new("Forme juridique", "Legal form");
    private static readonly Bilingual Since = new("{0}, depuis le {1}", "{0}, since {1}");
    private static readonly Bilingual Initiative = new("À l’initiative de", "Started by");
    private static readonly Bilingual Said = new("Source du dossier", "Source of the file");

    public static FactList Of(Scenario scenario, int? populationYear, Wording wording)
    {
        var facts = new List<Fact>();
        if (scenario.Territory.Communes is { } codes && populationYear is { } year)
        {
            facts.Add(new(wording.Text(Communes), string.Join(", ", codes.Select(code => FrenchCommunes.Default.Find(code, year).Commune?.Name ?? code))));
        }

        if (scenario.Territory.SeatDepartment is { } seat)
        {
            var department = FrenchCommunes.Default.FindDepartment(seat);
            facts.Add(new(wording.Text(Seat), department is null ? seat : wording.Text(InDepartment, department.Name, department.Code)));
        }

        if (scenario.LegalForm is { } form)
        {
            var name = wording.Text(LegalFormKinds.Words[form.Kind].Name);
            facts.Add(new(wording.Text(LegalForm), form.Since is { } since ? wording.Text(Since, name, since) : name));
        }

        if (scenario.Initiative is { } initiative)
        {
            facts.Add(new(wording.Text(Initiative), wording.Text(Initiators.Words[initiative.By].Name)));
        }

        if (scenario.Source is { Length: > 0 } source)
        {
            facts.Add(new(wording.Text(Said), ShortText.Of(source, 160)));
        }

        return new FactList(facts);
    }
}
