using System.Globalization;
using Cpts.Rules.Engineering.Workbook;
using Cpts.Rules.Reports.Workbooks;
using Cpts.Rules.Testing;
using NodaTime;

namespace Cpts.Rules.Reports.Tests.Workbooks;

/// <summary>The workbook in LibreOffice, which recalculates every formula; .ci/workbook installs it.</summary>
public sealed class LibreOfficeTests : IDisposable
{
    private const string Soffice = "soffice";

    /// <summary>Settings to recalculate everything when any workbook is opened.</summary>
    private const string AlwaysCalculate = """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry">
          <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
        </oor:items>
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public LibreOfficeTests()
    {
        var profile = Directory.CreateDirectory(Path.Combine(_folder, "office", "user")).FullName;
        File.WriteAllText(Path.Combine(profile, "registrymodifications.xcu"), AlwaysCalculate);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [ProgramFact(Soffice)]
    public void Every_cell_is_calculated_again_as_it_was_written()
    {
        foreach (var path in WorkbookWriterTests.Paths)
        {
            var scenario = Written.Evaluated(path);
            var read = Read(Written.Bytes(scenario), Written.Sheets(scenario));

            foreach (var sheet in Written.Sheets(scenario))
            {
                var cells = read[sheet.Name];
                var differences = string.Join(
                    '\n',
                    from row in Enumerable.Range(0, sheet.Rows.Count)
                    from column in Enumerable.Range(0, sheet.Rows[row].Length)
                    let expected = Said(sheet.Rows[row][column].Value)
                    let found = row < cells.Count && column < cells[row].Count ? cells[row][column].ReplaceLineEndings("\n") : ""
                    where expected != found
                    select $"{path}, {sheet.Name}, row {row + 1}, column {column + 1}: expected {expected}, found {found}");
                Assert.True(differences.Length == 0, differences);
            }
        }
    }

    [ProgramFact(Soffice)]
    public void What_is_filled_in_changes_the_differences_the_balance_and_the_state_of_a_professional()
    {
        var scenario = Written.Evaluated("docs/scenarios/la-reunion/australe.cpts.json");
        var sheets = Written.Sheets(scenario);
        var (schedule, received, indemnities) = (Place("Échéancier"), Place("Reçu"), Place("Indemnités"));
        var expected = (decimal)sheets[received - 1].Rows[4][1].Value!;
        var day = Period.DaysBetween(new LocalDate(1899, 12, 30), new LocalDate(2022, 1, 5));

        var filled = Written.With(Written.Bytes(scenario), Part(schedule), text => Written.Put("J4", Look.FillEuros, 74_999.99m)(Written.Put("I4", Look.FillDate, day)(text)));
        filled = Written.With(filled, Part(received), text => Written.Put("B9", Look.FillEuros, 1_000m)(Written.Put("A9", Look.FillDate, day)(text)));
        filled = Written.With(filled, Part(indemnities), text => Written.Put("C5", Look.FillEuros, 48_060m)(Written.Put("D5", Look.FillEuros, 0.01m)(Written.Put("B5", Look.FillWhole, 2026)(text)
            .Replace($"<c r=\"A5\" s=\"{(int)Look.FillText}\" />", $"<c r=\"A5\" s=\"{(int)Look.FillText}\" t=\"inlineStr\"><is><t>P1</t></is></c>", StringComparison.Ordinal))));
        var read = Read(filled, sheets);

        Assert.Equal(["-0,01", "-0,01"], read["Échéancier"][3][10..12]);
        Assert.Equal("75999,99", read["Reçu"][5][1]);
        Assert.Equal(Said(75_999.99m - expected), read["Reçu"][6][2]);
        Assert.Equal(["48060,01", "48060", "-0,01", "dépassé"], read["Indemnités"][4][4..8]);

        int Place(string name) => sheets.Select((sheet, i) => (sheet, i)).Single(item => item.sheet.Name == name).i + 1;
        static string Part(int place) => $"xl/worksheets/sheet{place.ToString(CultureInfo.InvariantCulture)}.xml";
    }

    private static string Said(object? value) => value switch
    {
        LocalDate day => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
        decimal number => number.ToString("0.##########", CultureInfo.InvariantCulture).Replace('.', ','),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value?.ToString() ?? "",
    };

    /// <summary>The sheets as LibreOffice exports them: values in the format of their cells.</summary>
    private Dictionary<string, IReadOnlyList<List<string>>> Read(byte[] workbook, IReadOnlyList<Sheet> sheets)
    {
        var file = Path.Combine(_folder, "w.xlsx");
        File.WriteAllBytes(file, workbook);
        var (exit, said) = Programs.Run(
            _folder, Soffice, $"-env:UserInstallation=file://{_folder}/office", "--headless", "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,false,false,false,false,-1", "--outdir", _folder, file);
        Assert.True(exit == 0, said);
        return sheets.ToDictionary(sheet => sheet.Name, sheet => (IReadOnlyList<List<string>>)[.. Csv.Read(File.ReadAllText(Path.Combine(_folder, $"w-{sheet.Name}.csv"))).Select(row => row.ToList())], StringComparer.Ordinal);
    }
}
