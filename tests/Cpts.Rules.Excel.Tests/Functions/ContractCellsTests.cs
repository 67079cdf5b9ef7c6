namespace Cpts.Rules.Excel.Tests.Functions;

/// <summary>Contracts from tests/scenarios given in cells, with the figures of those scenarios.</summary>
public sealed class ContractCellsTests
{
    [Fact]
    public void A_crisis_of_a_day_is_paid_a_month_later_with_ten_per_cent_from_100_members()
    {
        var missions = Sheet.Rows(["healthCrisis", "2025-01-15"]);
        var facts = Sheet.Rows(["Fait", "Valeur"], ["crise reconnue", "2025-03-10"]);

        Assert.Equal(82_500d, Paid(Schedule(200_000, "2025-01-15", missions, members: 100, facts: facts), 2025, 4, 10));
        Assert.Equal(75_000d, Paid(Schedule(200_000, "2025-01-15", missions, members: 99, facts: facts), 2025, 4, 10));
    }

    [Fact]
    public void Amounts_of_a_later_row_hold_from_the_year_that_begins_on_their_day()
    {
        var missions = Sheet.Rows(
            ["carePathways", "2023-03-01", 30_000d, 30_000d, null, null, null],
            ["carePathways", null, 40_000d, 40_000d, null, null, "2025-03-01"]);

        var advances = Schedule(60_000, "2023-03-01", missions).Where(row => (string)row[1] == "carePathways" && (string)row[3] == "advance").Select(row => row[4]);

        Assert.Equal([22_500d, 22_500d, 30_000d, 30_000d, 30_000d], advances);
    }

    [Fact]
    public void A_contract_that_ended_early_gives_back_what_was_advanced_above_its_days()
    {
        var missions = Sheet.Rows(["accessToCare", "2023-03-01"], ["carePathways", "2023-03-01"], ["prevention", "2023-03-01"], ["healthCrisis", "2023-03-01"]);

        var rows = Schedule(120_000, "2023-03-01", missions, facts: Sheet.Rows(["contract ended", "2024-05-13"]));

        var last = rows.Where(row => Equals(row[0], new DateTime(2024, 5, 13))).ToArray();
        Assert.Equal(-137_500d, last.Sum(row => (double)row[4]));
        Assert.Equal(-40_000d, last.Sum(row => (double)row[5]));
        Assert.DoesNotContain(rows, row => (DateTime)row[0] > new DateTime(2024, 5, 13));
    }

    [Fact]
    public void A_mission_that_ended_has_no_later_years()
    {
        var missions = Sheet.Rows(["Mission", "Démarrée le", "Part fixe", "Part variable", "Terminée le"], ["prevention", "2023-03-01", null, null, "2025-03-01"]);

        Assert.Equal([1, 1, 1, 2, 2, 2], Schedule(120_000, "2023-03-01", missions).Where(row => (string)row[1] == "prevention").Select(row => row[2]).Order());
    }

    [Fact]
    public void A_renewed_contract_goes_on_with_the_missions_of_the_first()
    {
        var missions = Sheet.Rows(["accessToCare", "2020-10-01", null, null, null, 1d], ["accessToCare", null, null, null, null, 2d]);
        var facts = Sheet.Rows(["signature", "2025-10-01", 2d], ["dossier complet", "2025-12-01", 2d], ["fin du contrat", "2026-10-01", 2d]);

        var second = Schedule(120_000, "2020-10-01", missions, facts: facts).Where(row => Equals(row[7], 2)).ToArray();

        Assert.Equal([new DateTime(2025, 10, 1), new DateTime(2025, 12, 1), new DateTime(2026, 10, 1)], second.Select(row => row[0]).Distinct());
        Assert.Equal(56_250d, second.Single(row => (string)row[1] == "operating" && (string)row[3] == "advance")[4]);
    }

    [Fact]
    public void A_later_population_sizes_the_years_that_begin_after_it()
    {
        var facts = Sheet.Rows(["population", 180_000d, null, "2024-03-01"]);

        var rows = Schedule(120_000, "2023-03-01", Sheet.Rows(["prevention", "2023-03-01"]), readings: "yearStart", facts: facts);

        Assert.Equal([67_500d, 67_500d, 67_500d, 67_500d], rows.Where(row => (string)row[1] == "operating" && (string)row[3] == "advance").Select(row => row[4]));
    }

    [Fact]
    public void The_exceptional_amount_and_the_letter_of_intent_are_paid_once()
    {
        var facts = Sheet.Rows(["montant exceptionnel", 56_250d], ["lettre d’intention", "2021-06-01"]);

        var rows = Schedule(120_000, "2022-05-01", Sheet.Rows(["prevention", null]), readings: "letterOfIntentFunding", facts: facts);

        Assert.Equal(56_250d, rows.Single(row => (string)row[3] == "exceptional")[4]);
        Assert.Equal([new DateTime(2021, 6, 1), "operating", "", "letterOfIntent", 25_000d, 25_000d, true, ""], rows[0]);
    }

    [Theory]
    [InlineData(0d)]
    [InlineData(6_000d)]
    [InlineData(9_000d)]
    public void What_an_indicator_by_steps_earned_is_exact(double earned)
    {
        var missions = Sheet.Rows(["accessToCare", "2022-05-01"]);
        var indicators = Sheet.Rows(["Mission", "Année", "Montant", "Atteint", "Gagné"], ["accessToCare", 1d, 26_000d, true, null], ["accessToCare", 1d, 9_000d, null, earned]);

        var variable = Schedule(174_793, "2022-05-01", missions, indicators: indicators).First(row => (string)row[3] == "variable");

        Assert.Equal([26_000d + earned, 26_000d + earned], variable[4..6]);
    }

    [Theory]
    [InlineData("Le contrat 2 n’a pas de signature\u00A0: donnez-la dans les faits.", "fin du contrat", "2026-06-30", 2d, null)]
    [InlineData("«\u00A0faits, ligne 1, Fait\u00A0»\u00A0: «\u00A0cuisine\u00A0» n’est pas connu. Les valeurs possibles sont\u00A0: population, signature, dossier complet, fin du contrat, montant exceptionnel, plan de crise, crise reconnue, année de crise, lettre d’intention.", "cuisine", null, null, null)]
    [InlineData("Il manque l’argument «\u00A0faits, ligne 1, Contrat\u00A0».", "signature", "2026-12-19", null, null)]
    [InlineData("Il manque l’argument «\u00A0faits, ligne 1, À partir du\u00A0».", "population", 79_000d, null, null)]
    [InlineData("«\u00A0faits, ligne 1, Valeur\u00A0»\u00A0: un nombre de 1 à 5 est attendu.", "année de crise", 6d, null, null)]
    public void Wrong_facts_are_refused_with_their_place(string reason, params object?[] row)
    {
        var addIn = Sheet.AddIn();

        addIn.CPTS_ECHEANCIER(174_793, "2021-12-19", "prevention", null, null, null, null, null, null, Sheet.Rows(row), null);

        Assert.Equal(reason, addIn.CPTS_EXPLIQUER(null, null, null, null, null, null, null, null, null, null, null, null));
    }

    [Fact]
    public void More_than_the_best_amount_of_an_indicator_is_refused() => Assert.Equal(
        Sheet.Number,
        Sheet.ErrorOf(Sheet.AddIn().CPTS_SCHEDULE(174_793, "2022-05-01", "prevention", null, null, null, Sheet.Rows(["prevention", 1d, 9_000d, null, 9_000.01]), null, null, null, null)));

    private static object[][] Schedule(int population, string signed, object? missions, object? indicators = null, string? readings = null, object? members = null, object? facts = null) =>
        [.. Sheet.Table(Sheet.AddIn().CPTS_SCHEDULE(population, signed, missions, null, null, null, indicators, readings, members, facts, null)).Skip(1)];

    private static double Paid(object[][] rows, int year, int month, int day) =>
        rows.Where(row => Equals(row[0], new DateTime(year, month, day))).Sum(row => (double)row[4]);
}
