using Cpts.Rules.Reports.Pages.Evaluations;

namespace Cpts.Rules.Tool.Writing;

/// <summary>Evaluations as pages: text or Markdown.</summary>
internal sealed class PageReport : IEvaluationReport
{
    private readonly TextWriter _output;
    private readonly IPageWriter _pages;
    private readonly Wording _wording;

    private PageReport(TextWriter output, IPageWriter pages, Wording wording)
    {
        _output = output;
        _pages = pages;
        _wording = wording;
    }

    public static PageReport Text(TextWriter output, Wording wording, bool colours) => new(output, new TextPages(output, new Ink(colours)), wording);

    public static PageReport Markdown(TextWriter output, Wording wording) => new(output, new MarkdownPages(output), wording);

    public void Write(string name, EvaluatedScenario file) => _pages.Write(EvaluationPage.Of(file, _wording));

    public void Dispose() => _output.Dispose();
}
