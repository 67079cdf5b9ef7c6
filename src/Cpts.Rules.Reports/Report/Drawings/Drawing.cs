using Cpts.Rules.Reports.Report.Html;

namespace Cpts.Rules.Reports.Report.Drawings;

/// <summary>A mark of a drawing and what it means.</summary>
/// <param name="Shape">Its shape.</param>
/// <param name="Style">The class that defines its appearance.</param>
/// <param name="Meaning">What it means.</param>
/// <param name="IsVariable">Whether it disappears when the parts that depend on results are hidden.</param>
internal readonly record struct LegendItem(MarkShape Shape, string Style, string Meaning, bool IsVariable = false);

/// <summary>A drawing, with a description in words for readers who cannot see it.</summary>
internal abstract class Drawing
{
    /// <summary>How wide the drawing is, in its own pixels; it is scaled to the page.</summary>
    protected const double Width = 720;

    /// <summary>Its id on the page.</summary>
    public abstract string Id { get; }

    /// <summary>What it shows, in a few words.</summary>
    protected abstract string Title { get; }

    /// <summary>Everything that the drawing shows, in words.</summary>
    protected abstract string Description { get; }

    /// <summary>How high it is, in its own pixels.</summary>
    protected abstract double Height { get; }

    /// <summary>The most important horizontal position, in its own pixels: a narrow screen, which shows only a part, starts there.</summary>
    protected virtual double Opening => 0;

    /// <summary>The meanings of its marks; empty when the marks are labelled in the drawing.</summary>
    protected virtual IReadOnlyList<LegendItem> Legend => [];

    /// <summary>Writes the drawing as a figure with its caption and legend.</summary>
    public void Write(ReportPage page)
    {
        var markup = page.Markup;
        var (title, description) = (Id + "-title", Id + "-description");
        markup.Open("figure", ("id", Id));

        // Shown here; screen readers get it as the name of the drawing.
        markup.Leaf("p", Title, ("class", "drawing-title"), ("aria-hidden", "true"));
        page.Hint();
        markup.Open("div", ("class", "frame"), ("role", "group"), ("aria-labelledby", title), ("tabindex", "0"));
        markup.Open("div", ("class", "stage"));
        if (Opening > 0)
        {
            markup.Leaf("span", "", ("class", $"start at-{Canvas.Px(Math.Round(Opening / Width * 10))}"));
        }

        markup.Open(
            "svg",
            ("class", "drawing"),
            ("viewBox", $"0 0 {Canvas.Px(Width)} {Canvas.Px(Height)}"),
            ("role", "img"),
            ("aria-labelledby", $"{title} {description}"),
            ("focusable", "false"));
        markup.Leaf("title", Title, ("id", title)).Leaf("desc", Description, ("id", description));
        Paint(new Canvas(markup));
        markup.Close().Close().Close();
        if (Legend.Count > 0)
        {
            WriteLegend(markup);
        }

        markup.Close();
    }

    /// <summary>Draws on the canvas.</summary>
    protected abstract void Paint(Canvas canvas);

    private void WriteLegend(Markup markup)
    {
        markup.Open("figcaption").Open("ul", ("class", "legend"));
        foreach (var item in Legend)
        {
            markup.Open("li", ("class", item.IsVariable ? "variable" : null))
                .Open("svg", ("class", "key"), ("viewBox", "0 0 18 12"), ("width", "18"), ("height", "12"), ("aria-hidden", "true"), ("focusable", "false"));
            Mark.Draw(new Canvas(markup), item.Shape, 9, 6, item.Style);
            markup.Close().Text(" " + item.Meaning).Close();
        }

        markup.Close().Close();
    }
}
