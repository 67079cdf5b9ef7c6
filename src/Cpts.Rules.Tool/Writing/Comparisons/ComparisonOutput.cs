using Cpts.Rules.Reports.Pages.Comparisons;

namespace Cpts.Rules.Tool.Writing.Comparisons;

/// <summary>Comparisons and curves in the form that was asked for.</summary>
/// <param name="host">Where to, and in which language.</param>
/// <param name="format">One of <see cref="Formats"/>.</param>
/// <param name="jsonLanguage">The language of json, which is never the system's.</param>
internal sealed class ComparisonOutput(Host host, string format, Language jsonLanguage)
{
    private readonly Host _host = host;

    public static string[] Formats { get; } = ["text", "json", "markdown", "csv"];

    public void Write(Comparison comparison) => Write(
        json => ComparisonJson.Write(json, comparison, jsonLanguage),
        output => ComparisonCsv.Write(output, comparison, _host.Language),
        () => ComparisonPage.Of(comparison, _host.Wording));

    public void Write(PopulationCurve curve, Evaluation own, Supposition supposition) => Write(
        json => CurveJson.Write(json, curve, own, supposition),
        output => CurveCsv.Write(output, curve, _host.Language),
        () => CurvePage.Of(curve, own, supposition, _host.Wording));

    private void Write(Action<Utf8JsonWriter> json, Action<TextWriter> csv, Func<Page> page)
    {
        using var output = _host.OutputText();
        switch (format)
        {
            case "json":
                using (var document = new JsonDocumentStream(_host.Output))
                {
                    json(document.Json);
                }

                break;
            case "csv":
                csv(output);
                break;
            case "markdown":
                new MarkdownPages(output).Write(page());
                break;
            default:
                new TextPages(output, new Ink(_host.Colours)).Write(page());
                break;
        }
    }
}
