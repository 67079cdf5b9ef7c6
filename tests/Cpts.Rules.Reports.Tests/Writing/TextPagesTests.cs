using Cpts.Rules.Reports.Pages;
using Cpts.Rules.Reports.Writing;

namespace Cpts.Rules.Reports.Tests.Writing;

public class TextPagesTests
{
    [Fact]
    public void A_section_without_blocks_is_not_printed() =>
        Assert.Equal("Title\n", Text(new Page("Title", [], [new Section("Empty", (Block?)null)])));

    [Fact]
    public void Amounts_are_aligned_right_and_totals_are_under_a_line()
    {
        var table = new Table(
            [new("Line"), new("Amount", Side.Right)],
            [Row.Group("Group"), Row.Of("a", "1"), Row.Of("bb", "22,222"), Row.Total("Sum", "22,223")]);

        Assert.Equal(
            [
                "  Line  Amount",
                "  Group",
                "  a          1",
                "  bb    22,222",
                "  ────────────",
                "  Sum   22,223",
            ],
            Lines(table));
    }

    [Fact]
    public void Ranges_fold_in_every_cell_when_the_table_is_too_wide()
    {
        var range = new Cell("de 20\u202F000", Tone.Plain, "à 35\u202F000");
        var table = new Table([new(""), new("", Side.Right), new("", Side.Right)], [Row.Of(new string('x', 80), range, "35\u202F000")]);

        Assert.Equal(
            [
                $"  {new string('x', 80)}  de 20\u202F000  35\u202F000",
                $"  {new string(' ', 80)}   à 35\u202F000",
            ],
            Lines(table));
    }

    [Fact]
    public void The_widest_texts_break_when_folding_is_not_enough()
    {
        var table = new Table([new("A"), new("B")], [Row.Of(string.Join(' ', Enumerable.Repeat("word", 15)), string.Join(' ', Enumerable.Repeat("text", 15)))]);

        var lines = Lines(table);
        Assert.All(lines, line => Assert.True(line.Length <= 100, line));
        Assert.Equal(15, lines.Sum(line => line.Split("word").Length - 1));
        Assert.Equal(15, lines.Sum(line => line.Split("text").Length - 1));
    }

    [Fact]
    public void A_long_fact_has_a_hanging_indent_after_its_name()
    {
        var lines = Lines(new FactList([new("Name", string.Join(' ', Enumerable.Repeat("word", 30)))]));

        Assert.StartsWith("  Name  word", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("        word", lines[1], StringComparison.Ordinal);
    }

    private static string[] Lines(Block block) => Text(new Page("T", [], [new Section("S", block)])).TrimEnd('\n').Split('\n')[3..];

    private static string Text(Page page)
    {
        using var text = new StringWriter { NewLine = "\n" };
        new TextPages(text, new TextColours(false)).Write(page);
        return text.ToString();
    }
}
