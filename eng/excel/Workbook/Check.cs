using System.Globalization;

namespace Cpts.Rules.Engineering.Workbook;

/// <summary>Compares what LibreOffice reads in the static cells with what was written.</summary>
internal static class Check
{
    /// <summary>Compares the sheets with their exports.</summary>
    /// <param name="sheets">The sheets.</param>
    /// <param name="folder">The folder of the exports: simulateur-cpts-NAME.csv, with raw rather than formatted values, in American English.</param>
    /// <returns>0 when all is equal, else 1.</returns>
    public static int Run(IReadOnlyList<SheetModel> sheets, string folder)
    {
        var (passed, failed) = (0, 0);
        foreach (var sheet in sheets)
        {
            var cells = Csv.Read(File.ReadAllText(Path.Combine(folder, $"simulateur-cpts-{sheet.Name}.csv")));
            foreach (var cell in sheet.Cells.Where(cell => cell is { Formula: null, Spill: null, Value: not null }))
            {
                var found = cell.Row <= cells.Count && cell.Column <= cells[cell.Row - 1].Count ? cells[cell.Row - 1][cell.Column - 1] : "";
                if (string.Equals(found, Text(cell.Value!), StringComparison.Ordinal))
                {
                    passed++;
                    continue;
                }

                failed++;
                Console.WriteLine($"FAILED {sheet.Name}!{cell.Reference}: expected {Text(cell.Value!)}, found {found}");
            }
        }

        Console.WriteLine($"workbook: {passed} passed, {failed} failed");
        return failed == 0 ? 0 : 1;
    }

    private static string Text(object value) => value switch
    {
        bool truth => truth ? "TRUE" : "FALSE",
        DateTime day => day.ToString("MM/dd/yyyy", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
