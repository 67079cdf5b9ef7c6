namespace Cpts.Rules.Reports.Comparing;

/// <summary>What differs in name, date, agreement, population and size.</summary>
internal static class SituationChanges
{
    private static readonly Bilingual Name = new("Scénario", "Scenario");
    private static readonly Bilingual AsOf = new("Date d’appréciation", "Evaluation date");
    private static readonly Bilingual Agreement = new("Accord", "Agreement");
    private static readonly Bilingual Population = new("Population", "Population");
    private static readonly Bilingual PopulationYear = new("Année des populations", "Year of the populations");
    private static readonly Bilingual Size = new("Taille", "Size");

    public static void Add(ChangeList changes, BothSides<Evaluation> evaluations, BothSides<Answers> answers)
    {
        const ChangeGroup Group = ChangeGroup.Situation;
        changes.Word(Group, "name", Name, evaluations.Select(evaluation => evaluation.Name ?? "").Select(name => (name, new Bilingual(name, name))));
        changes.Day(Group, "asOf", AsOf, evaluations.Select(evaluation => evaluation.AsOf));
        changes.Word(Group, "agreement", Agreement, answers.Select(known => (known.Agreement.Id, known.Agreement.Title)));
        changes.Count(Group, "territory/population", Population, answers.Select(known => known.Territory.Population));
        changes.Word(Group, "territory/populationYear", PopulationYear, answers.SelectSome(known => known.Territory.PopulationYear).Select(Year));
        changes.Count(Group, "territory/sizeBand", Size, answers.Select(known => (int)known.Territory.SizeBand));
    }

    /// <summary>A year is a name, not a quantity: it has no separator and no difference.</summary>
    private static (string Id, Bilingual Text) Year(int year)
    {
        var text = Pages.Years.Text(year);
        return (text, new Bilingual(text, text));
    }
}
