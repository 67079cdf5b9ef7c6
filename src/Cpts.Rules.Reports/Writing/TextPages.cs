namespace Cpts.Rules.Reports.Writing;

/// <summary>Writes pages as aligned plain text of at most 100 columns, in colours on a terminal.</summary>
/// <remarks>The layout does not use a console library: the bytes are the same on a terminal without colours, in a file
/// and in the tests, and there is nothing to load at start-up.</remarks>
internal sealed class TextPages(TextWriter output, TextColours colours) : IPageWriter
{
    private const int Width = 100;
    private const string Margin = "  ";

    private readonly TextWriter _output = output;
    private readonly TextColours _colours = colours;
    private bool _isFirst = true;

    public void Write(Page page)
    {
        if (!_isFirst)
        {
            _output.WriteLine();
            _output.WriteLine(_colours.Paint(new string('═', Width), Tone.Muted));
            _output.WriteLine();
        }

        _isFirst = false;
        Lines("", PlainText.Wrap(PlainText.Safe(page.Title), Width), Tone.Strong);
        foreach (var line in page.Summary)
        {
            Lines("", PlainText.Wrap(PlainText.Safe(line.Whole), Width), line.Tone);
        }

        foreach (var section in page.Sections.Where(section => section.Blocks.Count > 0))
        {
            Write(section);
        }
    }

    private void Write(Section section)
    {
        _output.WriteLine();
        var rule = new string('─', Math.Max(0, Width - PlainText.Width(section.Title) - 1));
        _output.WriteLine($"{_colours.Paint(section.Title, Tone.Strong)} {_colours.Paint(rule, Tone.Muted)}");
        for (var i = 0; i < section.Blocks.Count; i++)
        {
            if (i > 0 && section.Blocks[i] is Table)
            {
                _output.WriteLine();
            }

            Write(section.Blocks[i]);
        }
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                Lines(Margin, PlainText.Wrap(PlainText.Safe(paragraph.Text.Whole), Width - Margin.Length), paragraph.Text.Tone);
                break;
            case FactList facts:
                Write(facts);
                break;
            case Entries entries:
                Write(entries);
                break;
            case Table table:
                Write(table);
                break;
            default:
                throw new ArgumentException($"No text for a {block.GetType().Name}.", nameof(block));
        }
    }

    private void Write(FactList facts)
    {
        var column = facts.Items.Max(fact => PlainText.Width(ShortText.Of(fact.Name)));
        foreach (var fact in facts.Items)
        {
            Hang(new Cell(ShortText.Of(fact.Name), Tone.Muted), fact.Value, column);
        }
    }

    private void Write(Entries entries)
    {
        var column = entries.Items.Max(entry => PlainText.Width(entry.Mark.Whole));
        foreach (var entry in entries.Items)
        {
            Hang(entry.Mark, entry.Text, column);
            if (entry.Remedy is { } remedy)
            {
                Lines(Margin + new string(' ', column + Margin.Length), PlainText.Wrap("→ " + PlainText.Safe(remedy), Width - column - (2 * Margin.Length)), Tone.Plain);
            }

            if (entry.Detail is { } detail)
            {
                Lines(Margin + new string(' ', column + Margin.Length), PlainText.Wrap(PlainText.Safe(detail), Width - column - (2 * Margin.Length)), Tone.Muted);
            }
        }
    }

    private void Write(Table table)
    {
        var layout = new TableLayout(table, Width - Margin.Length);
        if (layout.HasTitles)
        {
            _output.WriteLine(Margin + layout.Titles(_colours));
        }

        var previous = RowKind.Total;
        foreach (var row in table.Rows)
        {
            if (row.Kind == RowKind.Total && previous != RowKind.Total)
            {
                _output.WriteLine(Margin + _colours.Paint(new string('─', layout.Taken), Tone.Muted));
            }

            previous = row.Kind;
            foreach (var line in layout.Lines(row, _colours))
            {
                _output.WriteLine(Margin + line);
            }
        }
    }

    /// <summary>A name or mark in its column, and a text with a hanging indent after it.</summary>
    private void Hang(Cell name, Cell text, int column)
    {
        var blank = new string(' ', column - PlainText.Width(name.Whole));
        var lead = Margin + _colours.Paint(name.Whole, name.Tone) + blank + Margin;
        foreach (var line in PlainText.Wrap(PlainText.Safe(text.Whole), Width - column - (2 * Margin.Length)))
        {
            _output.WriteLine((lead + _colours.Paint(line, text.Tone)).TrimEnd(' '));
            lead = new string(' ', column + (2 * Margin.Length));
        }
    }

    private void Lines(string margin, IEnumerable<string> lines, Tone tone)
    {
        foreach (var line in lines)
        {
            _output.WriteLine(margin + _colours.Paint(line, tone));
        }
    }
}
