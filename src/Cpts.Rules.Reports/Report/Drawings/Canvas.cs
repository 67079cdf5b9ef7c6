using Cpts.Rules.Reports.Report.Html;

namespace Cpts.Rules.Reports.Report.Drawings;

/// <summary>The position of a label relative to its point.</summary>
internal enum Anchor : byte
{
    Start,
    Middle,
    End,
}

/// <summary>Writes the few shapes that the drawings are made of; the style sheet defines their appearance.</summary>
internal sealed class Canvas(Markup markup)
{
    private readonly Markup _markup = markup;

    /// <summary>A number of pixels as SVG writes it: at most two decimals.</summary>
    public static string Px(double pixels) => (Math.Round(pixels, 2, MidpointRounding.AwayFromZero) + 0.0).ToString("0.##", CultureInfo.InvariantCulture);

    public void Rect(double x, double y, double width, double height, string style, string? data = null, string? part = null) => _markup.Empty(
        "rect",
        ("class", style),
        ("x", Px(x)),
        ("y", Px(y)),
        ("width", Px(width)),
        ("height", Px(height)),
        ("data-of", data),
        ("data-part", part));

    public void Line(double x1, double y1, double x2, double y2, string style, string? data = null) => _markup.Empty(
        "line",
        ("class", style),
        ("x1", Px(x1)),
        ("y1", Px(y1)),
        ("x2", Px(x2)),
        ("y2", Px(y2)),
        ("data-of", data));

    public void Circle(double x, double y, double radius, string style, string? data = null) => _markup.Empty(
        "circle",
        ("class", style),
        ("cx", Px(x)),
        ("cy", Px(y)),
        ("r", Px(radius)),
        ("data-of", data));

    /// <summary>A closed polygon through the given corners.</summary>
    public void Polygon(IEnumerable<(double X, double Y)> corners, string style, string? data = null, string? part = null) => _markup.Empty(
        "polygon",
        ("class", style),
        ("points", Points(corners)),
        ("data-of", data),
        ("data-part", part));

    public void Text(double x, double y, string text, string style, Anchor anchor = Anchor.Start) => _markup.Leaf(
        "text",
        text,
        ("class", style),
        ("x", Px(x)),
        ("y", Px(y)),
        ("text-anchor", anchor switch { Anchor.Middle => "middle", Anchor.End => "end", _ => null }));

    private static string Points(IEnumerable<(double X, double Y)> corners) => string.Join(' ', corners.Select(corner => $"{Px(corner.X)},{Px(corner.Y)}"));
}
