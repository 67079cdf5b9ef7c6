namespace Cpts.Rules.Reports.Workbooks;

/// <summary>A chart of stacked columns, from the values of cells.</summary>
/// <param name="Title">The title.</param>
/// <param name="Categories">The names below the columns: cells and their contents.</param>
/// <param name="Series">The stacked series, from bottom to top.</param>
/// <param name="Format">The number format of its axis.</param>
/// <param name="Row">The row where it begins.</param>
internal sealed record Chart(string Title, (string Cells, IReadOnlyList<string> Names) Categories, IReadOnlyList<ChartSeries> Series, string Format, int Row);

/// <summary>One series of the columns.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Cells">The cells.</param>
/// <param name="Values">The values of the cells.</param>
/// <param name="Colour">Its colour, six hexadecimal digits.</param>
internal sealed record ChartSeries(string Name, string Cells, IReadOnlyList<decimal> Values, string Colour);
