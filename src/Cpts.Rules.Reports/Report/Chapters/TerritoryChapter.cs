using Cpts.Rules.Reports.Report.Drawings;
using Cpts.Rules.Reports.Report.Figures;

namespace Cpts.Rules.Reports.Report.Chapters;

/// <summary>The identity of the community, its size, and the distances to the other sizes.</summary>
internal sealed class TerritoryChapter(Answers answers, Scenario scenario) : IChapter
{
    private readonly Answers _answers = answers;
    private readonly Scenario _scenario = scenario;

    public string Id => "territory";

    public Bilingual Title { get; } = new("Territoire et taille", "Territory and size");

    public bool IsEmpty => false;

    public void Write(ReportPage page)
    {
        new SizeScaleDrawing(_answers.Territory, _answers.Agreement.Sizes, page.Wording).Write(page);
        page.Markup.Open("div", ("class", "beside"));
        foreach (var facts in TerritorySection.Of(_answers, _scenario.Interpretations, page.Wording).Blocks.OfType<FactList>())
        {
            page.Facts(facts);
        }

        if (IdentityFacts.Of(_scenario, _answers.Territory.PopulationYear, page.Wording) is { Items.Count: > 0 } identity)
        {
            page.Facts(identity);
        }

        page.Markup.Close();
        page.SourceLine(Sources.InOrder([.. _answers.Agreement.Sizes.Sources, .. PopulationSource(), .. _answers.Agreement.Sources]));
    }

    /// <summary>The source of the population tables, when they were used; empty when the file states the population.</summary>
    private IEnumerable<Source> PopulationSource() => _scenario.Territory.Communes is null ? [] : [Sources.S24];
}
