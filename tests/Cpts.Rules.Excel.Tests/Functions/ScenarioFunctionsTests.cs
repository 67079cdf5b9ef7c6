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
    public void The_table_has_eight_columns_whatever_the_part()
    {
        Assert.Equal(["Rubrique", "Élément", "Détail", "Année", "Date", "Minimum", "Maximum", "Texte"], Sheet.Table(Sheet.AddIn().CPTS_EVALUER(Sample, null, null))[0]);
        Assert.Equal(["section", "item", "detail", "year", "date", "min", "max", "text"], Sheet.Table(Sheet.AddIn().CPTS_EVALUATE(Sample, null, "payments"))[0]);
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
    public void A_part_holds_its_own_rows_and_all_of_them(string section)
    {
        var all = Sheet.Table(Sheet.AddIn().CPTS_EVALUER(Sample, null, "tout"));

        var part = Sheet.Table(Sheet.AddIn().CPTS_EVALUER(Sample, null, section));

        Assert.NotEmpty(part.Skip(1));
        Assert.Equal(all.Where(row => Equals(row[0], section)), part.Skip(1));
    }

    [Fact]
    public void Every_scenario_has_the_same_figures_and_dates_in_both_languages()
    {
        Assert.NotEmpty(Files);
        foreach (var file in Files)
        {
            var french = Sheet.Table(Sheet.AddIn().CPTS_EVALUER(file, "2026-11-21", null));
            var english = Sheet.Table(Sheet.AddIn().CPTS_EVALUATE(file, "2026-11-21", null));

            Assert.Equal(english.Skip(1).Select(row => row[3..7]), french.Skip(1).Select(row => row[3..7]));
        }
    }

    [Theory]
    [InlineData("money/indicators-do-not-add-up", "CPTS3010", "warning")]
    [InlineData("indicators/one-euro-above-the-envelope", "CPTS3003", "error")]
    public void Findings_stand_with_their_place_in_the_file(string file, string code, string severity)
    {
        var path = Repository.PathOf("tests", "scenarios", $"{file}.cpts.json");

        var finding = Sheet.Table(Sheet.AddIn().CPTS_EVALUATE(path, null, "findings")).Single(row => Equals(row[1], code));

        Assert.Equal(severity, finding[2]);
        Assert.Matches(@"^/contract/missions/\d+/indicators \(\d+:\d+\) ", (string)finding[7]);
    }

    [Fact]
    public void The_date_of_the_argument_wins_over_that_of_the_file() => Assert.Equal(
        new DateTime(2023, 1, 1, 0, 0, 0, DateTimeKind.Unspecified),
        Sheet.Table(Sheet.AddIn().CPTS_EVALUER(Sample, 44927d, "territoire"))[1][4]);

    [Fact]
    public void A_file_that_cannot_be_evaluated_gives_its_findings()
    {
        var rows = Sheet.Table(Sheet.AddIn().CPTS_EVALUER(Repository.PathOf("tests", "scenarios", "bad", "9002-did-you-mean.cpts.json"), null, null));

        Assert.All(rows.Skip(1), row => Assert.Equal("constats", row[0]));
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_not_available_and_a_short_path_is_refused()
    {
        var addIn = Sheet.AddIn();

        Assert.Equal(Sheet.NotAvailable, Sheet.ErrorOf(addIn.CPTS_EVALUER(Path.Combine(Repository.Root, "no-such-file"), null, null)));
        Assert.Equal($"« {Path.Combine(Repository.Root, "no-such-file")} » : ce fichier n’existe pas.", addIn.CPTS_EXPLIQUER(null, null, null, null, null, null, null, null, null));
        Assert.Equal(Sheet.NotAvailable, Sheet.ErrorOf(addIn.CPTS_EVALUER(Repository.Root, null, null)));
        Assert.Equal(Sheet.Value, Sheet.ErrorOf(addIn.CPTS_EVALUER("contract.cpts.json", null, null)));
    }

    [Fact]
    public void A_file_without_a_date_needs_one()
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid()}.cpts.json");
        File.WriteAllText(file, """{ "format": "cpts.scenario/1", "name": "x", "territory": { "population": 5 } }""");
        try
        {
            Assert.Equal(Sheet.Value, Sheet.ErrorOf(Sheet.AddIn().CPTS_EVALUER(file, null, null)));
            Assert.Equal(11, Sheet.Table(Sheet.AddIn().CPTS_EVALUER(file, "2026-01-01", "lectures")).Length);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
