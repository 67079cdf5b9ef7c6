using Cpts.Rules.Facts;
using Cpts.Rules.Reports.Report;
using Cpts.Rules.Scenarios;
using Cpts.Rules.Testing;
using NodaTime;

namespace Cpts.Rules.Reports.Tests.Report.Chapters;

/// <summary>The page for the annual review: the indicators of the current year, the amounts earned and still open, and the proofs to bring.</summary>
public class DialogueChapterTests
{
    private static readonly LocalDate Day = new(2026, 11, 21);

    private static readonly Scenario Scenario = Samples.Australe with
    {
        Contract = Samples.Australe.Contract! with
        {
            Missions = Samples.Australe.Contract.Missions.Select(mission => mission.Mission == Mission.AccessToCare ? mission with { Indicators = Indicators } : mission).ToValueList(),
        },
    };

    private static ValueList<Indicator> Indicators =>
    [
        new() { Year = 5, Name = "Partenariat avec la CPAM", Kind = IndicatorKind.AllOrNothing, Maximum = Euros.FromEuros(20_000), Achieved = true, Proofs = ["La convention signée", "Le compte rendu"] },
        new() { Year = 5, Name = "Soins non programmés", Kind = IndicatorKind.AllOrNothing, Maximum = Euros.FromEuros(6_000) },
        new()
        {
            Year = 5,
            Kind = IndicatorKind.Steps,
            Direction = IndicatorDirection.LowerIsBetter,
            Steps = [new(219, Euros.FromEuros(3_000)), new(50.5m, Euros.FromEuros(9_000))],
            Value = 98,
        },
        new() { Year = 4, Name = "De l’an dernier", Kind = IndicatorKind.AllOrNothing, Maximum = Euros.FromEuros(35_000), Achieved = true, Proofs = ["Ancienne preuve"] },
    ];

    private static string Page(Scenario scenario, LocalDate day, Language language = Language.French) =>
        CommunityReport.WriteChapter(EvaluatedScenario.Of(scenario, new ScenarioEvaluator(), day), "dialogue", Wording.In(language))!;

    [Fact]
    public void It_says_the_year_the_day_and_what_is_at_stake_in_all()
    {
        var lines = VisibleText.Chapter(Page(Scenario, Day), "dialogue").Split('\n');

        Assert.Equal("Dialogue de gestion", lines[0]);
        Assert.Equal("Année 5 du contrat, du 19 décembre 2025 au 18 décembre 2026\u00A0: les résultats se constatent au dialogue de gestion, à tenir vers le 19 décembre 2026.", lines[1]);
        Assert.Equal(
            "Parts variables de l’année\u00A0: de 23\u202F000 à 91\u202F500\u00A0€. Gagné avec les résultats connus\u00A0: 23\u202F000\u00A0€. Encore possible\u00A0: de 0 à 68\u202F500\u00A0€.",
            lines[2]);
    }

    [Fact]
    public void Each_indicator_of_the_year_has_its_target_its_result_what_it_earned_and_what_is_still_possible() => Assert.Equal(
        [
            "Partenariat avec la CPAM | atteint\u00A0: 20\u202F000\u00A0€ | atteint | 20\u202F000 | 0",
            "Soins non programmés | atteint\u00A0: 6\u202F000\u00A0€ | inconnu | 0 | de 0 à 6\u202F000",
            "indicateur 3 | au plus 219\u00A0: 3\u202F000\u00A0€ · au plus 50,5\u00A0: 9\u202F000\u00A0€ | 98 | 3\u202F000 | 0",
            "Total |  |  | 23\u202F000 | de 0 à 6\u202F000",
        ],
        VisibleText.Rows(Page(Scenario, Day), "dialogue-accessToCare"));

    [Fact]
    public void A_mission_without_indicators_says_so_with_its_range() => Assert.Contains(
        "Prévention\u00A0: aucun indicateur de cette année n’est au dossier\u00A0; la part variable vaut de 0 à 17\u202F500\u00A0€.",
        VisibleText.Chapter(Page(Scenario, Day), "dialogue"), StringComparison.Ordinal);

    [Fact]
    public void Proofs_of_the_year_are_a_list_to_tick()
    {
        var page = Page(Scenario, Day);

        Assert.Contains("<ul class=\"proofs\">", page, StringComparison.Ordinal);
        Assert.EndsWith(
            "Preuves à apporter\nAccès aux soins, Partenariat avec la CPAM\u00A0: La convention signée\nAccès aux soins, Partenariat avec la CPAM\u00A0: Le compte rendu\nSources\u00A0: S08 S15",
            VisibleText.Chapter(page, "dialogue"), StringComparison.Ordinal);
        Assert.DoesNotContain("Ancienne preuve", page, StringComparison.Ordinal);
    }

    [Fact]
    public void English_says_the_same() => Assert.Contains(
        "Soins non programmés | achieved: €6,000 | not known | 0 | 0 to 6,000",
        VisibleText.Rows(Page(Scenario, Day, Language.English), "dialogue-accessToCare"));

    [Fact]
    public void The_page_holds_the_chapter_and_its_sources_alone()
    {
        var page = Page(Scenario, Day);

        Assert.Equal(["dialogue", "sources"], VisibleText.Ids(page, "section"));
        Assert.Equal(["S08", "S15"], VisibleText.Ids(page, "li"));
    }

    [Fact]
    public void Without_a_running_year_there_is_no_chapter()
    {
        Assert.Null(Page(Scenario with { Contract = null }, Day));
        Assert.Null(Page(Scenario, new LocalDate(2027, 3, 1)));
    }
}
