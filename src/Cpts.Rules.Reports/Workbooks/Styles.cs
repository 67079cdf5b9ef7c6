using System.Xml;

namespace Cpts.Rules.Reports.Workbooks;

/// <summary>The styles of the cells, in the order of <see cref="Look"/>.</summary>
internal static class Styles
{
    private const int EurosFormat = 164;
    private const int DateFormat = 165;
    private const int InhabitantsFormat = 166;
    private const int YearFormat = 1;

    private const int Bold = 1;
    private const int TitleFont = 2;
    private const int Grey = 3;
    private const int White = 4;

    private const int HeadFill = 2;
    private const int InputFill = 3;
    private const int TotalFill = 4;

    private static readonly (int Format, int Font, int Fill, bool Border, bool Wrap)[] Formats =
    [
        (0, 0, 0, false, false), // Plain
        (0, TitleFont, 0, false, false), // Title
        (0, Grey, 0, false, false), // Note
        (0, White, HeadFill, true, true), // Header
        (0, 0, 0, false, true), // Wrapped
        (EurosFormat, 0, 0, false, false), // Euros
        (DateFormat, 0, 0, false, false), // Date
        (YearFormat, 0, 0, false, false), // Whole
        (0, Bold, TotalFill, true, false), // Total
        (EurosFormat, Bold, TotalFill, true, false), // TotalEuros
        (0, 0, InputFill, true, false), // FillText
        (EurosFormat, 0, InputFill, true, false), // FillEuros
        (DateFormat, 0, InputFill, true, false), // FillDate
        (YearFormat, 0, InputFill, true, false), // FillWhole
        (InhabitantsFormat, 0, 0, false, false), // Inhabitants
    ];

    public static void Write(XmlWriter xml, Language language)
    {
        var french = language == Language.French;
        xml.WriteStartElement("styleSheet", SpreadsheetPackage.Main);
        Many(xml, "numFmts", [(EurosFormat, french ? "[$-40C]#,##0.00\\ \"€\"" : "[$-809]\"€\"#,##0.00"), (DateFormat, french ? "[$-40C]dd/mm/yyyy" : "[$-809]dd\\ mmm\\ yyyy"), (InhabitantsFormat, Whole(language))], Format);
        Many(xml, "fonts", [("11", null, false), ("11", null, true), ("16", "FF1F3864", true), ("10", "FF595959", false), ("11", "FFFFFFFF", true)], Font);
        Many(xml, "fills", ["none", "gray125", "FF1F3864", "FFFFF2CC", "FFE7E6E6"], Fill);
        Many(xml, "borders", [false, true], Border);
        Many(xml, "cellStyleXfs", [Formats[0]], (_, format) => Xf(xml, format));
        Many(xml, "cellXfs", Formats, (_, format) => Xf(xml, format));
        xml.WriteEndElement();
    }

    /// <summary>The format of whole numbers with thousands separators.</summary>
    public static string Whole(Language language) => language == Language.French ? "[$-40C]#,##0" : "[$-809]#,##0";

    private static void Many<T>(XmlWriter xml, string name, T[] items, Action<XmlWriter, T> write)
    {
        xml.WriteStartElement(name);
        xml.WriteAttributeString("count", SpreadsheetPackage.Number(items.Length));
        foreach (var item in items)
        {
            write(xml, item);
        }

        xml.WriteEndElement();
    }

    private static void Format(XmlWriter xml, (int Id, string Code) format)
    {
        xml.WriteStartElement("numFmt");
        xml.WriteAttributeString("numFmtId", SpreadsheetPackage.Number(format.Id));
        xml.WriteAttributeString("formatCode", format.Code);
        xml.WriteEndElement();
    }

    private static void Font(XmlWriter xml, (string Size, string? Colour, bool IsBold) font)
    {
        xml.WriteStartElement("font");
        if (font.IsBold)
        {
            xml.WriteElementString("b", "");
        }

        Value(xml, "sz", "val", font.Size);
        if (font.Colour is { } colour)
        {
            Value(xml, "color", "rgb", colour);
        }

        Value(xml, "name", "val", "Calibri");
        xml.WriteEndElement();
    }

    private static void Fill(XmlWriter xml, string fill)
    {
        var isSolid = fill.Length == 8 && fill[0] == 'F';
        xml.WriteStartElement("fill");
        xml.WriteStartElement("patternFill");
        xml.WriteAttributeString("patternType", isSolid ? "solid" : fill);
        if (isSolid)
        {
            Value(xml, "fgColor", "rgb", fill);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Border(XmlWriter xml, bool isThin)
    {
        xml.WriteStartElement("border");
        foreach (var side in new[] { "left", "right", "top", "bottom" })
        {
            xml.WriteStartElement(side);
            if (isThin)
            {
                xml.WriteAttributeString("style", "thin");
                Value(xml, "color", "rgb", "FFBFBFBF");
            }

            xml.WriteEndElement();
        }

        xml.WriteElementString("diagonal", "");
        xml.WriteEndElement();
    }

    private static void Xf(XmlWriter xml, (int Format, int Font, int Fill, bool Border, bool Wrap) format)
    {
        xml.WriteStartElement("xf");
        xml.WriteAttributeString("numFmtId", SpreadsheetPackage.Number(format.Format));
        xml.WriteAttributeString("fontId", SpreadsheetPackage.Number(format.Font));
        xml.WriteAttributeString("fillId", SpreadsheetPackage.Number(format.Fill));
        xml.WriteAttributeString("borderId", format.Border ? "1" : "0");
        foreach (var what in new[] { "applyNumberFormat", "applyFont", "applyFill", "applyBorder", "applyAlignment" })
        {
            xml.WriteAttributeString(what, "1");
        }

        xml.WriteStartElement("alignment");
        xml.WriteAttributeString("vertical", "top");
        if (format.Format != 0)
        {
            // Leave a space before the text of the next column.
            xml.WriteAttributeString("horizontal", "right");
            xml.WriteAttributeString("indent", "1");
        }

        if (format.Wrap)
        {
            xml.WriteAttributeString("wrapText", "1");
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Value(XmlWriter xml, string element, string attribute, string value)
    {
        xml.WriteStartElement(element);
        xml.WriteAttributeString(attribute, value);
        xml.WriteEndElement();
    }
}
