namespace Cpts.Rules.Reports.Pages;

/// <summary>The content of a report, independent of its form (text or Markdown).</summary>
/// <param name="Title">Its title.</param>
/// <param name="Summary">The blocks under the title, before the sections.</param>
/// <param name="Sections">Its sections; those without blocks are left out.</param>
internal sealed record Page(string Title, IReadOnlyList<Cell> Summary, IReadOnlyList<Section> Sections);

/// <summary>A part of a page under a title.</summary>
/// <param name="Title">The title.</param>
/// <param name="Blocks">Its content; may be empty.</param>
internal sealed record Section(string Title, IReadOnlyList<Block> Blocks)
{
    public Section(string title, params Block?[] blocks)
        : this(title, (IReadOnlyList<Block>)[.. blocks.OfType<Block>()])
    {
    }
}
