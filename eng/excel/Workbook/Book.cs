using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Charts;
using DocumentFormat.OpenXml.Drawing.Spreadsheet;
using DocumentFormat.OpenXml.ExtendedProperties;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using GraphicFrame = DocumentFormat.OpenXml.Drawing.Spreadsheet.GraphicFrame;

namespace Cpts.Rules.Engineering.Workbook;

/// <summary>Puts the sheets, the styles and the chart into one file.</summary>
internal static class Book
{
    /// <summary>The metadata that marks a formula as spilling, as Excel writes it.</summary>
    private const string SpillMetadata =
        """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>
        """;

    /// <summary>Writes the workbook.</summary>
    /// <returns>The errors that validation against the workbook schema finds; normally none.</returns>
    public static IReadOnlyList<string> Write(string path, IReadOnlyList<SheetModel> sheets, ChartSpace chart)
    {
        using var document = SpreadsheetDocument.Create(path, SpreadsheetDocumentType.Workbook);
        var book = document.AddWorkbookPart();
        document.ChangeIdOfPart(book, "workbook");
        book.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = StyleSheet.Write();
        using (var metadata = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(SpillMetadata)))
        {
            book.AddNewPart<CellMetadataPart>("metadata").FeedData(metadata);
        }

        // Other writers of workbooks do the same: only in Excel's workbooks does LibreOffice keep the text results of formulas.
        var application = document.AddExtendedFilePropertiesPart();
        document.ChangeIdOfPart(application, "application");
        application.Properties = new(new Application("Microsoft Excel"));
        var list = new Sheets();
        for (var i = 0; i < sheets.Count; i++)
        {
            var id = $"sheet{i + 1}";
            AddSheet(book.AddNewPart<WorksheetPart>(id), sheets[i], chart);
            list.Append(new Sheet { Id = id, SheetId = (uint)i + 1, Name = sheets[i].Name });
        }

        book.Workbook = new DocumentFormat.OpenXml.Spreadsheet.Workbook(new BookViews(new WorkbookView()), list, FrozenRowsOnEachPage(sheets), new CalculationProperties { FullCalculationOnLoad = true });
        return [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}")];
    }

    /// <summary>The rows that stay in view on the screen are printed again on each page.</summary>
    private static DefinedNames FrozenRowsOnEachPage(IReadOnlyList<SheetModel> sheets) => new(
        from sheet in sheets.Index()
        where sheet.Item.FrozenRows > 0
        select new DefinedName($"'{sheet.Item.Name}'!$1:${sheet.Item.FrozenRows}") { Name = "_xlnm.Print_Titles", LocalSheetId = (uint)sheet.Index });

    private static void AddSheet(WorksheetPart part, SheetModel model, ChartSpace chart)
    {
        part.Worksheet = SheetPart.Write(model, model.HasChart ? "drawing" : null);
        if (model.HasChart)
        {
            var drawing = part.AddNewPart<DrawingsPart>("drawing");
            drawing.AddNewPart<DocumentFormat.OpenXml.Packaging.ChartPart>("chart").ChartSpace = chart;
            drawing.WorksheetDrawing = new WorksheetDrawing(Anchor());
        }
    }

    private static TwoCellAnchor Anchor() => new(
        new DocumentFormat.OpenXml.Drawing.Spreadsheet.FromMarker(new ColumnId("0"), new ColumnOffset("0"), new RowId("9"), new RowOffset("0")),
        new DocumentFormat.OpenXml.Drawing.Spreadsheet.ToMarker(new ColumnId("5"), new ColumnOffset("0"), new RowId("33"), new RowOffset("0")),
        new GraphicFrame(
            new NonVisualGraphicFrameProperties(new NonVisualDrawingProperties { Id = 2, Name = "Budget par taille" }, new NonVisualGraphicFrameDrawingProperties()),
            new Transform(new DocumentFormat.OpenXml.Drawing.Offset { X = 0, Y = 0 }, new DocumentFormat.OpenXml.Drawing.Extents { Cx = 0, Cy = 0 }),
            new DocumentFormat.OpenXml.Drawing.Graphic(new DocumentFormat.OpenXml.Drawing.GraphicData(new ChartReference { Id = "chart" }) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/chart" }))
        {
            Macro = "",
        },
        new ClientData());
}
