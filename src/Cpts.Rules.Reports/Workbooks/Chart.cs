namespace Cpts.Rules.Reports.Workbooks;

/// <summary>Stacked columns of what stands in cells.</summary>
/// <param name="Title">The title.</param>
/// <param name="Categories">The names below the columns: cells, and what is in them.</param>
/// <param name="Series">What is stacked, from below.</param>
/// <param name="Format">The format of the numbers beside it.</param>
/// <param name="Row">The row above which it begins.</param>
internal sealed record Chart(string Title, (string Cells, IReadOnlyList<string> Names) Categories, IReadOnlyList<ChartSeries> Series, string Format, int Row);

/// <summary>One part of the columns.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Cells">The cells.</param>
/// <param name="Values">What is in them.</param>
/// <param name="Colour">Its colour, six hexadecimal digits.</param>
internal sealed record ChartSeries(string Name, string Cells, IReadOnlyList<decimal> Values, string Colour);
