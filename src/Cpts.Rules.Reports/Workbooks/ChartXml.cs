using System.Xml;

namespace Cpts.Rules.Reports.Workbooks;

/// <summary>A chart of stacked columns as DrawingML.</summary>
internal static class ChartXml
{
    private const string Drawings = "http://schemas.openxmlformats.org/drawingml/2006/";
    private const string SheetDrawing = Drawings + "spreadsheetDrawing";
    private const string ChartSpace = Drawings + "chart";
    private const string A = Drawings + "main";
    private const string CategoryAxis = "1";
    private const string ValueAxis = "2";
    private const int Rows = 20;
    private const int Columns = 6;

    /// <summary>The position of the chart on its sheet.</summary>
    public static void Drawing(XmlWriter xml, Chart chart)
    {
        xml.WriteStartElement("xdr", "wsDr", SheetDrawing);
        xml.WriteStartElement("twoCellAnchor", SheetDrawing);
        Corner(xml, "from", 0, chart.Row - 1);
        Corner(xml, "to", Columns, chart.Row - 1 + Rows);
        xml.WriteStartElement("graphicFrame", SheetDrawing);
        xml.WriteAttributeString("macro", "");
        xml.WriteStartElement("nvGraphicFramePr", SheetDrawing);
        xml.WriteStartElement("cNvPr", SheetDrawing);
        xml.WriteAttributeString("id", "2");
        xml.WriteAttributeString("name", "Chart 1");
        xml.WriteAttributeString("descr", chart.Title);
        xml.WriteEndElement();
        xml.WriteElementString("cNvGraphicFramePr", SheetDrawing, "");
        xml.WriteEndElement();
        xml.WriteStartElement("xfrm", SheetDrawing);
        Empty(xml, "off", A, ("x", "0"), ("y", "0"));
        Empty(xml, "ext", A, ("cx", "0"), ("cy", "0"));
        xml.WriteEndElement();
        xml.WriteStartElement("a", "graphic", A);
        xml.WriteStartElement("graphicData", A);
        xml.WriteAttributeString("uri", ChartSpace);
        xml.WriteStartElement("c", "chart", ChartSpace);
        xml.WriteAttributeString("id", SpreadsheetPackage.Relations, "rId1");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteElementString("clientData", SheetDrawing, "");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>The chart itself, with its values, so that it can be shown before anything is calculated.</summary>
    public static void Chart(XmlWriter xml, Chart chart)
    {
        xml.WriteStartElement("c", "chartSpace", ChartSpace);
        Val(xml, "roundedCorners", "0");
        xml.WriteStartElement("chart", ChartSpace);
        Title(xml, chart.Title);
        Val(xml, "autoTitleDeleted", "0");
        xml.WriteStartElement("plotArea", ChartSpace);
        xml.WriteElementString("layout", ChartSpace, "");
        xml.WriteStartElement("barChart", ChartSpace);
        Val(xml, "barDir", "col");
        Val(xml, "grouping", "stacked");
        Val(xml, "varyColors", "0");
        for (var i = 0; i < chart.Series.Count; i++)
        {
            Series(xml, i, chart.Series[i], chart.Categories.Cells, chart.Categories.Names);
        }

        Val(xml, "gapWidth", "60");
        Val(xml, "overlap", "100");
        Val(xml, "axId", CategoryAxis);
        Val(xml, "axId", ValueAxis);
        xml.WriteEndElement();
        Axis(xml, "catAx", CategoryAxis, "b", "General", ValueAxis);
        Axis(xml, "valAx", ValueAxis, "l", chart.Format, CategoryAxis);
        xml.WriteEndElement();
        xml.WriteStartElement("legend", ChartSpace);
        Val(xml, "legendPos", "b");
        Val(xml, "overlay", "0");
        xml.WriteEndElement();
        Val(xml, "plotVisOnly", "1");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Corner(XmlWriter xml, string name, int column, int row)
    {
        xml.WriteStartElement(name, SheetDrawing);
        foreach (var (part, value) in new[] { ("col", column), ("colOff", 0), ("row", row), ("rowOff", 0) })
        {
            xml.WriteElementString(part, SheetDrawing, SpreadsheetPackage.Number(value));
        }

        xml.WriteEndElement();
    }

    private static void Title(XmlWriter xml, string title)
    {
        xml.WriteStartElement("title", ChartSpace);
        xml.WriteStartElement("tx", ChartSpace);
        xml.WriteStartElement("rich", ChartSpace);
        xml.WriteElementString("a", "bodyPr", A, "");
        xml.WriteStartElement("p", A);
        xml.WriteStartElement("r", A);
        Empty(xml, "rPr", A, ("sz", "1200"), ("b", "1"));
        xml.WriteElementString("t", A, title);
        for (var i = 0; i < 4; i++)
        {
            xml.WriteEndElement();
        }

        Val(xml, "overlay", "0");
        xml.WriteEndElement();
    }

    private static void Series(XmlWriter xml, int place, ChartSeries series, string namesAt, IReadOnlyList<string> names)
    {
        xml.WriteStartElement("ser", ChartSpace);
        Val(xml, "idx", SpreadsheetPackage.Number(place));
        Val(xml, "order", SpreadsheetPackage.Number(place));
        xml.WriteStartElement("tx", ChartSpace);
        xml.WriteElementString("v", ChartSpace, series.Name);
        xml.WriteEndElement();
        xml.WriteStartElement("spPr", ChartSpace);
        xml.WriteStartElement("a", "solidFill", A);
        Empty(xml, "srgbClr", A, ("val", series.Colour));
        xml.WriteEndElement();
        xml.WriteEndElement();
        Val(xml, "invertIfNegative", "0");
        Cached(xml, "cat", "strRef", "strCache", namesAt, names);
        Cached(xml, "val", "numRef", "numCache", series.Cells, [.. series.Values.Select(value => value.ToString(CultureInfo.InvariantCulture))]);
        xml.WriteEndElement();
    }

    private static void Cached(XmlWriter xml, string element, string reference, string cache, string cells, IReadOnlyList<string> values)
    {
        xml.WriteStartElement(element, ChartSpace);
        xml.WriteStartElement(reference, ChartSpace);
        xml.WriteElementString("f", ChartSpace, cells);
        xml.WriteStartElement(cache, ChartSpace);
        Val(xml, "ptCount", SpreadsheetPackage.Number(values.Count));
        for (var i = 0; i < values.Count; i++)
        {
            xml.WriteStartElement("pt", ChartSpace);
            xml.WriteAttributeString("idx", SpreadsheetPackage.Number(i));
            xml.WriteElementString("v", ChartSpace, values[i]);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Axis(XmlWriter xml, string name, string id, string side, string format, string crosses)
    {
        xml.WriteStartElement(name, ChartSpace);
        Val(xml, "axId", id);
        xml.WriteStartElement("scaling", ChartSpace);
        Val(xml, "orientation", "minMax");
        xml.WriteEndElement();
        Val(xml, "delete", "0");
        Val(xml, "axPos", side);
        Empty(xml, "numFmt", ChartSpace, ("formatCode", format), ("sourceLinked", "0"));
        Val(xml, "crossAx", crosses);
        xml.WriteEndElement();
    }

    private static void Val(XmlWriter xml, string name, string value) => Empty(xml, name, ChartSpace, ("val", value));

    private static void Empty(XmlWriter xml, string name, string space, params (string Name, string Value)[] attributes)
    {
        xml.WriteStartElement(name, space);
        foreach (var (attribute, value) in attributes)
        {
            xml.WriteAttributeString(attribute, value);
        }

        xml.WriteEndElement();
    }
}
