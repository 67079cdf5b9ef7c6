namespace Cpts.Rules;

/// <summary>The table of an agreement read at one size: what is published of each line, ready to be priced.</summary>
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

    public SizeBand Size { get; }

    /// <summary>The known sums at this size; no mission is in two of them.</summary>
    public KnownSum[] KnownSums { get; }

    /// <summary>What is published of a line that the agreement pays.</summary>
    public PublishedLine this[Line line] => _lines[line];

    /// <summary>Operating and some missions, euros a year, without any amount of a contract; a mission that the agreement does not pay adds nothing.</summary>
    public EuroRange AnnualTotal(MissionSet missions) => KnownSum.Total(missions, line => _lines[line]?.Total ?? EuroRange.Zero, KnownSums);
}
