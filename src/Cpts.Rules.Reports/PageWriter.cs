namespace Cpts.Rules.Reports;

/// <summary>The forms of a page.</summary>
public enum PageForm
{
    /// <summary>Text of at most 100 columns.</summary>
    Text,

    /// <summary>Markdown.</summary>
    Markdown,
}

/// <summary>The page of an evaluation: size, budget, years, payments, deadlines, findings and sources.</summary>
public static class PageWriter
{
    /// <summary>Writes the page of a community.</summary>
    /// <param name="output">The stream to write to; it is left open.</param>
    /// <param name="scenario">Its evaluated scenario.</param>
    /// <param name="language">The language of the page.</param>
    /// <param name="form">The form of the page.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="form"/> is not defined.</exception>
    public static void Write(TextWriter output, EvaluatedScenario scenario, Language language, PageForm form = PageForm.Text)
    {
        _ = output ?? throw new ArgumentNullException(nameof(output));
        _ = scenario ?? throw new ArgumentNullException(nameof(scenario));
        IPageWriter pages = form switch
        {
            PageForm.Text => new TextPages(output, new TextColours(colours: false)),
            PageForm.Markdown => new MarkdownPages(output),
            _ => throw new ArgumentOutOfRangeException(nameof(form), form, "Not a defined form."),
        };
        pages.Write(EvaluationPage.Of(scenario, Wording.In(language)));
    }
}
