using Cpts.Rules.Reports.Report.Html;

namespace Cpts.Rules.Reports.Report;

/// <summary>The heading of a page, above its chapters.</summary>
/// <param name="Name">The subject of the page: the name of a community, which comes from a file and can be any text.</param>
/// <param name="Subtitle">A line under the name.</param>
/// <param name="HasSwitch">Whether the parts that depend on results can be hidden.</param>
internal sealed record ReportHeading(string Name, string Subtitle, bool HasSwitch);

/// <summary>The page around its chapters: one self-contained file without scripts.</summary>
/// <remarks>The same chapters and language give the same bytes: no date of writing and no random names are in it.</remarks>
internal static class ReportDocument
{
    private static readonly Bilingual SkipToContent = new("Aller au contenu", "Skip to content");
    private static readonly Bilingual Contents = new("Sommaire", "Contents");
    private static readonly Bilingual WithVariable = new("Montrer les parts variables et incertaines", "Show variable and uncertain parts");
    private static readonly Bilingual WithoutVariable = new(
        "Les parts variables et incertaines sont masquées : il ne reste que ce qui est acquis.",
        "Variable and uncertain parts are hidden: only what is guaranteed is left.");

    private static readonly Bilingual MadeBy = new(
        "Établi par cpts-rules {0} d’après les sources citées. Ne vaut ni décision de l’ARS ni décision de l’assurance maladie.",
        "Made by cpts-rules {0} from the sources cited. It is not a decision of the ARS or of the health insurance.");

    /// <summary>Writes a page.</summary>
    public static string Write(ReportHeading heading, IEnumerable<IChapter> chapters, Wording wording)
    {
        var page = new ReportPage(wording);
        var shown = chapters.Where(chapter => !chapter.IsEmpty).ToList();
        var markup = page.Markup;
        markup.Raw("<!DOCTYPE html>").Open("html", ("lang", wording.Language == Language.French ? "fr" : "en"));
        Head(page, heading);
        markup.Open("body").Leaf("a", page.Say(SkipToContent), ("class", "skip"), ("href", "#content"));
        Drawings.Patterns.Define(markup);
        Header(page, heading, shown);
        markup.Open("main", ("id", "content"), ("tabindex", "-1"));
        foreach (var chapter in shown)
        {
            markup.Open("section", ("id", chapter.Id), ("aria-labelledby", chapter.Id + "-title"));
            markup.Leaf("h2", page.Say(chapter.Title), ("id", chapter.Id + "-title"));
            chapter.Write(page);
            markup.Close();
        }

        var version = typeof(Scenarios.ScenarioEvaluator).Assembly.GetName().Version!.ToString(3);
        markup.Close().Open("footer").Leaf("p", page.Say(MadeBy, version)).Close().Close().Close();
        return markup + "\n";
    }

    private static void Head(ReportPage page, ReportHeading heading) => page.Markup.Open("head")
        .Empty("meta", ("charset", "utf-8"))
        .Empty("meta", ("http-equiv", "Content-Security-Policy"), ("content", StyleSheet.Policy))
        .Empty("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"))
        .Empty("meta", ("name", "color-scheme"), ("content", "light dark"))
        .Empty("meta", ("name", "referrer"), ("content", "no-referrer"))
        .Empty("link", ("rel", "icon"), ("href", "data:,"))
        .Leaf("title", $"{ShortText.Of(heading.Name)} – {heading.Subtitle}")
        .Open("style").Raw(StyleSheet.Text).Close()
        .Close();

    private static void Header(ReportPage page, ReportHeading heading, IEnumerable<IChapter> chapters)
    {
        var markup = page.Markup;
        markup.Open("header").Open("h1");
        page.Name(heading.Name);
        markup.Close().Leaf("p", heading.Subtitle, ("class", "subtitle"));
        markup.Open("nav", ("aria-label", page.Say(Contents))).Open("ul");
        foreach (var chapter in chapters)
        {
            markup.Open("li").Leaf("a", page.Say(chapter.Title), ("href", "#" + chapter.Id)).Close();
        }

        markup.Close().Close();
        if (heading.HasSwitch)
        {
            markup.Open("p", ("class", "switch")).Open("label")
                .Empty("input", ("type", "checkbox"), ("id", "with-variable"), ("checked", ""), ("autocomplete", "off"))
                .Text(" " + page.Say(WithVariable)).Close().Close();
            page.Paragraph(page.Say(WithoutVariable), "without-variable");
        }

        markup.Close();
    }
}
