using Cpts.Rules.Excel;

namespace Cpts.Rules.Engineering.Workbook;

/// <summary>A contract in yellow cells, its limits and its payments.</summary>
internal static class ScheduleSheet
{
    private const int Population = 174_793;
    private const int FirstMission = 7;

    private static readonly DateTime Signed = Day(2022, 5, 1);

    private static readonly (string Mission, DateTime Started)[] Missions =
    [
        ("Accès aux soins", Day(2022, 7, 1)),
        ("Parcours pluriprofessionnels", Day(2022, 11, 2)),
        ("Prévention", Day(2022, 10, 1)),
        ("Crise sanitaire", Day(2022, 9, 1)),
    ];

    public static SheetModel Write(ICptsFunctions functions)
    {
        var sheet = new SheetModel("Échéancier", 32, 18, 16, 20, 24, 24, 14, 10, 4, 14, 24, 10, 20, 18, 18, 12, 10) { IsLandscape = true };
        sheet.Put(1, 1, "Versements d’un contrat", Look.Title);
        sheet.Across(2, "Les versements et les limites demandent le complément (feuille Lisez-moi) ; à droite, les versements de l’exemple, en valeurs. Les parts fixe et variable ne se remplissent que si le contrat les écrit. Elles valent alors pour toutes les années.", Look.Banner);
        sheet.Put(3, 1, "Population du territoire", Look.Label);
        sheet.Put(3, 2, Population, Look.InputNumber);
        sheet.Put(4, 1, "Contrat signé le", Look.Label);
        sheet.Put(4, 2, Signed, Look.InputDate);
        WriteMissions(sheet, functions);
        sheet.Put(13, 1, "Versements, par date", Look.Label);
        var payments = (object[,])functions.CPTS_ECHEANCIER(Population, Signed, Cells(), null, null, null, null, null, null, null, null)!;
        AddIn.Spill(sheet, (14, 1), "CPTS_ECHEANCIER(B3,B4,A6:D11)", payments, LookOfPayment, (14, 10));
        return sheet;
    }

    private static void WriteMissions(SheetModel sheet, ICptsFunctions functions)
    {
        string[] header = ["Mission", "Démarrée le", "Part fixe", "Part variable", "À démarrer avant le", "À déployer avant le"];
        for (var column = 0; column < header.Length; column++)
        {
            sheet.Put(FirstMission - 1, column + 1, header[column], Look.Header);
        }

        for (var row = FirstMission; row < FirstMission + 5; row++)
        {
            var mission = row - FirstMission < Missions.Length ? Missions[row - FirstMission] : default;
            sheet.Put(row, 1, mission.Mission, Look.InputText);
            sheet.Put(row, 2, mission.Mission is null ? null : mission.Started, Look.InputDate);
            sheet.Put(row, 3, null, Look.InputNumber);
            sheet.Put(row, 4, null, Look.InputNumber);
            Limit(row, 5, "démarrage", mission.Mission);
            Limit(row, 6, "déploiement", mission.Mission);
        }

        sheet.Choose(FirstMission + 4, 1, "Accès aux soins", "Parcours pluriprofessionnels", "Prévention", "Crise sanitaire", "Qualité et pertinence");

        void Limit(int row, int column, string stage, string? mission) => sheet.Formula(
            row,
            column,
            $"IF(OR(A{row}=\"\",{AddIn.IsMissing}),\"\",CPTS_ECHEANCE(A{row},$B$4,\"{stage}\"))",
            mission is null ? "" : functions.CPTS_ECHEANCE(mission, Signed, stage, null, null),
            Look.Date);
    }

    private static object?[,] Cells()
    {
        var cells = new object?[Missions.Length, 2];
        for (var row = 0; row < Missions.Length; row++)
        {
            (cells[row, 0], cells[row, 1]) = (Missions[row].Mission, Missions[row].Started);
        }

        return cells;
    }

    private static Look LookOfPayment(int row, int column) => row == 0 ? Look.Header : column switch
    {
        0 => Look.Date,
        4 or 5 => Look.Euros,
        _ => Look.Wrapped,
    };

    private static DateTime Day(int year, int month, int day) => new(year, month, day, 0, 0, 0, DateTimeKind.Unspecified);
}
