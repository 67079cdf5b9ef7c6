namespace Cpts.Rules.Engineering.Workbook;

/// <summary>What the workbook needs, and how to read it.</summary>
internal static class ReadMeSheet
{
    private static readonly string[] Lines =
    [
        "Les feuilles Simulateur, Budget et Échéancier appellent les fonctions CPTS_… du complément Cpts.Rules.Excel. Elles demandent Excel 64 bits pour Windows et le runtime .NET 10 ; le guide docs/guides/excel.md dit comment installer le complément sans administrateur.",
        "LibreOffice, Excel pour Mac et Excel pour le web ouvrent le classeur mais ne connaissent pas ces fonctions : le classeur montre alors les valeurs de l’exemple, et le dit. Pour un classeur qui se calcule partout, sans complément : cpts-rules report --format xlsx.",
        "Les feuilles Graphique, Barème et Sources ne contiennent que des valeurs : elles se lisent partout.",
        "#N/A : les sources ne donnent pas la réponse. La colonne Pourquoi dit laquelle manque ; demandez « min » ou « max » pour l’un des deux bords d’une fourchette.",
        "#VALEUR! : un argument manque ou n’a pas la bonne forme. #NOMBRE! : un nombre ou une date sort des bornes.",
        "Aucune fonction ne lit l’horloge : la date d’appréciation est une cellule. Écrivez-y =AUJOURDHUI() si vous voulez qu’elle suive le calendrier.",
        "Ce classeur est écrit par un programme (eng/excel/Workbook) à partir des tables de la bibliothèque : ses chiffres sont ceux du moteur.",
    ];

    public static SheetModel Write()
    {
        var sheet = new SheetModel("Lisez-moi", 110) { IsLandscape = true };
        sheet.Put(1, 1, "Lisez-moi", Look.Title);
        for (var i = 0; i < Lines.Length; i++)
        {
            sheet.Put(i + 3, 1, Lines[i], Look.Wrapped);
        }

        return sheet;
    }
}
