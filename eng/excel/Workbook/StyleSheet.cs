using DocumentFormat.OpenXml.Spreadsheet;

namespace Cpts.Rules.Engineering.Workbook;

/// <summary>Fonts, fills and number formats: one cell format for each <see cref="Look"/>.</summary>
internal static class StyleSheet
{
    private const uint CentsFormat = 164;
    private const uint EurosFormat = 165;
    private const uint DateFormat = 166;
    private const uint NumberFormat = 167;

    /// <summary>The index of the only style that depends on the value: errors, of which a table shows many at once.</summary>
    public const uint PaleError = 0;

    public static Stylesheet Write() => new(
        new NumberingFormats(
            Format(CentsFormat, "#,##0.00\\ \"€\""),
            Format(EurosFormat, "#,##0\\ \"€\""),
            Format(DateFormat, "dd/mm/yyyy"),
            Format(NumberFormat, "#,##0")),
        new Fonts(
            Font(10, "FF1F2937"),
            Font(16, "FF12406A", isBold: true),
            Font(10, "FFFFFFFF", isBold: true),
            Font(10, "FF1F2937", isBold: true),
            Font(9, "FF6B7280", isItalic: true),
            Font(10, "FF1D4ED8")),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            Solid("FF12406A"),
            Solid("FFFFF7D6"),
            Solid("FFE8F1FA")),
        new Borders(
            new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()),
            Thin("FFB6C2CF")),
        new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }),
        new CellFormats(Looks()),
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }),
        new DifferentialFormats(new DifferentialFormat(new Font(new Color { Rgb = "FFB6C2CF" }))));

    private static IEnumerable<CellFormat> Looks() =>
    [
        Cell(font: 0),
        Cell(font: 1),
        Cell(font: 2, fill: 2, border: 1, isText: true),
        Cell(font: 3, isText: true),
        Cell(font: 4, isText: true),
        Cell(font: 5, fill: 3, border: 1, format: NumberFormat),
        Cell(font: 5, fill: 3, border: 1, isText: true),
        Cell(font: 5, fill: 3, border: 1, format: DateFormat),
        Cell(font: 0, border: 1, format: CentsFormat),
        Cell(font: 0, border: 1, format: EurosFormat),
        Cell(font: 0, border: 1, format: NumberFormat),
        Cell(font: 0, border: 1, format: DateFormat),
        Cell(font: 0, border: 1, isText: true),
        Cell(font: 4, border: 1, isText: true),
        Cell(font: 3, fill: 4, border: 1, isText: true),
    ];

    private static CellFormat Cell(uint font, uint fill = 0, uint border = 0, uint format = 0, bool isText = false) => new()
    {
        NumberFormatId = format,
        FontId = font,
        FillId = fill,
        BorderId = border,
        FormatId = 0,
        ApplyFont = true,
        ApplyFill = true,
        ApplyBorder = true,
        ApplyNumberFormat = true,
        ApplyAlignment = true,

        // Keeps text away from the numbers on its left.
        Alignment = isText
            ? new Alignment { Vertical = VerticalAlignmentValues.Top, Horizontal = HorizontalAlignmentValues.Left, Indent = 1, WrapText = true }
            : new Alignment { Vertical = VerticalAlignmentValues.Top },
    };

    private static NumberingFormat Format(uint id, string code) => new() { NumberFormatId = id, FormatCode = code };

    private static Font Font(double size, string color, bool isBold = false, bool isItalic = false)
    {
        var font = new Font();
        if (isBold)
        {
            font.Append(new Bold());
        }

        if (isItalic)
        {
            font.Append(new Italic());
        }

        font.Append(new FontSize { Val = size }, new Color { Rgb = color }, new FontName { Val = "Calibri" });
        return font;
    }

    private static Fill Solid(string color) => new(new PatternFill(new ForegroundColor { Rgb = color }, new BackgroundColor { Indexed = 64 }) { PatternType = PatternValues.Solid });

    private static Border Thin(string color) => new(
        new LeftBorder(new Color { Rgb = color }) { Style = BorderStyleValues.Thin },
        new RightBorder(new Color { Rgb = color }) { Style = BorderStyleValues.Thin },
        new TopBorder(new Color { Rgb = color }) { Style = BorderStyleValues.Thin },
        new BottomBorder(new Color { Rgb = color }) { Style = BorderStyleValues.Thin },
        new DiagonalBorder());
}
