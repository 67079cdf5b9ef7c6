namespace Cpts.Rules.Reports.Pages.Evaluations;

/// <summary>The current contract year, and what comes next.</summary>
internal static class HeadlineSection
{
    private static readonly Bilingual Title = new("L’année {0} du contrat, du {1} au {2}", "Year {0} of the contract, from {1} to {2}");
    private static readonly Bilingual NoYear = new("À venir", "To come");
    private static readonly Bilingual Guaranteed = new("Acquis (fixe)", "Guaranteed (fixed)");
    private static readonly Bilingual AtStake = new("En jeu (variable)", "At stake (variable)");
    private static readonly Bilingual Total = new("Total", "Total");
    private static readonly Bilingual NextPayment = new("Prochain versement attendu", "Next expected payment");
    private static readonly Bilingual NextLimit = new("Prochaine échéance", "Next deadline");
    private static readonly Bilingual On = new("{0} : {1}", "{0}: {1}");

    public static Section Of(Headline headline, Wording wording)
    {
        var facts = new List<Fact>();
        if (headline.Year is { } year)
        {
            facts.Add(new(wording.Text(Guaranteed), new Cell(wording.Amount(year.Guaranteed), Tone.Strong)));
            facts.Add(new(wording.Text(AtStake), new Cell(wording.Amount(year.AtStake), Tone.Strong)));
            facts.Add(new(wording.Text(Total), wording.Amount(year.Total)));
        }

        if (headline.NextPayment is { } payment)
        {
            facts.Add(new(wording.Text(NextPayment), wording.Text(On, payment.On, payment.Amount)));
        }

        if (headline.NextLimit is { } limit)
        {
            facts.Add(new(wording.Text(NextLimit), wording.Text(On, limit.Due, limit.Name())));
        }

        var title = headline.Year is { } running ? wording.Text(Title, running.Year, running.From, running.Until.PlusDays(-1)) : wording.Text(NoYear);
        return facts.Count == 0 ? new Section(title) : new Section(title, new FactList(facts));
    }
}
