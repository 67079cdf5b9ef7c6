namespace Cpts.Rules.Reports.Pages;

/// <summary>What a report says, whatever it is written in: text, Markdown.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Summary">What comes first, under the title.</param>
/// <param name="Sections">Its sections; those without blocks are left out.</param>
internal sealed record Page(string Title, IReadOnlyList<Cell> Summary, IReadOnlyList<Section> Sections);

/// <summary>A part of a page under a title.</summary>
/// <param name="Title">The title.</param>
/// <param name="Blocks">What it says; empty when there is nothing to say.</param>
internal sealed record Section(string Title, IReadOnlyList<Block> Blocks)
{
    public Section(string title, params Block?[] blocks)
        : this(title, (IReadOnlyList<Block>)[.. blocks.OfType<Block>()])
    {
    }
}
