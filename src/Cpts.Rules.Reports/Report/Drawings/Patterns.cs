using Cpts.Rules.Reports.Report.Html;

namespace Cpts.Rules.Reports.Report.Drawings;

/// <summary>The textures that all drawings of a page share, so that nothing is shown by colour alone: hatching for what is at
/// stake, dots for what is uncertain. The style sheet defines their colours.</summary>
internal static class Patterns
{
    public static void Define(Markup markup) => markup
        .Open("svg", ("class", "patterns"), ("width", "0"), ("height", "0"), ("aria-hidden", "true"), ("focusable", "false"))
        .Open("defs")
        .Open("pattern", ("id", "at-stake"), ("width", "6"), ("height", "6"), ("patternUnits", "userSpaceOnUse"), ("patternTransform", "rotate(45)"))
        .Empty("rect", ("class", "at-stake-ground"), ("width", "6"), ("height", "6"))
        .Empty("rect", ("class", "at-stake-ink"), ("width", "2.2"), ("height", "6"))
        .Close()
        .Open("pattern", ("id", "uncertain"), ("width", "6"), ("height", "6"), ("patternUnits", "userSpaceOnUse"))
        .Empty("rect", ("class", "uncertain-ground"), ("width", "6"), ("height", "6"))
        .Empty("circle", ("class", "uncertain-ink"), ("cx", "1.5"), ("cy", "1.5"), ("r", "0.9"))
        .Empty("circle", ("class", "uncertain-ink"), ("cx", "4.5"), ("cy", "4.5"), ("r", "0.9"))
        .Close()
        .Close()
        .Close();
}
