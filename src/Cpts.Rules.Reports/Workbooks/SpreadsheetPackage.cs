using System.IO.Compression;
using System.Xml;

namespace Cpts.Rules.Reports.Workbooks;

/// <summary>Writes sheets as an Office Open XML workbook (ECMA-376): only the parts that are needed, and always the same bytes.</summary>
/// <remarks>The workbook names no calculating application, so that every program recalculates the formulas when it opens it.</remarks>
internal static class SpreadsheetPackage
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private const string Package = "http://schemas.openxmlformats.org/package/2006/";
    private const string Types = "application/vnd.openxmlformats-officedocument.";

    private static readonly DateTimeOffset AnyDay = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Write(Stream output, IReadOnlyList<Sheet> sheets, Wording wording)
    {
        using var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        var charts = sheets.Where(sheet => sheet.Chart is not null).ToList();
        Part(archive, "[Content_Types].xml", xml => ContentTypes(xml, sheets.Count, charts.Count));
        Relationships(archive, "_rels/.rels", ("officeDocument", "xl/workbook.xml"));
        Part(archive, "xl/workbook.xml", xml => Workbook(xml, sheets));
        Relationships(archive, "xl/_rels/workbook.xml.rels", [.. sheets.Select((_, i) => ("worksheet", $"worksheets/sheet{Number(i + 1)}.xml")), ("styles", "styles.xml")]);
        Part(archive, "xl/styles.xml", xml => Styles.Write(xml, wording.Language));
        for (var i = 0; i < sheets.Count; i++)
        {
            var number = Number(i + 1);
            Part(archive, $"xl/worksheets/sheet{number}.xml", xml => SheetXml.Write(xml, sheets[i]));
            if (sheets[i].Chart is { } chart)
            {
                var place = Number(charts.IndexOf(sheets[i]) + 1);
                Relationships(archive, $"xl/worksheets/_rels/sheet{number}.xml.rels", ("drawing", $"../drawings/drawing{place}.xml"));
                Part(archive, $"xl/drawings/drawing{place}.xml", xml => ChartXml.Drawing(xml, chart));
                Relationships(archive, $"xl/drawings/_rels/drawing{place}.xml.rels", ("chart", $"../charts/chart{place}.xml"));
                Part(archive, $"xl/charts/chart{place}.xml", xml => ChartXml.Chart(xml, chart));
            }
        }
    }

    /// <summary>A number in the form of these files.</summary>
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void ContentTypes(XmlWriter xml, int sheets, int charts)
    {
        xml.WriteStartElement("Types", Package + "content-types");
        Type("Default", "Extension", "rels", "application/vnd.openxmlformats-package.relationships+xml");
        Type("Default", "Extension", "xml", "application/xml");
        Type("Override", "PartName", "/xl/workbook.xml", Types + "spreadsheetml.sheet.main+xml");
        Type("Override", "PartName", "/xl/styles.xml", Types + "spreadsheetml.styles+xml");
        for (var i = 1; i <= sheets; i++)
        {
            Type("Override", "PartName", $"/xl/worksheets/sheet{Number(i)}.xml", Types + "spreadsheetml.worksheet+xml");
        }

        for (var i = 1; i <= charts; i++)
        {
            Type("Override", "PartName", $"/xl/drawings/drawing{Number(i)}.xml", Types + "drawing+xml");
            Type("Override", "PartName", $"/xl/charts/chart{Number(i)}.xml", Types + "drawingml.chart+xml");
        }

        xml.WriteEndElement();

        void Type(string element, string key, string value, string type)
        {
            xml.WriteStartElement(element);
            xml.WriteAttributeString(key, value);
            xml.WriteAttributeString("ContentType", type);
            xml.WriteEndElement();
        }
    }

    private static void Workbook(XmlWriter xml, IReadOnlyList<Sheet> sheets)
    {
        xml.WriteStartElement("workbook", Main);
        xml.WriteStartElement("sheets");
        for (var i = 0; i < sheets.Count; i++)
        {
            xml.WriteStartElement("sheet");
            xml.WriteAttributeString("name", sheets[i].Name);
            xml.WriteAttributeString("sheetId", Number(i + 1));
            xml.WriteAttributeString("id", Relations, $"rId{Number(i + 1)}");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteStartElement("calcPr");
        xml.WriteAttributeString("fullCalcOnLoad", "1");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Relationships(ZipArchive archive, string name, params (string Type, string Target)[] relations) => Part(archive, name, xml =>
    {
        xml.WriteStartElement("Relationships", Package + "relationships");
        for (var i = 0; i < relations.Length; i++)
        {
            xml.WriteStartElement("Relationship");
            xml.WriteAttributeString("Id", $"rId{Number(i + 1)}");
            xml.WriteAttributeString("Type", $"{Relations}/{relations[i].Type}");
            xml.WriteAttributeString("Target", relations[i].Target);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    });

    private static void Part(ZipArchive archive, string name, Action<XmlWriter> write)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = AnyDay;
        using var stream = entry.Open();
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false) });
        xml.WriteStartDocument(standalone: true);
        write(xml);
        xml.WriteEndDocument();
    }
}
