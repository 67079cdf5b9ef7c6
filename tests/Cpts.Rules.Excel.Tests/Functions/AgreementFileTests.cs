using Cpts.Rules.Testing;

namespace Cpts.Rules.Excel.Tests.Functions;

public sealed class AgreementFileTests : IDisposable
{
    private static readonly string Completed = Repository.PathOf("eng", "excel", "wine", "accord.json");
    private readonly string _draft = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid()}.json");

    public AgreementFileTests() => File.WriteAllText(_draft, """
        {
          "format": "cpts.agreement/1", "id": "avenant-3", "source": { "title": "Draft" }, "title": { "fr": "Avenant 3", "en": "Avenant 3" },
          "effectiveFrom": "2027-04-01", "core": ["prevention"], "sizes": [30000, 60000, 100000], "calendar": { "prevention": { "start": 3, "deployment": 9 } },
          "amounts": [
            { "line": "operating", "size": 1, "part": "fixed", "amount": 1000 }, { "line": "operating", "size": 2, "part": "fixed", "amount": 2000 },
            { "line": "operating", "size": 3, "part": "fixed", "amount": 3000 }, { "line": "operating", "size": 4, "part": "fixed", "amount": 4000 },
            { "line": "prevention", "size": 1, "part": "total", "amount": 10 }, { "line": "prevention", "size": 2, "part": "total", "amount": 20 },
            { "line": "prevention", "size": 3, "part": "total", "amount": 30 }, { "line": "prevention", "size": 4, "part": "total", "amount": 40 }
          ]
        }
        """);

    public void Dispose() => File.Delete(_draft);

    [Fact]
    public void A_completed_amount_is_exact_in_the_budget()
    {
        Assert.Equal(Sheet.NotAvailable, Sheet.ErrorOf(Sheet.AddIn().CPTS_BUDGET(62_000, "carePathways", "2026-11-21", null, null, null, null)));
        Assert.Equal(130_000d, Sheet.AddIn().CPTS_BUDGET(62_000, "carePathways", "2026-11-21", null, null, null, Completed));
        Assert.Equal([35_000d, 35_000d], Sheet.Table(Sheet.AddIn().CPTS_BUDGET_LINES(62_000, "carePathways", "2026-11-21", null, null, Completed))[2][2..4]);
    }

    [Theory]
    [InlineData(29_999, 1, 1)]
    [InlineData(30_000, 2, 30_000)]
    [InlineData(100_001, 4, null)]
    public void An_agreement_to_come_has_its_own_sizes_from_its_day_on(int population, int size, int? missing)
    {
        Assert.Equal(size, Sheet.AddIn().CPTS_TAILLE(population, null, "2027-04-01", _draft));
        var answer = Sheet.AddIn().CPTS_HABITANTS_MANQUANTS(population, null, "2027-04-01", _draft);
        if (missing is null)
        {
            Assert.Equal(Sheet.NotAvailable, Sheet.ErrorOf(answer));
        }
        else
        {
            Assert.Equal(missing, answer);
        }
    }

    [Fact]
    public void Before_its_day_the_published_sizes_hold() => Assert.Equal(1, Sheet.AddIn().CPTS_SIZE(30_000, null, "2027-03-31", _draft));

    [Fact]
    public void A_day_without_agreement_has_no_size() => Assert.Equal(Sheet.NotAvailable, Sheet.ErrorOf(Sheet.AddIn().CPTS_SIZE(30_000, null, "2019-08-24", _draft)));

    [Fact]
    public void It_decides_core_missions_limits_and_payments()
    {
        Assert.Single(Sheet.Table(Sheet.AddIn().CPTS_MISSING_MISSIONS("prevention", "2027-04-01", null, null, _draft)));
        Assert.Equal(4, Sheet.Table(Sheet.AddIn().CPTS_MISSING_MISSIONS("prevention", "2027-03-31", null, null, _draft)).Length);
        Assert.Equal(new DateTime(2027, 7, 1), Sheet.AddIn().CPTS_DEADLINE("prevention", "2027-04-01", null, null, _draft));
        Assert.Equal(4_000d, Sheet.Table(Sheet.AddIn().CPTS_SCHEDULE(174_793, "2027-04-01", "prevention", null, null, null, null, null, null, null, Sheet.Column(Completed, _draft)))[1][4]);
    }

    [Theory]
    [InlineData("accord.json", Sheet.Value, "«\u00A0accord.json\u00A0»\u00A0: le chemin complet du fichier est attendu, par exemple C:\\CPTS\\contrat.cpts.json.")]
    [InlineData("/no/such/accord.json", Sheet.NotAvailable, "«\u00A0/no/such/accord.json\u00A0»\u00A0: ce fichier n’existe pas.")]
    public void A_missing_file_is_reported(string path, int error, string reason)
    {
        var addIn = Sheet.AddIn();

        Assert.Equal(error, Sheet.ErrorOf(addIn.CPTS_BUDGET(62_000, "toutes", "2026-11-21", null, null, null, path)));
        Assert.Equal(reason, addIn.CPTS_EXPLIQUER(null, null, null, null, null, null, null, null, null, null, null, null));
    }

    [Fact]
    public void A_file_that_contradicts_the_sources_or_has_another_form_is_refused()
    {
        Assert.Equal(Sheet.Value, Sheet.ErrorOf(Sheet.AddIn().CPTS_BUDGET(62_000, "toutes", "2026-11-21", null, null, null, Repository.PathOf("docs", "scenarios", "la-reunion", "est.cpts.json"))));
        File.WriteAllText(_draft, """{ "format": "cpts.agreement/1", "id": "avenant-2", "source": { "title": "x" }, "amounts": [{ "line": "operating", "size": 1, "part": "fixed", "amount": 1 }] }""");
        Assert.Equal(Sheet.Value, Sheet.ErrorOf(Sheet.AddIn().CPTS_BUDGET(62_000, "toutes", "2026-11-21", null, null, null, _draft)));
    }
}
