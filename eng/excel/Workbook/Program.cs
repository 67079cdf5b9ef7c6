using Cpts.Rules.Engineering.Workbook;
using Cpts.Rules.Excel;

// Usage: Workbook write FILE.xlsx | Workbook same FILE.xlsx OTHER.xlsx | Workbook check FOLDER-OF-CSV
var functions = new CptsFunctions();
var figures = ReferenceSheets.ChartFigures(functions);
SheetModel[] sheets =
[
    SimulatorSheet.Write(functions),
    SimulatorSheet.WriteDetail(functions),
    ScheduleSheet.Write(functions),
    ReferenceSheets.Chart(figures),
    ReferenceSheets.Scale(),
    ReferenceSheets.SourceList(),
    ReadMeSheet.Write(),
];

switch (args)
{
    case ["write", var file]:
        var problems = Book.Write(file, sheets, ChartPart.Write(ReferenceSheets.ChartSheet, ReferenceSheets.FirstSize, figures));
        FixedArchive.Rewrite(file);
        foreach (var problem in problems)
        {
            Console.Error.WriteLine(problem);
        }

        return problems.Count == 0 ? 0 : 1;
    case ["same", var left, var right]:
        var (one, other) = (FixedArchive.Contents(left), FixedArchive.Contents(right));
        string[] different = [.. one.Keys.Union(other.Keys).Where(name => !one.TryGetValue(name, out var a) || !other.TryGetValue(name, out var b) || !a.SequenceEqual(b))];
        Console.WriteLine(different.Length == 0 ? "same" : $"different: {string.Join(", ", different)}");
        return different.Length == 0 ? 0 : 1;
    case ["check", var folder]:
        return Check.Run(sheets, folder);
    default:
        Console.Error.WriteLine("write FILE.xlsx | same FILE.xlsx OTHER.xlsx | check FOLDER");
        return 2;
}
