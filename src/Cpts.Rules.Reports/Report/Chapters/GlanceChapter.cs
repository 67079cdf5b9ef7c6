namespace Cpts.Rules.Reports.Report.Chapters;

/// <summary>The first screen: the state of the community, three figures of the current contract year, the next date, and the findings.</summary>
internal sealed class GlanceChapter(Answers answers, ValueList<Finding> findings, LocalDate asOf) : IChapter
{
    private static readonly Bilingual Guaranteed = new("Acquis, année {0}", "Guaranteed, year {0}");
    private static readonly Bilingual FixedParts = new("parts fixes", "fixed parts");
    private static readonly Bilingual AtStake = new("En jeu, année {0}", "At stake, year {0}");
    private static readonly Bilingual VariableParts = new("parts variables, selon les résultats", "variable parts, according to results");
    private static readonly Bilingual Total = new("Total, année {0}", "Total, year {0}");
    private static readonly Bilingual UntilDay = new("du {0} au {1}", "from {0} to {1}");
    private static readonly Bilingual GuaranteedInAll = new("Acquis sur le contrat terminé", "Guaranteed by the contract that ended");
    private static readonly Bilingual AtStakeInAll = new("Parts variables du contrat terminé", "Variable parts of the contract that ended");
    private static readonly Bilingual TotalInAll = new("Total du contrat terminé", "Total of the contract that ended");
    private static readonly Bilingual Size = new("{0}, taille {1}", "{0}, size {1}");
    private static readonly Bilingual Population = new("Population", "Population");
    private static readonly Bilingual Core = new("Budget annuel, missions socles", "Annual budget, core missions");
    private static readonly Bilingual Maximum = new("Budget annuel, toutes les missions", "Annual budget, all missions");
    private static readonly Bilingual WithOperating = new("fonctionnement compris", "operating included");
    private static readonly Bilingual NextDate = new("Prochaine date :", "Next date:");
    private static readonly Bilingual SameDay = new("Le même jour :", "The same day:");
    private static readonly Bilingual Then = new("Ensuite :", "Then:");
    private static readonly Bilingual Expected = new("{0}, versement attendu de {1}", "{0}, expected payment of {1}");
    private static readonly Bilingual ExpectedRange = new("{0}, versement attendu : {1}", "{0}, expected payment: {1}");
    private static readonly Bilingual Limit = new("{0}, {1}", "{0}, {1}");
    private static readonly Bilingual ToDo = new("À faire :", "To do:");
    private static readonly Bilingual Nothing = new("Aucun constat.", "No findings.");

    private readonly Headline _headline = Headline.Of(answers, asOf);

    public string Id => "glance";

    public Bilingual Title { get; } = new("L’essentiel", "At a glance");

    public bool IsEmpty => false;

    public void Write(ReportPage page)
    {
        page.Paragraph(page.Say(_headline.Sentence), "stand");
        WriteCounts(page);
        page.Markup.Open("dl", ("class", "tiles three"));
        WriteFigures(page);
        page.Markup.Close();
        WriteNext(page);
        page.Markup.Open("p", ("class", "next")).Leaf("strong", page.Say(ToDo)).Text(" " + page.Say(answers.Step.Next)).Close();
    }

    /// <summary>« 3 erreurs, 1 avertissement »: links to the findings, each in the colour of its severity.</summary>
    private void WriteCounts(ReportPage page)
    {
        if (findings.Count == 0)
        {
            page.Paragraph(page.Say(Nothing), "counts good");
            return;
        }

        page.Markup.Open("p", ("class", "counts"));
        var isFirst = true;
        foreach (var severity in findings.GroupBy(finding => finding.Severity).OrderByDescending(group => group.Key))
        {
            var count = severity.Count();
            var words = SeverityTerms.Counts(
                severity.Key == Severity.Error ? count : 0, severity.Key == Severity.Warning ? count : 0, severity.Key == Severity.Note ? count : 0, page.Wording).Single();
            page.Markup.Text(isFirst ? "" : ", ").Leaf("a", words, ("href", "#findings"), ("class", "count " + severity.Key.ToString().ToLowerInvariant()));
            isFirst = false;
        }

        page.Markup.Close();
    }

    private void WriteFigures(ReportPage page)
    {
        if (_headline.Year is { } year)
        {
            Tiles.Write(page, page.Say(Guaranteed, year.Year), Pages.Money.Alone(year.Guaranteed, page.Wording), page.Say(FixedParts), link: "years");
            Tiles.Write(page, page.Say(AtStake, year.Year), Pages.Money.Alone(year.AtStake, page.Wording), page.Say(VariableParts), "variable", link: answers.Contracts.Count > 0 ? "years" : null);
            Tiles.Write(page, page.Say(Total, year.Year), Pages.Money.Alone(year.Total, page.Wording), page.Say(UntilDay, year.From, year.Until.PlusDays(-1)), "variable", link: "payments");
        }
        else if (_headline.Contract is { } ended)
        {
            Tiles.Write(page, page.Say(GuaranteedInAll), Pages.Money.Alone(ended.Guaranteed, page.Wording), page.Say(FixedParts), link: "years");
            Tiles.Write(page, page.Say(AtStakeInAll), Pages.Money.Alone(ended.AtStake, page.Wording), page.Say(VariableParts), "variable", link: "years");
            Tiles.Write(page, page.Say(TotalInAll), Pages.Money.Alone(ended.Total, page.Wording), page.Say(UntilDay, ended.Signed, ended.Until.PlusDays(-1)), "variable", link: "years");
        }
        else
        {
            var size = answers.Territory;
            Tiles.Write(page, page.Say(Population), page.Say(Size, Inhabitants.Text(size.Population, page.Wording), size.SizeBand), SizeNames.Bounds(size.SizeBand, answers.Agreement.Sizes, page.Wording), link: "territory");
            Tiles.Write(page, page.Say(Core), Pages.Money.Alone(answers.Budget.Core, page.Wording), page.Say(WithOperating), "variable", link: "budget");
            Tiles.Write(page, page.Say(Maximum), Pages.Money.Alone(answers.Budget.Maximum, page.Wording), page.Say(WithOperating), "variable", link: "budget");
        }
    }

    /// <summary>The next payments and the next deadline, the earlier one first.</summary>
    private void WriteNext(ReportPage page)
    {
        var dates = new List<(LocalDate On, string Text, string Chapter, bool IsVariable)>();
        if (_headline.NextPayment is { } payment)
        {
            dates.Add((payment.On, page.Say(payment.Amount.IsExact ? Expected : ExpectedRange, payment.On, payment.Amount), "payments", true));
        }

        if (_headline.NextLimit is { } limit)
        {
            dates.Add((limit.Due, page.Say(Limit, limit.Due, limit.Name()), "deadlines", false));
        }

        foreach (var date in dates.OrderBy(date => date.On))
        {
            var lead = date.Text == dates.OrderBy(one => one.On).First().Text ? NextDate : date.On == dates.Min(one => one.On) ? SameDay : Then;
            page.Markup.Open("p", ("class", date.IsVariable ? "next variable" : "next")).Leaf("strong", page.Say(lead)).Text(" ")
                .Leaf("a", date.Text, ("href", "#" + date.Chapter)).Close();
        }
    }
}
