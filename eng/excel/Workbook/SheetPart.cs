using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Cpts.Rules.Engineering.Workbook;

/// <summary>Writes a sheet.</summary>
internal static class SheetPart
{
    private const double LineHeight = 14;
    private const double TitleHeight = 26;

    private static readonly DateTime Origin = new(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified);

    public static Worksheet Write(SheetModel model, string? drawing)
    {
        var sheet = new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetViews(View(model)),
            new SheetFormatProperties { DefaultRowHeight = 14.5 },
            new Columns(model.Widths.Select((width, index) => new Column { Min = (uint)index + 1, Max = (uint)index + 1, Width = width, CustomWidth = true })),
            new SheetData(model.Cells.GroupBy(cell => cell.Row).OrderBy(row => row.Key).Select(row => Row(row, model.LinesOf(row.Key)))));
        if (model.Merged.Count > 0)
        {
            sheet.Append(new MergeCells(model.Merged.Select(range => new MergeCell { Reference = range })));
        }

        foreach (var cell in model.Cells.Where(cell => cell is { Formula: not null, Spill: not null }))
        {
            sheet.Append(new ConditionalFormatting(new ConditionalFormattingRule(new Formula($"ISERROR({cell.Reference})"))
            {
                Type = ConditionalFormatValues.Expression,
                FormatId = StyleSheet.PaleError,
                Priority = 1,
            })
            {
                SequenceOfReferences = new ListValue<StringValue> { InnerText = cell.Spill! },
            });
        }

        if (model.Lists.Count > 0)
        {
            sheet.Append(new DataValidations(model.Lists.Select(list => new DataValidation(new Formula1($"\"{list.List}\""))
            {
                Type = DataValidationValues.List,
                AllowBlank = true,
                SequenceOfReferences = new ListValue<StringValue> { InnerText = list.Cell },
            })));
        }

        sheet.Append(
            new PageMargins { Left = 0.5, Right = 0.5, Top = 0.6, Bottom = 0.6, Header = 0.3, Footer = 0.3 },
            new PageSetup { PaperSize = 9, FitToHeight = 0, Orientation = model.IsLandscape ? OrientationValues.Landscape : OrientationValues.Portrait });
        if (drawing is not null)
        {
            sheet.Append(new Drawing { Id = drawing });
        }

        return sheet;
    }

    private static SheetView View(SheetModel model)
    {
        var view = new SheetView { WorkbookViewId = 0, ShowGridLines = false };
        if (model.FrozenRows > 0)
        {
            view.Append(new Pane { VerticalSplit = model.FrozenRows, TopLeftCell = SheetCell.At(model.FrozenRows + 1, 1), ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen });
        }

        return view;
    }

    private static Row Row(IGrouping<int, SheetCell> cells, int lines)
    {
        var row = new Row(cells.OrderBy(cell => cell.Column).Select(Cell)) { RowIndex = (uint)cells.Key };
        var isTitle = cells.Any(cell => cell.Look == Look.Title);
        if (isTitle || lines > 1)
        {
            (row.Height, row.CustomHeight) = (isTitle ? TitleHeight : lines * LineHeight, true);
        }

        return row;
    }

    private static Cell Cell(SheetCell model)
    {
        var cell = new Cell { CellReference = model.Reference, StyleIndex = (uint)model.Look };
        if (model.Formula is not null)
        {
            cell.CellFormula = new CellFormula(model.Formula);
            if (model.Spill is not null)
            {
                // Cell metadata 1 marks a formula that spills; Excel before 2021 reads it as an array formula.
                cell.CellFormula.FormulaType = CellFormulaValues.Array;
                cell.CellFormula.Reference = model.Spill;
                cell.CellMetaIndex = 1;
            }
        }

        switch (model.Value)
        {
            case null:
                break;
            case string text when model.Formula is null && model.Spill is null:
                cell.DataType = CellValues.InlineString;
                cell.InlineString = new InlineString(new Text(text) { Space = SpaceProcessingModeValues.Preserve });
                break;
            case string text:
                cell.DataType = CellValues.String;
                cell.CellValue = new CellValue(text);
                break;
            case bool truth:
                cell.DataType = CellValues.Boolean;
                cell.CellValue = new CellValue(truth ? "1" : "0");
                break;
            case DateTime day:
                cell.CellValue = new CellValue((day - Origin).TotalDays.ToString(CultureInfo.InvariantCulture));
                break;
            case IFormattable number:
                cell.CellValue = new CellValue(number.ToString(null, CultureInfo.InvariantCulture));
                break;
            default:
                throw new InvalidOperationException($"No cell for a {model.Value.GetType().Name}.");
        }

        return cell;
    }
}
