using Cpts.Rules.Reports.Report.Figures;
using Cpts.Rules.Reports.Report.Html;

namespace Cpts.Rules.Reports.Report.Chapters;

/// <summary>What to prepare for the annual review (dialogue de gestion): the indicators of the contract year, the amounts earned, the amounts still possible and the proofs to bring.</summary>
internal sealed class DialogueChapter(Answers answers, Scenario scenario, LocalDate asOf) : IChapter
{
    private static readonly Bilingual When = new(
        "Année {0} du contrat, du {1} au {2} : les résultats se constatent au dialogue de gestion, à tenir vers le {3}.",
        "Year {0} of the contract, from {1} to {2}: results are established at the annual review, to be held around {3}.");

    private static readonly Bilingual Stake = new(
        "Parts variables de l’année : {0}. Gagné avec les résultats connus : {1}. Encore possible : {2}.",
        "Variable parts of the year: {0}. Earned with the results known: {1}. Still possible: {2}.");

    private static readonly Bilingual Caption = new("{0} : indicateurs de l’année, montants en euros", "{0}: indicators of the year, amounts in euros");
    private static readonly Bilingual Indicator = new("Indicateur", "Indicator");
    private static readonly Bilingual Target = new("Cible", "Target");
    private static readonly Bilingual Result = new("Résultat", "Result");
    private static readonly Bilingual Earned = new("Gagné", "Earned");
    private static readonly Bilingual Possible = new("Encore possible", "Still possible");
    private static readonly Bilingual Nameless = new("indicateur {0}", "indicator {0}");
    private static readonly Bilingual Total = new("Total", "Total");
    private static readonly Bilingual NoIndicator = new(
        "{0} : aucun indicateur de cette année n’est au dossier ; la part variable vaut {1}.",
        "{0}: the file has no indicator of this year; the variable part is worth {1}.");

    private static readonly Bilingual ToBring = new("Preuves à apporter", "Proofs to bring");
    private static readonly Bilingual Proof = new("{0}, {1} : {2}", "{0}, {1}: {2}");

    private readonly ContractYear? _year = Headline.Of(answers, asOf).Year;

    public string Id => "dialogue";

    public Bilingual Title { get; } = new("Dialogue de gestion", "Annual review");

    public bool IsEmpty => _year is null;

    public void Write(ReportPage page)
    {
        var year = _year!;
        var missions = MissionReview.Of(scenario.ContractOf(answers)!, year);
        page.Paragraph(page.Say(When, year.Year, year.From, year.Until.PlusDays(-1), year.Until));
        page.Paragraph(
            page.Say(
                Stake,
                year.AtStake,
                missions.Aggregate(Euros.Zero, (sum, mission) => sum + mission.Earned),
                missions.Aggregate(EuroRange.Zero, (sum, mission) => sum + mission.Possible)),
            "stand variable");
        foreach (var mission in missions)
        {
            Write(page, mission);
        }

        WriteProofs(page, missions);
        page.SourceLine([Sources.S08, .. missions.Any(mission => mission.Indicators.Count > 0) ? [Sources.S15] : Array.Empty<Source>()]);
    }

    private static void Write(ReportPage page, MissionReview mission)
    {
        var name = page.Wording.Name(mission.Mission);
        if (mission.Indicators.Count == 0)
        {
            page.Paragraph(page.Say(NoIndicator, name, mission.AtStake));
            return;
        }

        var money = new Pages.Money(page.Wording, mission.Indicators.SelectMany(one => new[] { EuroRange.Exactly(one.Earned), one.Possible }).Append(mission.Possible));
        using var table = new HtmlTable(
            page,
            "dialogue-" + mission.Mission.Id(),
            page.Say(Caption, name),
            new(page.Say(Indicator)), new(page.Say(Target)), new(page.Say(Result)), new(page.Say(Earned), "amount"), new(page.Say(Possible), "amount variable"));
        for (var i = 0; i < mission.Indicators.Count; i++)
        {
            var one = mission.Indicators[i];
            table.Row(null, NameOf(page, one, i), one.Target(page.Wording), one.Result(page.Wording), money.Cell(EuroRange.Exactly(one.Earned)), money.Cell(one.Possible));
        }

        table.Row("sum", page.Say(Total), "", "", money.Cell(EuroRange.Exactly(mission.Earned)), money.Cell(mission.Possible));
    }

    private static HtmlCell NameOf(ReportPage page, IndicatorReview one, int number) =>
        one.Name is { Length: > 0 } name ? HtmlCell.Name(name) : page.Say(Nameless, number + 1);

    private static void WriteProofs(ReportPage page, IReadOnlyList<MissionReview> missions)
    {
        if (!missions.SelectMany(mission => mission.Indicators).Any(one => one.Proofs.Count > 0))
        {
            return;
        }

        page.Markup.Leaf("h3", page.Say(ToBring)).Open("ul", ("class", "proofs"));
        foreach (var mission in missions)
        {
            for (var i = 0; i < mission.Indicators.Count; i++)
            {
                var one = mission.Indicators[i];
                var name = one.Name is { Length: > 0 } given ? ShortText.Of(given) : page.Say(Nameless, i + 1);
                foreach (var proof in one.Proofs)
                {
                    page.Markup.Open("li").Leaf("bdi", page.Say(Proof, page.Wording.Name(mission.Mission), name, ShortText.Of(proof))).Close();
                }
            }
        }

        page.Markup.Close();
    }
}
