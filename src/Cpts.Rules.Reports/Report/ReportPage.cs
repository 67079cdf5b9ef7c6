using Cpts.Rules.Reports.Report.Html;

namespace Cpts.Rules.Reports.Report;

/// <summary>The page that chapters write to: the markup, the texts of the language, and the sources cited so far.</summary>
internal sealed class ReportPage(Wording wording)
{
    private static readonly Bilingual SourcesOf = new("Sources :", "Sources:");

    private static readonly Bilingual Scrolls = new("Faites glisser pour voir la suite ↔", "Swipe to see the rest ↔");

    private readonly HashSet<Source> _cited = [];

    /// <summary>The markup of the page.</summary>
    public Markup Markup { get; } = new();

    /// <summary>The texts of the language.</summary>
    public Wording Wording { get; } = wording;

    /// <summary>The sources cited so far, which the list at the end of the page explains.</summary>
    public IReadOnlyCollection<Source> Cited => _cited;

    /// <summary>A text in the language of the page.</summary>
    public string Say(Bilingual text, params object[] arguments) => Wording.Text(text, arguments);

    /// <summary>A paragraph of text.</summary>
    public void Paragraph(string text, string? style = null) => Markup.Leaf("p", text, ("class", style));

    /// <summary>A hint, shown only on a narrow screen, that the following table or drawing scrolls sideways.</summary>
    public void Hint() => Markup.Leaf("p", Say(Scrolls), ("class", "hint"), ("aria-hidden", "true"));

    /// <summary>Links to sources in the list at the end of the page; the contract, which is not in that list, is named without a link.</summary>
    public void Cite(IEnumerable<Source> sources)
    {
        var isFirst = true;
        foreach (var source in sources)
        {
            _cited.Add(source);
            var isListed = source != Sources.Contract;
            Markup.Text(isFirst ? "" : " ").Leaf(isListed ? "a" : "span", SourceNames.Of(source, Wording.Language), ("class", "cite"), ("href", isListed ? "#" + source.Id : null));
            isFirst = false;
        }
    }

    /// <summary>The line under a drawing or a table that names the sources of its figures.</summary>
    public void SourceLine(params IEnumerable<Source> sources)
    {
        Markup.Open("p", ("class", "sources")).Text(Say(SourcesOf) + " ");
        Cite(sources);
        Markup.Close();
    }

    /// <summary>A name from a file, shortened to fit and isolated so that its text direction does not affect the words around it.</summary>
    public void Name(string name) => Markup.Leaf("bdi", ShortText.Of(name));

    /// <summary>A cell in its tone; each half of a range stays on one line.</summary>
    public void Cell(Cell cell)
    {
        var tone = cell.Tone == Tone.Plain ? null : cell.Tone.ToString().ToLowerInvariant();
        if (tone is not null)
        {
            Markup.Open("span", ("class", tone));
        }

        if (cell.Second is { } second)
        {
            Markup.Leaf("span", cell.Text, ("class", "half")).Text(" ").Leaf("span", second, ("class", "half"));
        }
        else
        {
            Markup.Text(cell.Text);
        }

        if (tone is not null)
        {
            Markup.Close();
        }
    }

    /// <summary>A list of facts with their names.</summary>
    public void Facts(FactList facts)
    {
        Markup.Open("dl", ("class", "facts"));
        foreach (var fact in facts.Items)
        {
            Markup.Open("div").Leaf("dt", fact.Name).Open("dd");
            Cell(fact.Value);
            Markup.Close().Close();
        }

        Markup.Close();
    }
}
