using Cpts.Rules.Reports.Pages.Territories;

namespace Cpts.Rules.Tool.Writing.Territories;

/// <summary>Writes territories or a coverage in the form that was asked for.</summary>
/// <param name="host">What surrounds the command.</param>
/// <param name="format">text, json, csv or markdown.</param>
/// <param name="language">The language that was asked for; null when none was.</param>
internal sealed class TerritoryReport(Host host, string format, Language? language)
{
    private const string CommandLineList = "--communes";

    private static readonly Bilingual ByPopulation = new(
        "{0}\u00A0: non compté, le territoire y est donné par sa population.",
        "{0}: not counted, the territory is given by its population.");

    private readonly Host _host = host;
    private readonly string _format = format;
    private readonly Language _jsonLanguage = language ?? Language.English;

    /// <summary>Writes territories one after the other.</summary>
    /// <param name="studies">The territories.</param>
    /// <param name="several">Whether json is an array.</param>
    public void Write(IReadOnlyList<TerritoryStudy> studies, bool several)
    {
        if (_format is "json")
        {
            if (several || studies.Count > 0)
            {
                TerritoryJson.Write(_host.Output, studies, several, _jsonLanguage);
            }

            return;
        }

        using var output = _host.OutputText();
        if (_format is "csv")
        {
            TerritoryCsv.Write(output, studies, _host.Language);
            foreach (var study in studies.Where(study => study.Answers is null))
            {
                Complain(study.Findings);
            }

            return;
        }

        var pages = PagesOn(output);
        foreach (var study in studies)
        {
            pages.Write(TerritoryPage.Of(study, _host.Wording));
        }
    }

    /// <summary>Writes a coverage.</summary>
    public void Write(CoverageStudy study)
    {
        if (_format is "json")
        {
            CoverageJson.Write(_host.Output, study, _jsonLanguage);
            return;
        }

        using var output = _host.OutputText();
        if (_format is "csv")
        {
            CoverageCsv.Write(output, study, _host.Language);
            Complain(study.Findings);
            foreach (var file in study.NotCounted.Where(file => file.Reason == UncountedReason.Population))
            {
                _host.Complain(ByPopulation, file.File);
            }

            return;
        }

        PagesOn(output).Write(CoveragePage.Of(study, _host.Wording));
    }

    private IPageWriter PagesOn(TextWriter output) =>
        _format is "markdown" ? new MarkdownPages(output) : new TextPages(output, new Ink(_host.Colours));

    /// <summary>A table has no place for what is wrong: it goes to the side.</summary>
    private void Complain(ValueList<LocatedFinding> findings)
    {
        foreach (var line in FindingLines.Of(CommandLineList, findings, _host.Language))
        {
            _host.Error.WriteLine(line);
        }
    }
}
