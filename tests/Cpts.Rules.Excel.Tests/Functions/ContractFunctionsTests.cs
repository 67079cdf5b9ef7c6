namespace Cpts.Rules.Excel.Tests.Functions;

public sealed class ContractFunctionsTests
{
    private static readonly object?[,] Missions = Sheet.Rows(
        ["Mission", "Démarrée le", "Part fixe", "Part variable"],
        ["Accès aux soins", 44621d, null, null],
        [null, null, null, null],
        ["Prévention", "2022-10-01", 17_500.01, 17_499.99]);

    [Fact]
    public void Payments_are_sorted_by_date_with_their_line_year_and_kind()
    {
        var rows = Sheet.Table(Schedule(Missions));

        Assert.Equal(["Date", "Ligne", "Année", "Nature", "Montant min", "Montant max", "Date fixée", "Contrat"], rows[0]);
        Assert.Equal([Day(2021, 12, 19), "Fonctionnement", 1, "versement unique", 75_000d, 75_000d, true, 1], rows[1]);

        // Year 1 is priced by aci-2019, which publishes no split: the fixed part is between 0 and 120 000, for 293 days of 365, at 75 %.
        Assert.Equal([Day(2022, 3, 1), "Accès aux soins", 1, "avance", 0d, 72_246.58, true, 1], rows[2]);

        // The contract states its own amounts: 17 500,01 € × 79 / 365 = 3 787,67 €, of which 75 % is 2 840,75 €.
        Assert.Equal([Day(2022, 10, 1), "Prévention", 1, "avance", 2_840.75, 2_840.75, true, 1], rows[3]);
    }

    [Fact]
    public void A_table_without_header_and_a_plain_column_of_names_are_read_too()
    {
        Assert.Equal(Sheet.Table(Schedule(Missions)), Sheet.Table(Schedule(Sheet.Rows(["accessToCare", 44621d, null, null], ["prevention", 44835d, "17500,01", "17499,99"]))));
        Assert.Equal(2, Sheet.Table(Schedule(Sheet.Column("accessToCare", "prevention"))).Length);
        Assert.Equal(2, Sheet.Table(Schedule("accessToCare")).Length);
    }

    [Fact]
    public void The_file_the_plan_and_the_crises_of_the_contract_count()
    {
        var crisis = Sheet.Rows(["healthCrisis", "2022-05-01"]);

        var rows = Sheet.Table(Sheet.AddIn().CPTS_SCHEDULE(174_793, "2022-05-01", crisis, "2022-06-01", "2023-06-01", "2; 3", null, null, null, null, null));

        Assert.Equal([Day(2022, 6, 1), "operating", 1, "operatingInFull", 75_000d, 75_000d, true, 1], rows.Single(row => (string)row[3] == "operatingInFull"));
        Assert.Equal([2, 3], rows.Where(row => (string)row[3] == "variable").Select(row => row[2]));
        Assert.Equal(67_500d, rows.Single(row => (string)row[3] == "variable" && Equals(row[2], 2))[4]);

        // Nothing before the first drafting, in year 2; then 45 000 € in the year of it and 22 500 € in each later one, of which 75 %.
        Assert.DoesNotContain(rows, row => (string)row[1] == "healthCrisis" && Equals(row[2], 1));
        Assert.Equal(33_750d, rows.Single(row => (string)row[3] == "advance" && (string)row[1] == "healthCrisis" && Equals(row[2], 2))[4]);
        Assert.Equal(16_875d, rows.Single(row => (string)row[3] == "advance" && (string)row[1] == "healthCrisis" && Equals(row[2], 3))[4]);
    }

    [Fact]
    public void Indicators_make_the_variable_part_exact()
    {
        var missions = Sheet.Rows(["accessToCare", "2022-05-01"]);
        var indicators = Sheet.Rows(["accessToCare", 1d, 26_000d, "oui"], ["accessToCare", 1d, 9_000d, "non"], ["accessToCare", 2d, 26_000d, true], ["accessToCare", 2d, 9_000d, null]);

        var variable = Sheet.Table(Sheet.AddIn().CPTS_SCHEDULE(174_793, "2022-05-01", missions, null, null, null, indicators, null, null, null, null))
            .Where(row => (string)row[3] == "variable")
            .ToArray();

        Assert.Equal([26_000d, 26_000d], variable[0][4..6]);
        Assert.Equal([26_000d, 35_000d], variable[1][4..6]);
        Assert.Equal([0d, 35_000d], variable[2][4..6]);
    }

    [Fact]
    public void What_contradicts_the_agreement_is_explained_beside_the_payments()
    {
        var missions = Sheet.Rows(["accessToCare", "2022-05-01", 100_000d, 35_000d]);

        var said = (string?)Sheet.AddIn().CPTS_EXPLAIN("CPTS_SCHEDULE", 174_793, "2022-05-01", missions, null, null, null, null, null, null, null, null);

        Assert.Contains("(CPTS3002)", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(100.005)]
    [InlineData(-1d)]
    [InlineData(2e9)]
    public void Amounts_are_never_rounded_in_silence(double amount) =>
        Assert.Equal(Sheet.Number, Sheet.ErrorOf(Schedule(Sheet.Rows(["accessToCare", 44621d, amount, null]))));

    [Fact]
    public void Wrong_rows_are_refused()
    {
        Assert.Equal(Sheet.Value, Sheet.ErrorOf(Schedule(null)));
        Assert.Equal(Sheet.Value, Sheet.ErrorOf(Schedule(Sheet.Column("accessToCare", "accessToCare"))));
        Assert.Equal(Sheet.Value, Sheet.ErrorOf(Schedule(Sheet.Rows(["accessToCare", null, null, null, null, null, null, null]))));
        Assert.Equal(Sheet.Value, Sheet.ErrorOf(Schedule(Sheet.Rows([null, 44621d], ["prevention", 44621d]))));
        Assert.Equal(Sheet.Value, Sheet.ErrorOf(Sheet.AddIn().CPTS_SCHEDULE(174_793, "2022-05-01", "prevention", null, null, null, Sheet.Rows(["accessToCare", 1d, 5d, null]), null, null, null, null)));
        Assert.Equal(Sheet.Number, Sheet.ErrorOf(Sheet.AddIn().CPTS_SCHEDULE(174_793, "2022-05-01", "prevention", null, null, "6", null, null, null, null, null)));
    }

    [Theory]
    [InlineData(2022, 41_136)]
    [InlineData(2026, 48_060)]
    public void The_ceiling_is_that_of_the_year(int year, int euros) => Assert.Equal((double)euros, Sheet.AddIn().CPTS_PLAFOND(year));

    [Theory]
    [InlineData(2021, Sheet.NotAvailable, "Il n’y a pas de plafond avant 2022.")]
    [InlineData(2027, Sheet.NotAvailable, "Le plafond n’est connu que jusqu’en 2026.")]
    [InlineData(1999, Sheet.Number, "«\u00A0annee\u00A0»\u00A0: un nombre de 2000 à 2099 est attendu.")]
    public void A_year_without_ceiling_says_why(int year, int error, string reason)
    {
        var addIn = Sheet.AddIn();

        Assert.Equal(error, Sheet.ErrorOf(addIn.CPTS_PLAFOND(year)));
        Assert.Equal(reason, addIn.CPTS_EXPLIQUER(null, null, null, null, null, null, null, null, null, null, null, null));
    }

    private static object? Schedule(object? missions) => Sheet.AddIn().CPTS_ECHEANCIER(174_793, "2021-12-19", missions, null, null, null, null, null, null, null, null);

    private static DateTime Day(int year, int month, int day) => new(year, month, day, 0, 0, 0, DateTimeKind.Unspecified);
}
