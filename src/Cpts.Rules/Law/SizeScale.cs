namespace Cpts.Rules;

/// <summary>The table of an agreement read at one size: what is published of each line, ready to be priced.</summary>
internal sealed class SizeScale
{
    private readonly PublishedLine[] _lines = new PublishedLine[Lines.Count];
    private readonly EuroRange[] _totals = new EuroRange[1 << (Lines.Count - 1)];

    public SizeScale(ValueList<AmountRow> amounts, SizeBand size)
    {
        var rows = amounts.Where(row => row.Size == size).ToArray();
        foreach (var line in Lines.All)
        {
            var own = rows.Where(row => row.Part != AmountPart.Sum && row.Lines[0] == line).ToArray();
            if (own.Length > 0)
            {
                _lines[(int)line] = PublishedLine.From(line, own);
            }
        }

        KnownSums = [.. rows.Where(row => row.Part == AmountPart.Sum).Select(KnownSum.From)];

        for (var flags = 0; flags < _totals.Length; flags++)
        {
            _totals[flags] = KnownSum.Total(MissionSet.FromBits(flags << 1), _lines, line => line.Total, KnownSums);
        }
    }

    /// <summary>The known sums at this size; no mission is in two of them.</summary>
    public KnownSum[] KnownSums { get; }

    /// <summary>What is published of a line that the agreement pays.</summary>
    public ref readonly PublishedLine this[Line line] => ref _lines[(int)line];

    /// <summary>Operating and some missions, euros a year, without any amount of a contract.</summary>
    public EuroRange AnnualTotal(MissionSet missions) => _totals[missions.Bits >> 1];
}
