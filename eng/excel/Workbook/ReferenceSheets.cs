using Cpts.Rules.Excel;

namespace Cpts.Rules.Engineering.Workbook;

/// <summary>The sheets that need no function: the figures of the chart, the scale, the sources.</summary>
internal static class ReferenceSheets
{
    public const string ChartSheet = "Graphique";
    public const int FirstSize = 5;

    private const string AsOf = "2026-01-01";

    /// <summary>Operating and core missions at each size: the minimum, and what may be added to it.</summary>
    public static IReadOnlyList<ChartFigure> ChartFigures(ICptsFunctions functions) =>
    [
        .. new[] { 39_999, 60_000, 120_000, 200_000 }.Select((population, i) =>
        {
            var (least, most) = (Euros("min"), Euros("max"));
            return new ChartFigure($"Taille {i + 1}", least, most - least);

            decimal Euros(string end) => (decimal)(double)functions.CPTS_BUDGET(population, "socles", AsOf, end, null, null, null)!;
        }),
    ];

    public static SheetModel Chart(IReadOnlyList<ChartFigure> figures)
    {
        var sheet = new SheetModel(ChartSheet, 24, 20, 24, 20, 20) { HasChart = true };
        sheet.Put(1, 1, "Ce que paient les missions socles", Look.Title);
        sheet.Across(2, "Fonctionnement et quatre missions socles de l’avenant 2, par an. Là où les sources ne donnent qu’une fourchette, le haut de la colonne est ce qui n’est pas publié.", Look.Note);
        sheet.Put(FirstSize - 1, 1, "Taille", Look.Header);
        sheet.Put(FirstSize - 1, 2, "Au moins", Look.Header);
        sheet.Put(FirstSize - 1, 3, "Non publié : jusqu’à", Look.Header);
        for (var i = 0; i < figures.Count; i++)
        {
            sheet.Put(FirstSize + i, 1, figures[i].Name, Look.Label);
            sheet.Put(FirstSize + i, 2, figures[i].Least, Look.WholeEuros);
            sheet.Put(FirstSize + i, 3, figures[i].Above, Look.WholeEuros);
        }

        return sheet;
    }

    public static SheetModel Scale()
    {
        var sheet = new SheetModel("Barème", 14, 44, 18, 8, 14, 14, 26, 18) { FrozenRows = 3, IsLandscape = true };
        sheet.Put(1, 1, "Montants annuels, accord par accord", Look.Title);
        Header(sheet, 3, "Accord", "Ligne", "Part", "Taille", "Au moins", "Au plus", "Statut", "Sources");
        var row = 4;
        foreach (var agreement in Law.Default.Agreements)
        {
            foreach (var amount in agreement.Amounts)
            {
                sheet.Put(row, 1, agreement.Id, Look.Wrapped);
                sheet.Put(row, 2, string.Join(" + ", amount.Lines.Select(Wording.In(Language.French).Name)), Look.Wrapped);
                sheet.Put(row, 3, PartName(amount.Part), Look.Wrapped);
                sheet.Put(row, 4, (int)amount.Size, Look.Number);
                sheet.Put(row, 5, amount.Amount.Min.ToDecimal(), Look.WholeEuros);
                sheet.Put(row, 6, amount.Amount.Max.ToDecimal(), Look.WholeEuros);
                sheet.Put(row, 7, AmountStatuses.Words[amount.Status].Short.In(Language.French), Look.Wrapped);
                sheet.Put(row, 8, string.Join(", ", amount.Sources), Look.Wrapped);
                row++;
            }
        }

        return sheet;
    }

    public static SheetModel SourceList()
    {
        var sheet = new SheetModel("Sources", 12, 22, 90, 44) { FrozenRows = 3, IsLandscape = true };
        sheet.Put(1, 1, "Sources", Look.Title);
        Header(sheet, 3, "Identifiant", "Nature", "Ce que c’est", "Où");
        var row = 4;
        foreach (var source in Sources.All)
        {
            sheet.Put(row, 1, source.Id, Look.Wrapped);
            sheet.Put(row, 2, KindName(source.Kind), Look.Wrapped);
            sheet.Put(row, 3, source.What.French, Look.Wrapped);
            sheet.Put(row, 4, source.Where.French.Length == 0 ? null : source.Where.French, Look.Wrapped);
            row++;
        }

        return sheet;
    }

    private static void Header(SheetModel sheet, int row, params string[] names)
    {
        for (var column = 0; column < names.Length; column++)
        {
            sheet.Put(row, column + 1, names[column], Look.Header);
        }
    }

    private static string PartName(AmountPart part) => part switch
    {
        AmountPart.Fixed => "fixe",
        AmountPart.Variable => "variable",
        AmountPart.Total => "total",
        AmountPart.Sum => "somme connue",
        AmountPart.PlanFirst => "plan, première rédaction",
        AmountPart.PlanUpdate => "plan, mise à jour",
        AmountPart.RecognisedCrisis => "crise reconnue",
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, "Not a defined part."),
    };

    private static string KindName(SourceKind kind) => kind switch
    {
        SourceKind.PrimaryText => "texte officiel",
        SourceKind.OfficialPage => "page officielle",
        SourceKind.Press => "presse professionnelle",
        SourceKind.Contracts => "contrats signés",
        SourceKind.FoundingDocument => "document d’origine",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a defined kind."),
    };
}
