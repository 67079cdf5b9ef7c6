namespace Cpts.Rules.Reports.Pages.Evaluations;

/// <summary>Size, distance to the other sizes, agreement in force.</summary>
internal static class TerritorySection
{
    private static readonly Bilingual Title = new("Territoire et taille", "Territory and size");
    private static readonly Bilingual Population = new("Population", "Population");
    private static readonly Bilingual OfYear = new("{0} (populations légales {1})", "{0} (legal populations of {1})");
    private static readonly Bilingual Own = new("la taille du territoire : {0}", "the size of the territory: {0}");
    private static readonly Bilingual Up = new("avec {0} de plus : {1}", "with {0} more: {1}");
    private static readonly Bilingual Down = new("avec {0} de moins : {1}", "with {0} fewer: {1}");
    private static readonly Bilingual Gain = new("{0} de plus par an", "{0} more a year");
    private static readonly Bilingual Loss = new("{0} de moins par an", "{0} less a year");
    private static readonly Bilingual Change = new("{0} par an", "{0} a year");
    private static readonly Bilingual Agreement = new("Accord", "Agreement");
    private static readonly Bilingual InForce = new("{0}, en vigueur depuis le {1}", "{0}, in force since {1}");

    public static Section Of(Answers answers, Interpretations interpretations, Wording wording)
    {
        var territory = answers.Territory;
        var facts = new List<Fact>
        {
            new(wording.Text(Population), territory.PopulationYear is { } year
                ? wording.Text(OfYear, Inhabitants.Text(territory.Population, wording), Years.Text(year))
                : Inhabitants.Text(territory.Population, wording)),
            new(SizeNames.Name(territory.SizeBand, wording), new Cell(wording.Text(Own, SizeNames.Bounds(territory.SizeBand, answers.Agreement.Sizes, wording)), Tone.Strong)),
        };
        if (territory.NextBand is { } next)
        {
            facts.Add(new(SizeNames.Name(next.Size, wording), wording.Text(Up, Inhabitants.Text(next.InhabitantsMissing, wording), PerYear(next.AnnualGain, wording))));
        }

        if (territory.PreviousBand is { } previous)
        {
            facts.Add(new(SizeNames.Name(previous.Size, wording), wording.Text(Down, Inhabitants.Text(previous.InhabitantsAbove, wording), PerYear(previous.AnnualLoss, wording))));
        }

        var since = answers.Agreement.EffectiveFromIn(interpretations);
        facts.Add(new(wording.Text(Agreement), wording.Text(InForce, answers.Agreement.Title, since)));
        return new Section(wording.Text(Title), new FactList(facts));
    }

    /// <summary>A change of the annual amount; a loss is written as an amount lost, not as a negative number.</summary>
    private static string PerYear(EuroRange change, Wording wording) =>
        change.Min >= Euros.Zero ? wording.Text(Gain, change)
        : change.Max <= Euros.Zero ? wording.Text(Loss, EuroRange.Zero - change)
        : wording.Text(Change, change);
}
