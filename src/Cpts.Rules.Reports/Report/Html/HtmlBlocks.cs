namespace Cpts.Rules.Reports.Report.Html;

/// <summary>Writes the sections shared with text and Markdown as HTML, so that their content is defined once for all forms.</summary>
internal static class HtmlBlocks
{
    private static readonly Bilingual Item = new("Élément", "Item");

    /// <summary>Writes sections under third-level headings; sections without blocks are left out.</summary>
    /// <param name="page">The page.</param>
    /// <param name="sections">The sections.</param>
    /// <param name="id">The prefix of the ids of their tables.</param>
    public static void Write(ReportPage page, IEnumerable<Section> sections, string id)
    {
        var number = 0;
        foreach (var section in sections.Where(section => section.Blocks.Count > 0))
        {
            page.Markup.Leaf("h3", section.Title);
            foreach (var block in section.Blocks)
            {
                number++;
                Write(page, block, section.Title, $"{id}-{Years.Text(number)}");
            }
        }
    }

    private static void Write(ReportPage page, Block block, string caption, string id)
    {
        switch (block)
        {
            case Paragraph paragraph:
                page.Markup.Open("p");
                page.Cell(paragraph.Text);
                page.Markup.Close();
                break;
            case FactList facts:
                page.Facts(facts);
                break;
            case Entries entries:
                Write(page, entries);
                break;
            case Table table:
                Write(page, table, caption, id);
                break;
            default:
                throw new ArgumentException($"No HTML for a {block.GetType().Name}.", nameof(block));
        }
    }

    private static void Write(ReportPage page, Entries entries)
    {
        page.Markup.Open("ul", ("class", "entries"));
        foreach (var entry in entries.Items)
        {
            page.Markup.Open("li").Open("strong");
            page.Cell(entry.Mark);
            page.Markup.Close().Text(" ").Open("bdi");
            page.Cell(entry.Text with { Text = ShortText.Of(entry.Text.Text, ShortText.LongestMessage) });
            page.Markup.Close().Close();
        }

        page.Markup.Close();
    }

    private static void Write(ReportPage page, Table table, string caption, string id)
    {
        using var html = new HtmlTable(page, id, new HtmlCaption(caption, IsSeen: false), [.. table.Columns.Select(column => Column(column, page))]);
        foreach (var row in table.Rows)
        {
            if (row.Kind == RowKind.Group)
            {
                html.Group(row.Cells[0].Whole);
            }
            else
            {
                html.Row(row.Kind == RowKind.Total ? "sum" : null, [.. row.Cells.Select(cell => (HtmlCell)(cell with { Text = ShortText.Of(cell.Text) }))]);
            }
        }
    }

    private static HtmlColumn Column(Column column, ReportPage page) =>
        new(column.Title.Length == 0 ? page.Say(Item) : column.Title, column.Side == Side.Right ? "amount" : null);
}
