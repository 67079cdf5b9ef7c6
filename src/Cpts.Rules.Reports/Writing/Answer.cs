using System.Buffers;
using Cpts.Rules.Reports.Comparing;
using Cpts.Rules.Reports.Pages.Comparisons;
using Cpts.Rules.Reports.Pages.Rules;
using Cpts.Rules.Reports.Pages.Territories;
using Cpts.Rules.Reports.Territories;
using Cpts.Rules.Reports.Writing.Comparisons;
using Cpts.Rules.Reports.Writing.Territories;

namespace Cpts.Rules.Reports.Writing;

/// <summary>The answer of a command, independent of its output format.</summary>
/// <param name="Page">The page, for text and Markdown.</param>
/// <param name="Json">Writes the JSON document, in a language.</param>
/// <param name="Csv">Writes the rows of the table; null when the answer has no table.</param>
internal sealed record Answer(Func<Wording, Page> Page, Action<IBufferWriter<byte>, Language> Json, Action<CsvRows, Language>? Csv = null)
{
    private static readonly Bilingual NotCounted = new(
        "{0}\u00A0: non compté, le territoire y est donné par sa population.",
        "{0}: not counted, the territory is given by its population.");

    /// <summary>The lines, in a language, for what the table cannot show, such as the findings that prevent it.</summary>
    public Func<Language, IEnumerable<string>> Aside { get; init; } = _ => [];

    /// <summary>An evaluation.</summary>
    /// <param name="name">The file, as the user wrote it.</param>
    /// <param name="file">Its evaluated scenario.</param>
    /// <param name="detail">The detail of its page.</param>
    /// <param name="table">Its table; null for that of the payments.</param>
    public static Answer Of(string name, EvaluatedScenario file, PageDetail detail = default, EvaluationCsv? table = null) => new(
        wording => EvaluationPage.Of(file, wording, detail),
        (output, language) => EvaluationJson.Write(output, file, new EvaluationFormat(language, Indented: true)),
        (rows, _) => (table ?? EvaluationCsv.All[0]).Write(rows, file))
    {
        Aside = language => file.Evaluation?.Answers is null ? FindingLines.Of(name, file, language) : [],
    };

    /// <summary>Two evaluations side by side.</summary>
    public static Answer Of(Comparison comparison) => new(
        wording => ComparisonPage.Of(comparison, wording),
        Document((json, language) => ComparisonJson.Write(json, comparison, language)),
        (rows, language) => ComparisonCsv.Write(rows, comparison, language));

    /// <summary>The annual amounts by population.</summary>
    public static Answer Of(PopulationCurve curve, Evaluation own, Supposition supposition) => new(
        wording => CurvePage.Of(curve, own, supposition, wording),
        Document((json, _) => CurveJson.Write(json, curve, own, supposition)),
        (rows, _) => CurveCsv.Write(rows, curve));

    /// <summary>A territory defined by its communes.</summary>
    /// <param name="name">The name shown where there is no file.</param>
    /// <param name="study">The territory.</param>
    public static Answer Of(string name, TerritoryStudy study) => new(
        wording => TerritoryPage.Of(study, wording),
        Document((json, language) => TerritoryJson.Write(json, study, language)),
        (rows, _) => TerritoryCsv.Write(rows, study))
    {
        Aside = language => study.Answers is null ? FindingLines.Of(name, study.Findings, language) : [],
    };

    /// <summary>The coverage of an area.</summary>
    /// <param name="name">The name shown where there is no file.</param>
    /// <param name="study">The coverage.</param>
    public static Answer Of(string name, CoverageStudy study) => new(
        wording => CoveragePage.Of(study, wording),
        Document((json, language) => CoverageJson.Write(json, study, language)),
        (rows, language) => CoverageCsv.Write(rows, study, language))
    {
        Aside = language => FindingLines.Of(name, study.Findings, language).Concat(study.NotCounted
            .Where(file => file.Reason == UncountedReason.Population)
            .Select(file => "cpts-rules: " + PlainText.Safe(Wording.In(language).Text(NotCounted, file.File)))),
    };

    /// <summary>The rules of some agreements.</summary>
    /// <param name="agreements">The agreements.</param>
    /// <param name="law">The law that they are part of.</param>
    public static Answer Of(IReadOnlyList<Agreement> agreements, Law law) => new(
        wording => RulesPage.Of(agreements, law, wording),
        Document((json, language) => RulesJson.Write(json, agreements, law, language)));

    private static Action<IBufferWriter<byte>, Language> Document(Action<Utf8JsonWriter, Language> write) => (output, language) =>
    {
        using var json = Output.Open(output, indented: true);
        write(json, language);
    };
}
