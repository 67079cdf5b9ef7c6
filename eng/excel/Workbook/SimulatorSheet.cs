using Cpts.Rules.Excel;

namespace Cpts.Rules.Engineering.Workbook;

/// <summary>A territory in yellow cells, and what the functions answer.</summary>
internal static class SimulatorSheet
{
    private const string Name = "Simulateur";

    private const int Population = 174_793;
    private const string Missions = "toutes";
    private const string Department = "974";

    private static readonly DateTime AsOf = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);
    private static readonly DateTime Received = new(2021, 3, 3, 0, 0, 0, DateTimeKind.Unspecified);

    public static SheetModel Write(ICptsFunctions functions)
    {
        var sheet = new SheetModel(Name, 42, 20, 26, 70) { IsLandscape = true };
        sheet.Put(1, 1, "Simulateur CPTS", Look.Title);
        sheet.Across(2, "Remplissez les cellules jaunes. Les calculs demandent le complément Cpts.Rules, dans Excel 64 bits pour Windows (feuille Lisez-moi). Sans lui, le classeur montre les valeurs de l’exemple et ne calcule rien.", Look.Banner);
        sheet.Put(3, 1, "Complément", Look.Label);
        sheet.Formula(3, 2, $"IF({AddIn.IsMissing},\"{AddIn.Absent}\",\"version \"&CPTS_VERSION())", AddIn.Absent, Look.Wrapped);
        WriteInputs(sheet);
        WriteResults(sheet, functions);
        return sheet;
    }

    /// <summary>The same budget line by line, on a separate sheet because it is wide.</summary>
    public static SheetModel WriteDetail(ICptsFunctions functions)
    {
        var sheet = new SheetModel("Budget", 34, 18, 14, 14, 14, 14, 14, 14, 26, 18, 14) { IsLandscape = true };
        sheet.Put(1, 1, "Budget annuel, ligne par ligne", Look.Title);
        sheet.Across(2, "Le détail du territoire de la feuille Simulateur. Il demande le complément (feuille Lisez-moi).", Look.Banner);
        var lines = (object[,])functions.CPTS_BUDGET_DETAIL(Population, Missions, AsOf, null, null, null)!;
        AddIn.Spill(sheet, (4, 1), $"CPTS_BUDGET_DETAIL({Name}!B4,{Name}!B6,{Name}!B5,{Name}!B7)", lines, LookOfDetail, (lines.GetLength(0) + 7, 1));
        return sheet;
    }

    private static void WriteInputs(SheetModel sheet)
    {
        Input(4, "Population du territoire", Population, Look.InputNumber);
        Input(5, "Date d’appréciation", AsOf, Look.InputDate);
        Input(6, "Missions (socles, toutes, ou une liste)", Missions, Look.InputText);
        Input(7, "Lectures du droit (facultatif)", null, Look.InputText);
        Input(8, "Projet reçu par l’ARS le", Received, Look.InputDate);
        Input(9, "Département du siège", Department, Look.InputText);

        void Input(int row, string label, object? value, Look look)
        {
            sheet.Put(row, 1, label, Look.Label);
            sheet.Put(row, 2, value, look);
        }
    }

    private static void WriteResults(SheetModel sheet, ICptsFunctions functions)
    {
        sheet.Put(11, 1, "Résultat", Look.Header);
        sheet.Put(11, 2, "Valeur", Look.Header);
        sheet.Put(11, 3, "Attendu pour l’exemple", Look.Header);
        sheet.Put(11, 4, "Pourquoi", Look.Header);
        sheet.Merge(11, 4);
        Result(12, "Taille", "CPTS_TAILLE", "B4,B7", functions.CPTS_TAILLE(Population, null, null, null), Look.Number);
        Result(13, "Habitants manquants", "CPTS_HABITANTS_MANQUANTS", "B4,B7", functions.CPTS_HABITANTS_MANQUANTS(Population, null, null, null), Look.Number);
        Result(14, "Montant annuel", "CPTS_BUDGET", "B4,B6,B5,\"total\",B7", functions.CPTS_BUDGET(Population, Missions, AsOf, "total", null, null, null), Look.Euros);
        Result(15, "… au moins", "CPTS_BUDGET", "B4,B6,B5,\"min\",B7", functions.CPTS_BUDGET(Population, Missions, AsOf, "min", null, null, null), Look.Euros);
        Result(16, "… au plus", "CPTS_BUDGET", "B4,B6,B5,\"max\",B7", functions.CPTS_BUDGET(Population, Missions, AsOf, "max", null, null, null), Look.Euros);
        Result(17, "Part fixe, au moins", "CPTS_BUDGET", "B4,B6,B5,\"fixe min\",B7", functions.CPTS_BUDGET(Population, Missions, AsOf, "fixe min", null, null, null), Look.Euros);
        Result(18, "Plafond par professionnel cette année-là", "CPTS_PLAFOND", "YEAR(B5)", functions.CPTS_PLAFOND(AsOf.Year), Look.Euros);
        Result(19, "Fin du silence de l’ARS", "CPTS_FIN_SILENCE", "B8,B7,B9", functions.CPTS_FIN_SILENCE(Received, null, Department), Look.Date);
        Result(20, "Statut du projet", "CPTS_STATUT_PROJET", "B8,B5,,,,,B7,B9", functions.CPTS_STATUT_PROJET(Received, AsOf, null, null, null, null, null, Department), Look.Wrapped);

        void Result(int row, string label, string function, string arguments, object? value, Look look)
        {
            sheet.Put(row, 1, label, Look.Label);
            sheet.Formula(row, 2, $"IF({AddIn.IsMissing},C{row},{function}({arguments}))", value, look);
            sheet.Put(row, 3, value, look);
            sheet.Formula(row, 4, $"IF({AddIn.IsMissing},\"{AddIn.OfTheExample}\",CPTS_EXPLIQUER(\"{function}\",{arguments}))", AddIn.OfTheExample, Look.Reason);
            sheet.Merge(row, 4);
        }
    }

    private static Look LookOfDetail(int row, int column) => row == 0 ? Look.Header : column is >= 2 and <= 7 ? Look.WholeEuros : Look.Wrapped;
}
