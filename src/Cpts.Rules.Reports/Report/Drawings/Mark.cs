namespace Cpts.Rules.Reports.Report.Drawings;

/// <summary>The shapes of marks, which can be told apart without colours.</summary>
internal enum MarkShape : byte
{
    /// <summary>A filled area.</summary>
    Area,

    /// <summary>A triangle that points down.</summary>
    Triangle,

    /// <summary>A square.</summary>
    Square,

    /// <summary>A disc.</summary>
    Disc,

    /// <summary>A vertical line.</summary>
    Upright,
}

/// <summary>Draws marks, both in drawings and in their legends.</summary>
internal static class Mark
{
    private const double Radius = 4.5;

    /// <summary>Draws a mark centred on a point.</summary>
    public static void Draw(Canvas canvas, MarkShape shape, double x, double y, string style, string? data = null)
    {
        switch (shape)
        {
            case MarkShape.Area:
                canvas.Rect(x - 8.5, y - 5.5, 17, 11, style, data);
                break;
            case MarkShape.Triangle:
                canvas.Polygon([(x - Radius, y - Radius), (x + Radius, y - Radius), (x, y + Radius)], style, data);
                break;
            case MarkShape.Square:
                canvas.Rect(x - Radius + 0.5, y - Radius + 0.5, (2 * Radius) - 1, (2 * Radius) - 1, style, data);
                break;
            case MarkShape.Disc:
                canvas.Circle(x, y, Radius - 0.5, style, data);
                break;
            case MarkShape.Upright:
                canvas.Line(x, y - 6, x, y + 6, style, data);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(shape), shape, "Not a defined shape.");
        }
    }
}
