using System.Xml;

namespace Cpts.Rules.Reports.Workbooks;

/// <summary>A sheet as SpreadsheetML.</summary>
internal static class SheetXml
{
    /// <summary>The maximum number of characters in a cell.</summary>
    private const int LongestText = 32_000;

    private const string TitleHeight = "26";
    private const int LineHeight = 15;
    private const double WidthOfLetter = 1.0;

    private static readonly LocalDate Origin = new(1899, 12, 30);

    public static void Write(XmlWriter xml, Sheet sheet)
    {
        xml.WriteStartElement("worksheet", SpreadsheetPackage.Main);
        FitToWidth(xml);
        View(xml, sheet.Frozen);
        Columns(xml, sheet.Widths);
        xml.WriteStartElement("sheetData");
        for (var row = 1; row <= sheet.Rows.Count; row++)
        {
            xml.WriteStartElement("row");
            xml.WriteAttributeString("r", SpreadsheetPackage.Number(row));
            if (Height(sheet.Rows[row - 1], sheet.Widths) is { } height)
            {
                xml.WriteAttributeString("ht", height);
                xml.WriteAttributeString("customHeight", "1");
            }

            for (var column = 0; column < sheet.Rows[row - 1].Length; column++)
            {
                Cell(xml, Reference(row, column), sheet.Rows[row - 1][column]);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        Page(xml);
        if (sheet.Chart is not null)
        {
            xml.WriteStartElement("drawing");
            xml.WriteAttributeString("id", SpreadsheetPackage.Relations, "rId1");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    /// <summary>The height of a row, in points; null for that of one line. Not every program makes room for texts of several lines by itself.</summary>
    private static string? Height(SheetCell[] row, IReadOnlyList<double> widths)
    {
        if (row is [{ Look: Look.Title }, ..])
        {
            return TitleHeight;
        }

        var lines = row.Zip(widths, (cell, width) => cell is { Look: Look.Wrapped or Look.Header, Value: string text } ? (int)Math.Ceiling(text.Length * WidthOfLetter / width) : 1).DefaultIfEmpty(1).Max();
        return lines > 1 ? SpreadsheetPackage.Number(lines * LineHeight) : null;
    }

    private static void FitToWidth(XmlWriter xml)
    {
        xml.WriteStartElement("sheetPr");
        xml.WriteStartElement("pageSetUpPr");
        xml.WriteAttributeString("fitToPage", "1");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void View(XmlWriter xml, int frozen)
    {
        xml.WriteStartElement("sheetViews");
        xml.WriteStartElement("sheetView");
        xml.WriteAttributeString("showGridLines", "0");
        xml.WriteAttributeString("workbookViewId", "0");
        if (frozen > 0)
        {
            xml.WriteStartElement("pane");
            xml.WriteAttributeString("ySplit", SpreadsheetPackage.Number(frozen));
            xml.WriteAttributeString("topLeftCell", Reference(frozen + 1, 0));
            xml.WriteAttributeString("activePane", "bottomLeft");
            xml.WriteAttributeString("state", "frozen");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Columns(XmlWriter xml, IReadOnlyList<double> widths)
    {
        xml.WriteStartElement("cols");
        for (var i = 0; i < widths.Count; i++)
        {
            xml.WriteStartElement("col");
            xml.WriteAttributeString("min", SpreadsheetPackage.Number(i + 1));
            xml.WriteAttributeString("max", SpreadsheetPackage.Number(i + 1));
            xml.WriteAttributeString("width", widths[i].ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("customWidth", "1");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Page(XmlWriter xml)
    {
        xml.WriteStartElement("pageMargins");
        foreach (var (side, inches) in new[] { ("left", "0.5"), ("right", "0.5"), ("top", "0.6"), ("bottom", "0.6"), ("header", "0.3"), ("footer", "0.3") })
        {
            xml.WriteAttributeString(side, inches);
        }

        xml.WriteEndElement();
        xml.WriteStartElement("pageSetup");
        xml.WriteAttributeString("paperSize", "9");
        xml.WriteAttributeString("orientation", "landscape");
        xml.WriteAttributeString("fitToHeight", "0");
        xml.WriteEndElement();
    }

    /// <summary>A cell; a text is never taken for a formula, even an untrusted one.</summary>
    private static void Cell(XmlWriter xml, string reference, SheetCell cell)
    {
        if (cell is { Value: null, Formula: null, Look: Look.Plain })
        {
            return;
        }

        var isText = cell.Value is string || (cell.Value is null && cell.Formula is not null);
        xml.WriteStartElement("c");
        xml.WriteAttributeString("r", reference);
        xml.WriteAttributeString("s", SpreadsheetPackage.Number((int)cell.Look));
        if (isText)
        {
            xml.WriteAttributeString("t", cell.Formula is null ? "inlineStr" : "str");
        }

        if (cell.Formula is not null)
        {
            xml.WriteElementString("f", cell.Formula);
            xml.WriteElementString("v", Text(cell.Value));
        }
        else if (isText)
        {
            xml.WriteStartElement("is");
            xml.WriteStartElement("t");
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(Text(cell.Value));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }
        else if (cell.Value is not null)
        {
            xml.WriteElementString("v", Text(cell.Value));
        }

        xml.WriteEndElement();
    }

    private static string Text(object? value) => value switch
    {
        LocalDate day => SpreadsheetPackage.Number(Period.DaysBetween(Origin, day)),
        string text => ShortText.Of(string.Concat(PlainText.Characters(PlainText.Safe(text))), LongestText),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => "",
    };

    private static string Reference(int row, int column) => (char)('A' + column) + SpreadsheetPackage.Number(row);
}
