using Cpts.Rules.Testing;

namespace Cpts.Rules.Excel.Tests.Functions;

public sealed class ScenarioFunctionsTests
{
    private static readonly string Sample = Repository.PathOf("tests", "scenarios", "money", "indicators-do-not-add-up.cpts.json");

    private static readonly string[] Files =
    [
        .. new[] { Repository.PathOf("tests", "scenarios"), Repository.PathOf("docs", "scenarios") }
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.cpts.json", SearchOption.AllDirectories))
            .Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void The_table_has_nine_columns_whatever_the_part()
    {
        Assert.Equal(["Rubrique", "Élément", "Détail", "Année", "Date", "Minimum", "Maximum", "Texte", "Contrat"], Sheet.Table(Sheet.AddIn().CPTS_EVALUER(Sample, null, null, null))[0]);
        Assert.Equal(["section", "item", "detail", "year", "date", "min", "max", "text", "contract"], Sheet.Table(Sheet.AddIn().CPTS_EVALUATE(Sample, null, "payments", null))[0]);
    }

    [Theory]
    [InlineData("territoire")]
    [InlineData("budget")]
    [InlineData("années")]
    [InlineData("versements")]
    [InlineData("projet")]
    [InlineData("échéances")]
    [InlineData("lectures")]
    [InlineData("constats")]
    [InlineData("contrats")]
    public void A_part_holds_its_own_rows_and_all_of_them(string section)
    {
        var all = Sheet.Table(Sheet.AddIn().CPTS_EVALUER(Sample, null, "tout", null));

        var part = Sheet.Table(Sheet.AddIn().CPTS_EVALUER(Sample, null, section, null));

        Assert.NotEmpty(part.Skip(1));
        Assert.Equal(all.Where(row => Equals(row[0], section)), part.Skip(1));
    }

    [Fact]
    public void Every_scenario_has_the_same_figures_and_dates_in_both_languages()
    {
        Assert.NotEmpty(Files);
        foreach (var file in Files)
        {
            var french = Sheet.Table(Sheet.AddIn().CPTS_EVALUER(file, "2026-11-21", null, null));
            var english = Sheet.Table(Sheet.AddIn().CPTS_EVALUATE(file, "2026-11-21", null, null));

            Assert.Equal(english.Skip(1).Select(row => row[3..7]), french.Skip(1).Select(row => row[3..7]));
        }
    }

    [Theory]
    [InlineData("money/indicators-do-not-add-up", "CPTS3010", "warning")]
    [InlineData("indicators/one-euro-above-the-envelope", "CPTS3003", "error")]
    public void Findings_have_their_place_in_the_file(string file, string code, string severity)
    {
        var path = Repository.PathOf("tests", "scenarios", $"{file}.cpts.json");

        var finding = Sheet.Table(Sheet.AddIn().CPTS_EVALUATE(path, null, "findings", null)).Single(row => Equals(row[1], code));

        Assert.Equal(severity, finding[2]);
        Assert.Matches(@"^/contract/missions/\d+/indicators \(\d+:\d+\) ", (string)finding[7]);
    }

    [Fact]
    public void The_date_of_the_argument_wins_over_that_of_the_file() => Assert.Equal(
        new DateTime(2023, 1, 1, 0, 0, 0, DateTimeKind.Unspecified),
        Sheet.Table(Sheet.AddIn().CPTS_EVALUER(Sample, 44927d, "territoire", null))[1][4]);

    [Fact]
    public void A_file_that_cannot_be_evaluated_gives_its_findings()
    {
        var rows = Sheet.Table(Sheet.AddIn().CPTS_EVALUER(Repository.PathOf("tests", "scenarios", "bad", "9002-did-you-mean.cpts.json"), null, null, null));

        Assert.All(rows.Skip(1), row => Assert.Equal("constats", row[0]));
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_not_available_and_a_short_path_is_refused()
    {
        var addIn = Sheet.AddIn();

        Assert.Equal(Sheet.NotAvailable, Sheet.ErrorOf(addIn.CPTS_EVALUER(Path.Combine(Repository.Root, "no-such-file"), null, null, null)));
        Assert.Equal($"« {Path.Combine(Repository.Root, "no-such-file")} » : ce fichier n’existe pas.", addIn.CPTS_EXPLIQUER(null, null, null, null, null, null, null, null, null, null, null, null));
        Assert.Equal(Sheet.NotAvailable, Sheet.ErrorOf(addIn.CPTS_EVALUER(Repository.Root, null, null, null)));
        Assert.Equal(Sheet.Value, Sheet.ErrorOf(addIn.CPTS_EVALUER("contract.cpts.json", null, null, null)));
    }

    [Fact]
    public void A_file_without_a_date_needs_one()
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid()}.cpts.json");
        File.WriteAllText(file, """{ "format": "cpts.scenario/1", "name": "x", "territory": { "population": 5 } }""");
        try
        {
            Assert.Equal(Sheet.Value, Sheet.ErrorOf(Sheet.AddIn().CPTS_EVALUER(file, null, null, null)));
            Assert.Equal(10, Sheet.Table(Sheet.AddIn().CPTS_EVALUER(file, "2026-01-01", "lectures", null)).Skip(1).Count(row => (string)row[2] != "autre lecture"));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void Contracts_have_their_state_and_their_days()
    {
        var rows = Sheet.Table(Sheet.AddIn().CPTS_EVALUATE(Scenario("renewal/ten-years-two-renewals"), null, "contracts", null)).Skip(1).ToArray();

        Assert.Equal([1, 1, 1, 2, 2, 2, 3, 3, 3], rows.Select(row => row[8]));
        Assert.Equal(["ended", "ended", "running"], rows.Where(row => (string)row[1] == "state").Select(row => row[7]));
        Assert.Equal(rows.Where(row => (string)row[1] == "signed").Select(row => row[4]).Skip(1), rows.Where(row => (string)row[1] == "until").Select(row => row[4]).SkipLast(1));
    }

    [Fact]
    public void Money_received_is_shown_beside_money_due()
    {
        var rows = Sheet.Table(Sheet.AddIn().CPTS_EVALUATE(Scenario("receipts/less-than-was-due"), null, "reconciliation", null)).Skip(1).ToArray();

        Assert.Equal(["expected", "received", "difference"], rows.Select(row => row[1]));
        Assert.True((double)rows[2][6] < 0);
    }

    [Fact]
    public void Another_reading_has_the_sum_of_the_contract_years_under_it()
    {
        var rows = Sheet.Table(Sheet.AddIn().CPTS_EVALUATE(Scenario("size-2/the-plan-in-the-years"), null, "interpretations", null));

        var other = rows.Single(row => (string)row[1] == "size2Amounts" && (string)row[2] == "other");

        Assert.Equal("bounds", other[7]);
        Assert.IsType<double>(other[5]);
    }

    [Fact]
    public void An_agreement_file_completes_the_law()
    {
        var law = Repository.PathOf("eng", "excel", "wine", "accord.json");
        var file = Scenario("size-2/within-bounds-by-default");

        var pathways = Sheet.Table(Sheet.AddIn().CPTS_EVALUATE(file, null, "budget", law)).Single(row => (string)row[1] == "carePathways" && (string)row[2] == "total");

        Assert.Equal([70_000d, 70_000d, "supplied (X1)"], pathways[5..8]);
    }

    private static string Scenario(string name) => Repository.PathOf("tests", "scenarios", name + ".cpts.json");
}
