using Cpts.Rules.Reports.Territories;

namespace Cpts.Rules.Reports.Pages.Territories;

/// <summary>The page of one territory: its size, the distances to the other sizes, its years, and the communes that would change its size.</summary>
internal static class TerritoryPage
{
    private static readonly Bilingual Several = new("Territoire de {0} communes", "Territory of {0} communes");
    private static readonly Bilingual Unnamed = new("Territoire", "Territory");
    private static readonly Bilingual Stopped = new("Pas de population\u00A0: voir les constats.", "No population: see the findings.");
    private static readonly Bilingual Year = new("Populations légales en vigueur en {0}", "Legal populations in force in {0}");
    private static readonly Bilingual CoreMissions = new(
        "Montants par an\u00A0: fonctionnement et missions socles, d’après l’accord en vigueur le {0}",
        "Amounts a year: operating and core missions, under the agreement in force on {0}");

    private static readonly Bilingual ContractMissions = new(
        "Montants par an\u00A0: fonctionnement et missions du contrat, d’après l’accord en vigueur le {0}",
        "Amounts a year: operating and the missions of the contract, under the agreement in force on {0}");

    private static readonly Bilingual Doubtful = new(
        "La population de cette année est à vérifier\u00A0: voir «\u00A0À propos de ces chiffres\u00A0».",
        "The population of this year is to be checked: see \"About these figures\".");

    public static Page Of(TerritoryStudy study, Wording wording)
    {
        var title = study.Name is { Length: > 0 } name ? ShortText.Of(name) : TitleOf(study.Answers, wording);
        var count = FindingsSection.Count(study.Findings.Select(found => found.Finding).ToValueList(), wording);
        var sources = study.Findings.SelectMany(found => found.Finding.Rule.Sources);
        if (study.Answers is not { } answers)
        {
            return new Page(title, Lines(count, new Cell(wording.Text(Stopped), Tone.Strong)),
            [
                FindingsSection.Of(study.Findings, wording),
                SourcesSection.Of(null, sources, wording),
            ]);
        }

        var isDoubtful = answers.Communes.Any(commune => commune.InFormerLimits);
        var summary = Lines(
            wording.Text(Year, Years.Text(answers.Year)),
            wording.Text(answers.OfContract ? ContractMissions : CoreMissions, study.AsOf!.Value),
            isDoubtful ? new Cell(wording.Text(Doubtful), Tone.Caution) : default(Cell?),
            count);
        return new Page(title, summary,
        [
            TerritorySection.Of(answers.Evaluation, answers.Interpretations, wording),
            PopulationYearsSection.Of(answers.Years, wording),
            AboutFiguresSection.Of(answers.Years, wording),
            TippingSection.Of(answers, wording),
            CommunesSection.Of(answers.Communes, wording),
            FindingsSection.Of(study.Findings, wording),
            SourcesSection.Of(null, sources.Concat(answers.Evaluation.Agreement.Sources).Concat([Sources.S06, Sources.S14, Sources.S24]), wording),
        ]);
    }

    private static string TitleOf(TerritoryAnswers? answers, Wording wording) => answers switch
    {
        null => wording.Text(Unnamed),
        { Communes.Count: 1 } => answers.Communes[0].Label,
        _ => wording.Text(Several, answers.Communes.Count),
    };

    private static List<Cell> Lines(params Cell?[] lines) => [.. lines.OfType<Cell>()];
}
