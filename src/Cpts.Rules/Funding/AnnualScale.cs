using Cpts.Rules.Facts;

namespace Cpts.Rules.Funding;

/// <summary>The annual amounts of one agreement at one size for one contract.</summary>
/// <remarks>Three steps, in the order of the rulings: amounts of the contract replace those of the table; known sums tighten
/// every whole; then each whole is split into fixed and variable.</remarks>
internal sealed class AnnualScale
{
    private readonly LineTable<AnnualLine> _lines = new();
    private readonly Func<Line, EuroRange> _whole;
    private readonly KnownSum[] _sums = [];
    private readonly (AnnualScale Least, AnnualScale Most)? _ends;
    private EuroRange[] _totals = [];

    /// <summary>Prices a table.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="table">Its table at one size.</param>
    /// <param name="reading">How an unpublished split is read.</param>
    /// <param name="contract">The contract whose amounts win; null for none.</param>
    /// <param name="on">The day whose amounts count.</param>
    /// <param name="published">The same without a contract, whose lines are shared; null when it is this one.</param>
    public AnnualScale(
        Agreement agreement, SizeScale table, FixedShareReading reading, ContractReading? contract = null, LocalDate on = default, AnnualScale? published = null)
    {
        (Agreement, Tables, Published, _whole) = (agreement, [table], published, Whole);
        var shared = table.KnownSums.Length == 0 ? published : null;
        Write(Line.Operating, null, table[Line.Operating]!.Total);
        foreach (var mission in agreement.Missions)
        {
            var amounts = contract?.AmountsOf(mission, on);
            Write(mission.Line(), amounts, AnnualLine.WholeOf(table[mission.Line()]!, amounts));
        }

        BrokenSums = table.KnownSums.Length == 0 ? [] : Array.FindAll(table.KnownSums, sum => !sum.CanBeMet(_whole));
        _sums = BrokenSums.Length == 0 ? table.KnownSums : [.. table.KnownSums.Except(BrokenSums)];
        foreach (var sum in _sums)
        {
            // Each whole is tightened against the untightened others; doing it one after the other gives the same bounds,
            // since a tightened bound removes only values that no choice meeting the sum has.
            foreach (var mission in sum.Members)
            {
                Write(mission.Line(), contract?.AmountsOf(mission, on), sum.OfMembers(MissionSet.Empty.With(mission), _whole));
            }
        }

        void Write(Line line, ContractAmounts? amounts, EuroRange whole) =>
            _lines[line] = amounts is null && shared is not null ? shared[line] : AnnualLine.Split(whole, table[line]!, amounts, reading);
    }

    private AnnualScale(AnnualScale least, AnnualScale most)
    {
        (Agreement, Tables, _whole, _ends) = (most.Agreement, [.. most.Tables, .. least.Tables], Whole, (least, most));
        BrokenSums = BrokenIn(least, most);
        foreach (var line in Lines.All)
        {
            if (most[line] is { } known)
            {
                _lines[line] = AnnualLine.Between(least[line], known);
            }
        }
    }

    private AnnualScale(AnnualScale used, SizeScale alternative, KnownSum[] broken)
    {
        (Agreement, Tables, BrokenSums) = (used.Agreement, [.. used.Tables, alternative], broken);
        (_lines, _whole, _sums, _ends) = (used._lines, used._whole, used._sums, used._ends);
    }

    public Agreement Agreement { get; }

    /// <summary>The tables that may have priced it, the one that is shown first: two where the number of members decides.</summary>
    public SizeScale[] Tables { get; }

    /// <summary>The known sums that no choice inside the bounds of the contract meets, under any of the tables; they are not used.</summary>
    public KnownSum[] BrokenSums { get; }

    /// <summary>The same without the contract: where nothing else decides, lines that the contract does not state are its lines.</summary>
    public AnnualScale? Published { get; }

    /// <summary>A full year of a line that the agreement pays.</summary>
    public AnnualLine this[Line line] => _lines[line];

    /// <summary>A full year of operating and some missions; one that the agreement does not pay adds nothing.</summary>
    public EuroRange TotalOf(MissionSet missions) => missions.Bits < (ulong)_totals.Length ? _totals[(int)missions.Bits] : Total(missions);

    /// <summary>The budget without a contract; null until somebody made it.</summary>
    public Budget? Budget { get; set; }

    /// <summary>The same scale, with the totals of all sets of missions made beforehand: it is asked again and again.</summary>
    public AnnualScale Shared()
    {
        var totals = new EuroRange[(int)MissionSet.Of(Lines.All[Lines.All.Count - 1].Mission()!.Value).Bits * 2];
        for (var bits = 0; bits < totals.Length; bits += 2)
        {
            totals[bits] = Total(MissionSet.FromBits((ulong)bits));
        }

        _totals = totals;
        return this;
    }

    /// <summary>Everything between two scales: the least of the one, the most of the other.</summary>
    public static AnnualScale Between(AnnualScale least, AnnualScale most) => new(least, most);

    /// <summary>The scale, where amounts of another table are accepted too.</summary>
    public AnnualScale Accepting(AnnualScale other) => new(this, other.Tables[0], BrokenIn(other, this));

    private static KnownSum[] BrokenIn(AnnualScale one, AnnualScale other) =>
        [.. other.BrokenSums.Where(sum => one.BrokenSums.Any(too => too.Members == sum.Members))];

    private EuroRange Total(MissionSet missions) => _ends is { } ends
        ? EuroRange.Between(ends.Least.TotalOf(missions).Min, ends.Most.TotalOf(missions).Max)
        : KnownSum.Total(missions, _whole, _sums);

    private EuroRange Whole(Line line) => _lines[line]?.Total ?? EuroRange.Zero;
}
