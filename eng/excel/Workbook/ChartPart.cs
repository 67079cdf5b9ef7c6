using System.Globalization;
using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Charts;
using Chart = DocumentFormat.OpenXml.Drawing.Charts.Chart;
using Index = DocumentFormat.OpenXml.Drawing.Charts.Index;

namespace Cpts.Rules.Engineering.Workbook;

/// <summary>The only chart: what a year of core missions pays at each size, with the certain and the unpublished parts.</summary>
internal static class ChartPart
{
    private const uint CategoryAxis = 1;
    private const uint ValueAxis = 2;

    /// <summary>Writes the chart.</summary>
    /// <param name="sheet">The sheet of its figures: names in column A, the minimum in B, the rest up to the maximum in C.</param>
    /// <param name="firstRow">The row of the first size; the header is above it.</param>
    /// <param name="rows">The figures themselves, so that the chart shows before anything is calculated.</param>
    public static ChartSpace Write(string sheet, int firstRow, IReadOnlyList<ChartFigure> rows)
    {
        var lastRow = firstRow + rows.Count - 1;
        string[] names = [.. rows.Select(row => row.Name)];
        var bars = new BarChart(
            new BarDirection { Val = BarDirectionValues.Column },
            new BarGrouping { Val = BarGroupingValues.Stacked },
            new VaryColors { Val = false },
            Series(0, $"'{sheet}'!$B${firstRow - 1}", "Au moins", "12406A", [.. rows.Select(row => row.Least)], $"'{sheet}'!$B${firstRow}:$B${lastRow}"),
            Series(1, $"'{sheet}'!$C${firstRow - 1}", "Non publié : jusqu’à", "F2B705", [.. rows.Select(row => row.Above)], $"'{sheet}'!$C${firstRow}:$C${lastRow}"),
            new GapWidth { Val = 60 },
            new Overlap { Val = 100 },
            new AxisId { Val = CategoryAxis },
            new AxisId { Val = ValueAxis });
        var chart = new Chart(
            Title("Missions socles et fonctionnement, par an et par taille (avenant 2)"),
            new AutoTitleDeleted { Val = false },
            new PlotArea(new Layout(), bars, Categories(), Values()),
            new Legend(new LegendPosition { Val = LegendPositionValues.Bottom }, new Overlay { Val = false }),
            new PlotVisibleOnly { Val = true });
        return new ChartSpace(new RoundedCorners { Val = false }, chart);

        BarChartSeries Series(uint index, string titleAt, string title, string color, decimal[] values, string valuesAt) => new(
            new Index { Val = index },
            new Order { Val = index },
            new SeriesText(new StringReference(new Formula(titleAt), new StringCache(new PointCount { Val = 1 }, new StringPoint(new NumericValue(title)) { Index = 0 }))),
            new ChartShapeProperties(new SolidFill(new RgbColorModelHex { Val = color })),
            new InvertIfNegative { Val = false },
            new CategoryAxisData(new StringReference(
                new Formula($"'{sheet}'!$A${firstRow}:$A${lastRow}"),
                new StringCache([new PointCount { Val = (uint)names.Length }, .. names.Select((name, i) => new StringPoint(new NumericValue(name)) { Index = (uint)i })]))),
            new Values(new NumberReference(
                new Formula(valuesAt),
                new NumberingCache([new FormatCode("#,##0"), new PointCount { Val = (uint)values.Length }, .. values.Select((value, i) => new NumericPoint(new NumericValue(value.ToString(CultureInfo.InvariantCulture))) { Index = (uint)i })]))));
    }

    private static Title Title(string text) => new(
        new ChartText(new RichText(
            new BodyProperties(),
            new ListStyle(),
            new Paragraph(new ParagraphProperties(new DefaultRunProperties { FontSize = 1200, Bold = true }), new Run(new RunProperties { Language = "fr-FR", FontSize = 1200, Bold = true }, new DocumentFormat.OpenXml.Drawing.Text(text))))),
        new Overlay { Val = false });

    private static CategoryAxis Categories() => new(
        new AxisId { Val = CategoryAxis },
        new Scaling(new Orientation { Val = OrientationValues.MinMax }),
        new Delete { Val = false },
        new AxisPosition { Val = AxisPositionValues.Bottom },
        new NumberingFormat { FormatCode = "General", SourceLinked = false },
        new MajorTickMark { Val = TickMarkValues.None },
        new MinorTickMark { Val = TickMarkValues.None },
        new TickLabelPosition { Val = TickLabelPositionValues.NextTo },
        new CrossingAxis { Val = ValueAxis },
        new Crosses { Val = CrossesValues.AutoZero },
        new AutoLabeled { Val = true },
        new LabelAlignment { Val = LabelAlignmentValues.Center },
        new LabelOffset { Val = 100 });

    private static ValueAxis Values() => new(
        new AxisId { Val = ValueAxis },
        new Scaling(new Orientation { Val = OrientationValues.MinMax }),
        new Delete { Val = false },
        new AxisPosition { Val = AxisPositionValues.Left },
        new MajorGridlines(new ChartShapeProperties(new DocumentFormat.OpenXml.Drawing.Outline(new SolidFill(new RgbColorModelHex { Val = "D9DEE4" })))),
        new NumberingFormat { FormatCode = "#,##0\\ \"€\"", SourceLinked = false },
        new MajorTickMark { Val = TickMarkValues.None },
        new MinorTickMark { Val = TickMarkValues.None },
        new TickLabelPosition { Val = TickLabelPositionValues.NextTo },
        new CrossingAxis { Val = CategoryAxis },
        new Crosses { Val = CrossesValues.AutoZero },
        new CrossBetween { Val = CrossBetweenValues.Between });
}
