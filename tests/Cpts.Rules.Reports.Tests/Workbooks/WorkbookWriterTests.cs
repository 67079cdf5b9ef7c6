using Cpts.Rules.Facts;
using Cpts.Rules.Json;
using Cpts.Rules.Reports.Tests.Calendar;
using Cpts.Rules.Reports.Workbooks;
using Cpts.Rules.Tool.Tests.Running;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using NodaTime;

namespace Cpts.Rules.Reports.Tests.Workbooks;

public class WorkbookWriterTests
{
    private const string Australe = "docs/scenarios/la-reunion/australe.cpts.json";
    private const string Renewed = "tests/scenarios/renewal/ten-years-two-renewals.cpts.json";

    public static string[] Paths { get; } =
    [
        Australe, Renewed, "tests/scenarios/early-end/in-a-year.cpts.json", "tests/scenarios/money/cap-entries-are-added.cpts.json", "tests/scenarios/receipts/less-than-was-due.cpts.json", "tests/scenarios/sizes/39-999.cpts.json",
    ];

    public static TheoryData<string> Scenarios => [.. Paths];

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void The_workbook_is_valid_by_the_schema_of_Office(string path)
    {
        foreach (var language in new[] { Language.French, Language.English })
        {
            using var stream = new MemoryStream(Written.Bytes(Written.Evaluated(path), language));
            using var workbook = SpreadsheetDocument.Open(stream, isEditable: false);

            Assert.Equal([], new OpenXmlValidator().Validate(workbook).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
        }
    }

    [Fact]
    public void The_same_scenario_gives_the_same_bytes() => Assert.Equal(Written.Bytes(Written.Evaluated(Australe)), Written.Bytes(Written.Evaluated(Australe)));

    [Fact]
    public void A_contract_has_all_its_sheets() => Assert.Equal(
        ["Synthèse", "Budget", "Années", "Échéancier", "Reçu", "Indicateurs", "Indemnités", "Sources"],
        Written.Sheets(Written.Evaluated(Australe)).Select(sheet => sheet.Name));

    [Fact]
    public void Without_a_contract_there_is_nothing_to_schedule() => Assert.Equal(
        ["Summary", "Budget", "Indemnities", "Sources"],
        Written.Sheets(Written.Evaluated("tests/scenarios/sizes/39-999.cpts.json"), Language.English).Select(sheet => sheet.Name));

    [Fact]
    public void Every_receipt_has_its_row_and_counts()
    {
        var australe = Written.Evaluated(Australe);
        var receipts = Enumerable.Range(1, 100).Select(cents => new Receipt(new LocalDate(2022, 4, 1), Euros.FromCents(cents))).ToValueList();
        var scenario = EvaluatedScenario.Of(australe.Scenario! with { Receipts = receipts }, ScenarioFiles.Evaluator, australe.AsOf!.Value);

        var sheet = Written.Sheets(scenario)[4];

        var rows = sheet.Rows.Where(row => row[0].Look == Look.FillDate && row[1].Look == Look.FillEuros).ToArray();
        Assert.Equal(Enumerable.Range(1, 100).Select(cents => (object?)(cents / 100m)), rows.Select(row => row[1].Value));
        var sum = sheet.Rows.Single(row => row.Length > 1 && row[1].Formula?.Contains("SUMIF($A$9:$A$108", StringComparison.Ordinal) == true)[1];
        Assert.Equal(50.50m, sum.Value);
    }

    [Fact]
    public void Every_payment_has_its_row_and_places_for_what_is_received()
    {
        var scenario = Written.Evaluated(Australe);
        var schedule = Written.Sheets(scenario)[3];

        var rows = schedule.Rows.Skip(3).SkipLast(1).ToArray();
        Assert.Equal(scenario.Evaluation!.Answers!.Payments.Select(payment => (payment.On, payment.Amount.Min.ToDecimal(), payment.Amount.Max.ToDecimal())), rows.Select(row => ((LocalDate)row[0].Value!, (decimal)row[5].Value!, (decimal)row[6].Value!)));
        Assert.All(rows, row => Assert.Equal((Look.FillDate, Look.FillEuros), (row[8].Look, row[9].Look)));
        Assert.Equal("IF(J4=\"\",\"\",ROUND(J4-G4,2))", rows[0][10].Formula);
    }

    [Fact]
    public void Sums_of_a_contract_are_those_of_the_engine()
    {
        var scenario = Written.Evaluated(Renewed);
        var years = Written.Sheets(scenario)[2];

        Assert.Equal(
            scenario.Evaluation!.Answers!.Contracts.Select(contract => (contract.Total.Min.ToDecimal(), contract.Total.Max.ToDecimal())),
            years.Rows.TakeLast(3).Select(row => ((decimal)row[9].Value!, (decimal)row[10].Value!)));
    }

    [Fact]
    public void A_name_is_text_and_never_a_formula()
    {
        var document = ScenarioReader.Read(System.Text.Encoding.UTF8.GetBytes(Hostile.Scenario.Replace("CPTS d", "=1+1", StringComparison.Ordinal)));
        using var stream = new MemoryStream(Written.Bytes(EvaluatedScenario.Of(document, ScenarioFiles.Evaluator, new LocalDate(2024, 2, 29))));
        using var workbook = SpreadsheetDocument.Open(stream, isEditable: false);

        var cell = workbook.WorkbookPart!.WorksheetParts.First().Worksheet!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>().First();
        Assert.Null(cell.CellFormula);
        Assert.StartsWith("=1+1", cell.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_evaluated_has_no_workbook()
    {
        using var output = new MemoryStream();

        Assert.False(WorkbookWriter.TryWrite(output, EvaluatedScenario.Of(ScenarioFiles.Australe, ScenarioFiles.Evaluator, new LocalDate(2019, 8, 24)), Language.French));
        Assert.Equal(0, output.Length);
    }
}
