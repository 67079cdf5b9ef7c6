namespace Cpts.Rules.Reports.Report.Chapters;

/// <summary>Key figures, each in a tile with its name and a detail.</summary>
internal static class Tiles
{
    /// <summary>Writes a tile into the list of tiles that is open.</summary>
    /// <param name="page">The page.</param>
    /// <param name="name">What the figure is.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="detail">More about the figure; null for none.</param>
    /// <param name="style">The class of the tile: <c>variable</c> when it depends on results; null for none.</param>
    /// <param name="link">The chapter with the details; null for none.</param>
    public static void Write(ReportPage page, string name, Cell figure, string? detail = null, string? style = null, string? link = null)
    {
        page.Markup.Open("div", ("class", style)).Open("dt");
        if (link is null)
        {
            page.Markup.Text(name);
        }
        else
        {
            page.Markup.Leaf("a", name, ("href", "#" + link));
        }

        page.Markup.Close().Open("dd", ("class", "figure"));
        page.Cell(figure);
        page.Markup.Close();
        if (detail is not null)
        {
            page.Markup.Leaf("dd", detail);
        }

        page.Markup.Close();
    }
}
