namespace Cpts.Rules.Excel.Tests.Functions;

public sealed class BudgetFunctionsTests
{
    private const string Today = "2026-11-21";

    [Fact]
    public void The_amount_is_that_of_operating_and_the_missions_chosen()
    {
        Assert.Equal(437_500d, Sheet.AddIn().CPTS_BUDGET(174_793, "socles", Today, null, null, null, null));
        Assert.Equal(487_500d, Sheet.AddIn().CPTS_BUDGET(174_793, "toutes", Today, null, null, null, null));
        Assert.Equal(200_000d, Sheet.AddIn().CPTS_BUDGET(174_793, "Accès aux soins", Today, null, null, null, null));
        Assert.Equal(75_000d, Sheet.AddIn().CPTS_ANNUAL_AMOUNT(174_793, "none", Today, null, null, null, null));
    }

    [Fact]
    public void Missions_may_be_given_as_a_range_in_either_language_or_as_in_files() => Assert.Equal(
        Sheet.AddIn().CPTS_BUDGET(174_793, "accessToCare; prevention; healthCrisis", Today, null, null, null, null),
        Sheet.AddIn().CPTS_BUDGET(174_793, Sheet.Column("accès aux soins", null, "Prevention", "crise"), Today, null, null, null, null));

    [Theory]
    [InlineData("fixe", 272_500)]
    [InlineData("fixed", 272_500)]
    [InlineData("variable", 165_000)]
    [InlineData("total", 437_500)]
    public void Parts_add_up_where_they_are_published(string part, int euros) =>
        Assert.Equal((double)euros, Sheet.AddIn().CPTS_BUDGET(174_793, "socles", Today, part, null, null, null));

    [Fact]
    public void An_amount_that_is_not_published_is_not_available_unless_an_end_is_asked_for()
    {
        var addIn = Sheet.AddIn();

        Assert.Equal(Sheet.NotAvailable, Sheet.ErrorOf(addIn.CPTS_BUDGET(60_000, "toutes", Today, null, null, null, null)));
        Assert.Equal(382_500d, addIn.CPTS_BUDGET(60_000, "toutes", Today, "min", null, null, null));
        Assert.Equal(412_500d, addIn.CPTS_BUDGET(60_000, "toutes", Today, "max", null, null, null));
        Assert.Equal(165_000d, addIn.CPTS_BUDGET(60_000, "toutes", Today, "fixe min", null, null, null));
        Assert.Equal(
            "Ce montant n’est pas publié\u00A0: il est compris entre 382\u202F500\u00A0€ et 412\u202F500\u00A0€. Demandez «\u00A0min\u00A0» ou «\u00A0max\u00A0».",
            addIn.CPTS_EXPLIQUER("CPTS_BUDGET", 60_000, "toutes", Today, null, null, null, null, null, null, null, null));
    }

    [Fact]
    public void A_known_sum_makes_the_whole_exact_where_no_line_is() =>
        Assert.Equal(287_000d, Sheet.AddIn().CPTS_BUDGET(60_000, "toutes", "2022-03-31", null, null, null, null));

    [Fact]
    public void The_hypothesis_on_shares_is_chosen_by_the_readings() =>
        Assert.Equal(107_600d, Sheet.AddIn().CPTS_BUDGET(30_000, "accessToCare", Today, "fixe", "fixedShare=asObservedAtSize3", null, null));

    [Fact]
    public void The_date_decides_the_agreement_and_must_be_given()
    {
        var addIn = Sheet.AddIn();

        Assert.Equal(370_000d, addIn.CPTS_BUDGET(100_000, "toutes", "2022-03-31", null, null, null, null));
        Assert.Equal(487_500d, addIn.CPTS_BUDGET(100_000, "toutes", "2022-04-01", null, null, null, null));
        Assert.Equal(Sheet.Value, Sheet.ErrorOf(addIn.CPTS_BUDGET(100_000, "toutes", null, null, null, null, null)));
        Assert.StartsWith("Il manque la date «\u00A0date_appreciation\u00A0»\u00A0: aucune fonction ne lit l’horloge", (string?)addIn.CPTS_EXPLIQUER(null, null, null, null, null, null, null, null, null, null, null, null), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_an_agreement_in_force_there_is_no_amount() =>
        Assert.Equal(Sheet.NotAvailable, Sheet.ErrorOf(Sheet.AddIn().CPTS_BUDGET(100_000, "toutes", "2019-08-24", null, null, null, null)));

    [Fact]
    public void A_mission_that_the_agreement_does_not_have_has_no_amount() =>
        Assert.Equal(Sheet.NotAvailable, Sheet.ErrorOf(Sheet.AddIn().CPTS_BUDGET(100_000, "accessToCare; healthCrisis", "2021-01-01", null, null, null, null)));

    [Fact]
    public void A_mission_named_twice_is_a_wrong_argument() =>
        Assert.Equal(Sheet.Value, Sheet.ErrorOf(Sheet.AddIn().CPTS_BUDGET(100_000, "prevention; Prévention", Today, null, null, null, null)));

    [Fact]
    public void The_detail_has_a_row_for_each_line_and_the_whole_last()
    {
        var rows = Sheet.Table(Sheet.AddIn().CPTS_BUDGET_DETAIL(174_793, "accessToCare; careQuality", Today, null, null, null));

        Assert.Equal(["Ligne", "Nature", "Fixe min", "Fixe max", "Variable min", "Variable max", "Total min", "Total max", "Statut", "Sources", "Hypothèse"], rows[0]);
        Assert.Equal(["Fonctionnement", "fonctionnement", 75_000d, 75_000d, 0d, 0d, 75_000d, 75_000d, "publié", "S07", false], rows[1]);
        Assert.Equal(["Accès aux soins", "socle", 90_000d, 90_000d, 35_000d, 35_000d, 125_000d, 125_000d, "relevé dans des contrats", "S15", false], rows[2]);
        Assert.Equal(["Qualité et pertinence", "optionnelle", 15_000d, 15_000d, 15_000d, 15_000d, 30_000d, 30_000d, "relevé dans des contrats", "S15", false], rows[3]);
        Assert.Equal(["Total", "", 180_000d, 180_000d, 50_000d, 50_000d, 230_000d, 230_000d, "", "", false], rows[4]);
        Assert.Equal(5, rows.Length);
    }

    [Fact]
    public void The_English_detail_has_the_names_of_the_evaluation_document()
    {
        var rows = Sheet.Table(Sheet.AddIn().CPTS_BUDGET_LINES(60_000, "carePathways", Today, null, null, null));

        Assert.Equal(["carePathways", "core", 0d, 90_000d, 0d, 90_000d, 50_000d, 90_000d, "bounded", "S11, S12, S15", false], rows[2]);
    }
}
