using Cpts.Rules.Reports.Territories;

namespace Cpts.Rules.Reports.Pages.Territories;

/// <summary>The population and the size in every year, to show when the size changed.</summary>
internal static class PopulationYearsSection
{
    private static readonly Bilingual Title = new("Populations légales par année", "Legal populations by year");
    private static readonly Bilingual Year = new("Année", "Year");
    private static readonly Bilingual Inhabitants = new("Habitants", "Inhabitants");
    private static readonly Bilingual Change = new("Écart", "Change");
    private static readonly Bilingual Size = new("Taille", "Size");
    private static readonly Bilingual Same = new("La taille est la même toutes les années connues\u00A0: {0}.", "The size is the same in every known year: {0}.");
    private static readonly Bilingual ChangedIn = new("La taille passe de {0} à {1} en {2}.", "The size goes from {0} to {1} in {2}.");
    private static readonly Bilingual ChangedBetween = new("La taille passe de {0} à {1} entre {2} et {3}.", "The size goes from {0} to {1} between {2} and {3}.");
    private static readonly Bilingual NewSize = new("change de taille", "changes size");
    private static readonly Bilingual Doubtful = new("à vérifier", "to be checked");
    private static readonly Bilingual NoTable = new(
        "Pas de table pour {0}\u00A0: les populations en vigueur ces années-là ne sont pas disponibles.",
        "No table for {0}: the populations in force in those years are not available.");

    private static readonly Bilingual Unknown = new("inconnue", "not known");

    public static Section Of(ValueList<SizedYear> years, Wording wording) => new(
        wording.Text(Title),
        [
            .. Sentences(years, wording).Select(sentence => new Paragraph(new Cell(sentence, Tone.Strong))),
            new Table(
                [new(wording.Text(Year)), new(wording.Text(Inhabitants), Side.Right), new(wording.Text(Change), Side.Right), new(wording.Text(Size), Side.Right), new("")],
                [.. years.Select((year, i) => RowOf(year, Before(years, i), wording))]),
            new Paragraph(new Cell(wording.Text(NoTable, string.Join(", ", Gaps(years).Select(Years.Text))), Tone.Muted)),
        ]);

    /// <summary>The years between the first and the last that have no table: 2020 and 2021.</summary>
    private static IEnumerable<int> Gaps(ValueList<SizedYear> years)
    {
        var known = years.Select(year => year.Populations.Year).ToArray();
        return Enumerable.Range(known[0], known[^1] - known[0]).Except(known);
    }

    private static IEnumerable<string> Sentences(ValueList<SizedYear> years, Wording wording)
    {
        var known = years.Where(year => year.Size is not null).ToArray();
        var changes = known.Zip(known.Skip(1)).Where(pair => pair.First.Size != pair.Second.Size).ToArray();
        if (known.Length > 1 && changes.Length == 0)
        {
            yield return wording.Text(Same, known[0].Size!.Value);
        }

        foreach (var (from, to) in changes)
        {
            var (before, after) = (from.Populations.Year, to.Populations.Year);
            yield return after == before + 1
                ? wording.Text(ChangedIn, from.Size!.Value, to.Size!.Value, Years.Text(after))
                : wording.Text(ChangedBetween, from.Size!.Value, to.Size!.Value, Years.Text(before), Years.Text(after));
        }
    }

    /// <summary>The last year before the given one in which the population is known.</summary>
    private static SizedYear? Before(ValueList<SizedYear> years, int index) => years.Take(index).LastOrDefault(year => year.Size is not null);

    private static Row RowOf(SizedYear year, SizedYear? before, Wording wording)
    {
        if (year.Populations.Population is not { } population || year.Size is not { } size)
        {
            return Row.Of(Years.Text(year.Populations.Year), new Cell(wording.Text(Unknown), Tone.Muted), "", "", "");
        }

        var isNew = before is not null && before.Size != size;
        string[] remarks =
        [
            .. isNew ? [wording.Text(NewSize)] : Array.Empty<string>(),
            .. year.Populations.InFormerLimits.Count > 0 ? [wording.Text(Doubtful)] : Array.Empty<string>(),
        ];
        return Row.Of(
            Years.Text(year.Populations.Year),
            wording.Number(population),
            before?.Populations.Population is { } other ? Signed(population - other, wording) : "",
            new Cell(wording.Say(size), isNew ? Tone.Strong : Tone.Plain),
            new Cell(string.Join(", ", remarks), Tone.Caution));
    }

    private static string Signed(int change, Wording wording) => change > 0 ? "+" + wording.Number(change) : wording.Number(change);
}
