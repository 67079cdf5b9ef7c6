namespace Cpts.Rules.Reports.Sections;

/// <summary>The community, the evaluation date, the agreement and the size of the territory.</summary>
internal static class SituationListing
{
    private static readonly Bilingual Size = new("taille", "size");

    private static readonly Field[] Fields =
    [
        new("value") { Change = new("{0}", "{0}"), HasRow = true },
        new("size") { Word = Size, HasRow = true },
        new("inhabitantsMissing") { Word = new("habitants manquants", "inhabitantsMissing"), HasRow = true },
        new("annualGain") { Word = new("gain annuel", "annualGain"), HasRow = true },
        new("inhabitantsAbove") { Word = new("perte qui change la taille", "inhabitantsAbove"), HasRow = true },
        new("annualLoss") { Word = new("perte annuelle", "annualLoss"), HasRow = true },
    ];

    /// <summary>The situation of an evaluation; only its name and date when it has no answers.</summary>
    public static Listing Of(Evaluation evaluation) => new("situation", new("Situation", "Situation"), Fields, Items(evaluation));

    private static IEnumerable<Item> Items(Evaluation evaluation)
    {
        yield return Item(1, "name", new("Scénario", "Scenario"), evaluation.Name ?? "");
        yield return Item(2, "asOf", new("Date d’appréciation", "Evaluation date"), evaluation.AsOf);
        if (evaluation.Answers is not { } answers)
        {
            yield break;
        }

        var territory = answers.Territory;
        yield return Item(3, "agreement", new("Accord", "Agreement"), Datum.Of(answers.Agreement.Id, answers.Agreement.Title) with { Note = answers.Agreement.Id.Both() }) with { Word = new("accord", "agreement"), Day = evaluation.AsOf };
        yield return Item(4, "territory/population", new("Population", "Population"), territory.Population) with { Word = new("population", "population"), Year = territory.PopulationYear };
        yield return Item(5, "territory/populationYear", new("Année des populations", "Year of the populations"), territory.PopulationYear is { } year ? Years.Text(year) : default(Datum));
        yield return Item(6, "territory/sizeBand", new("Taille", "Size"), (int)territory.SizeBand) with { Word = new("taille", "sizeBand") };
        if (territory.NextBand is { } next)
        {
            yield return new Item("territory/nextBand", default)
            {
                Word = new("taille au-dessus", "nextBand"),
                ["size"] = (int)next.Size,
                ["inhabitantsMissing"] = next.InhabitantsMissing,
                ["annualGain"] = next.AnnualGain,
            };
        }

        if (territory.PreviousBand is { } previous)
        {
            yield return new Item("territory/previousBand", default)
            {
                Word = new("taille au-dessous", "previousBand"),
                ["size"] = (int)previous.Size,
                ["inhabitantsAbove"] = previous.InhabitantsAbove,
                ["annualLoss"] = previous.AnnualLoss,
            };
        }
    }

    private static Item Item(int rank, string key, Bilingual name, Datum value) => new(key, name) { Rank = Ranks.Of(rank), IsValue = true, ["value"] = value };
}
