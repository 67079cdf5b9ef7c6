namespace Cpts.Rules.Reports.Writing;

/// <summary>Writes pages as Markdown with tables (GitHub's flavour): the same content as the text.</summary>
internal sealed class MarkdownPages(TextWriter output) : IPageWriter
{
    private readonly TextWriter _output = output;
    private bool _isFirst = true;

    public void Write(Page page)
    {
        if (!_isFirst)
        {
            _output.WriteLine();
        }

        _isFirst = false;
        _output.WriteLine($"# {Escape(page.Title)}");
        foreach (var line in page.Summary)
        {
            _output.WriteLine();
            _output.WriteLine(Styled(line));
        }

        foreach (var section in page.Sections.Where(section => section.Blocks.Count > 0))
        {
            _output.WriteLine();
            _output.WriteLine($"## {Escape(section.Title)}");
            foreach (var block in section.Blocks)
            {
                _output.WriteLine();
                Write(block);
            }
        }
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                _output.WriteLine(Styled(paragraph.Text));
                break;
            case FactList facts:
                Table(["", ""], [":--", ":--"], facts.Items.Select(fact => new[] { Escape(fact.Name), Styled(fact.Value) }));
                break;
            case Entries entries:
                foreach (var entry in entries.Items)
                {
                    _output.WriteLine($"- **{Escape(entry.Mark.Whole)}** {Styled(entry.Text)}{(entry.Detail is { } detail ? $" ({Escape(detail)})" : "")}{(entry.Remedy is { } remedy ? $" → {Escape(remedy)}" : "")}");
                }

                break;
            case Table table:
                Table(
                    [.. table.Columns.Select(column => Escape(column.Title))],
                    [.. table.Columns.Select(column => column.Side == Side.Right ? "--:" : ":--")],
                    table.Rows.Select(row => Cells(row, table.Columns.Count)));
                break;
            default:
                throw new ArgumentException($"No Markdown for a {block.GetType().Name}.", nameof(block));
        }
    }

    private void Table(string[] titles, string[] sides, IEnumerable<string[]> rows)
    {
        Line(titles);
        Line(sides);
        foreach (var row in rows)
        {
            Line(row);
        }

        void Line(string[] cells) => _output.WriteLine($"| {string.Join(" | ", cells)} |");
    }

    private static string[] Cells(Row row, int count) =>
    [
        .. Enumerable.Range(0, count).Select(i => i >= row.Cells.Count ? ""
            : row.Kind == RowKind.Item ? Styled(row.Cells[i])
            : Strong(Escape(row.Cells[i].Whole))),
    ];

    private static string Styled(Cell cell) => cell.Tone is Tone.Strong or Tone.Bad ? Strong(Escape(cell.Whole)) : Escape(cell.Whole);

    private static string Strong(string text) => text.Length == 0 ? "" : $"**{text}**";

    /// <summary>A text escaped so that Markdown shows it literally, HTML included: names come from untrusted files.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in PlainText.Safe(text))
        {
            if (character is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '~' or '&')
            {
                escaped.Append('\\');
            }

            escaped.Append(character);
        }

        return escaped.ToString();
    }
}
