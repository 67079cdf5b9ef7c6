namespace Cpts.Rules;

/// <summary>The table of an agreement at one size: the published amounts of each line.</summary>
internal sealed class SizeScale
{
    private readonly LineTable<PublishedLine> _lines = new();

    public SizeScale(ValueList<AmountRow> amounts, SizeBand size)
    {
        Size = size;
        var rows = amounts.Where(row => row.Size == size).ToArray();
        foreach (var line in Lines.All)
        {
            var own = rows.Where(row => row.Part != AmountPart.Sum && row.Lines[0] == line).ToArray();
            if (own.Length > 0)
            {
                _lines[line] = PublishedLine.From(line, own);
            }
        }

        KnownSums = [.. rows.Where(row => row.Part == AmountPart.Sum).Select(KnownSum.From)];
    }

    private SizeScale(SizeScale other, KnownSum[] sums, Func<PublishedLine, PublishedLine> change)
    {
        Size = other.Size;
        KnownSums = sums;
        foreach (var line in Lines.All)
        {
            if (other[line] is { } published)
            {
                _lines[line] = change(published);
            }
        }
    }

    public SizeBand Size { get; }

    /// <summary>The known sums at this size; each mission is in at most one of them.</summary>
    public KnownSum[] KnownSums { get; }

    /// <summary>The published amounts of a line; null when the agreement does not pay it.</summary>
    public PublishedLine? this[Line line] => _lines[line];

    /// <summary>The table with the increase for large communities, before the amounts of a contract are applied.</summary>
    public SizeScale With(MembershipBonus bonus) => new(
        this,
        [.. KnownSums.Select(sum => sum with { Sum = bonus.Of(EuroRange.Exactly(sum.Sum)).Min })],
        line => line.Line == Line.Operating ? line : line.With(bonus));

    /// <summary>The table with the exact amounts of a hypothesis in place of bounds.</summary>
    public SizeScale With(ValueList<AmountRow> fit) => fit.Any(row => row.Size == Size)
        ? new(this, KnownSums, line => line.With([.. fit.Where(row => row.Size == Size && row.Lines[0] == line.Line)]))
        : this;
}
