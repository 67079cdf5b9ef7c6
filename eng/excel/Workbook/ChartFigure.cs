namespace Cpts.Rules.Engineering.Workbook;

/// <summary>A column of the chart.</summary>
/// <param name="Name">The size.</param>
/// <param name="Least">What is certain, in euros a year.</param>
/// <param name="Above">What may be added to it.</param>
internal readonly record struct ChartFigure(string Name, decimal Least, decimal Above);
