using Cpts.Rules.Facts;

namespace Cpts.Rules.Funding;

/// <summary>The annual amounts of one agreement at one size for one contract.</summary>
/// <remarks>Three steps, in the order of the rulings: amounts of the contract replace those of the table; known sums narrow
/// every whole; then each whole is split into fixed and variable parts.</remarks>
internal sealed class AnnualScale
{
    private readonly LineTable<AnnualLine> _lines = new();
    private readonly Func<Line, EuroRange> _whole;
    private readonly KnownSum[] _sums = [];
    private readonly (AnnualScale Least, AnnualScale Most)? _ends;
    private EuroRange[] _totals = [];

    /// <summary>Calculates the annual amounts from a table.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="table">Its table at one size.</param>
    /// <param name="reading">How an unpublished split is read.</param>
    /// <param name="contract">The contract whose amounts take precedence; null for none.</param>
    /// <param name="on">The day that decides which of the contract's amounts apply.</param>
    /// <param name="published">The scale without a contract, whose lines are reused; null when this is the scale without a contract.</param>
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

        if (table.KnownSums.Length > 0)
        {
            BrokenSums = Array.FindAll(table.KnownSums, sum => !sum.CanBeMet(_whole));
            _sums = [.. table.KnownSums.Except(BrokenSums)];
        }

        foreach (var sum in _sums)
        {
            // Each whole is narrowed using the original bounds of the others; narrowing them one after the other gives the same bounds,
            // since narrowing removes only values that cannot add up to the sum.
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

    /// <summary>The tables on which the amounts may be based, the one to show first; two when the number of members matters and is not known.</summary>
    public SizeScale[] Tables { get; }

    /// <summary>The known sums that the amounts of the contract make impossible under each of the tables; they are not used.</summary>
    public KnownSum[] BrokenSums { get; } = [];

    /// <summary>The scale without the contract, whose lines are used for what the contract does not state; null when this is that scale.</summary>
    public AnnualScale? Published { get; }

    /// <summary>The amounts of a full year for a line that the agreement pays.</summary>
    public AnnualLine this[Line line] => _lines[line];

    /// <summary>The total of a full year for operating and some missions; a mission that the agreement does not pay adds nothing.</summary>
    public EuroRange TotalOf(MissionSet missions) => missions.Bits < (ulong)_totals.Length ? _totals[(int)missions.Bits] : Total(missions);

    /// <summary>The budget without a contract, kept here once it has been made; null until then.</summary>
    public Budget? Budget { get; set; }

    /// <summary>The same scale with the totals of all sets of missions calculated in advance, since they are used often.</summary>
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

    /// <summary>The range between two scales: from the minimums of one to the maximums of the other.</summary>
    public static AnnualScale Between(AnnualScale least, AnnualScale most) => new(least, most);

    /// <summary>The same scale, also accepting amounts that fit the table of another scale.</summary>
    public AnnualScale Accepting(AnnualScale other) => new(this, other.Tables[0], BrokenIn(other, this));

    private static KnownSum[] BrokenIn(AnnualScale one, AnnualScale other) =>
        [.. other.BrokenSums.Where(sum => one.BrokenSums.Any(too => too.Members == sum.Members))];

    private EuroRange Total(MissionSet missions) => _ends is { } ends
        ? EuroRange.Between(ends.Least.TotalOf(missions).Min, ends.Most.TotalOf(missions).Max)
        : KnownSum.Total(missions, _whole, _sums);

    private EuroRange Whole(Line line) => _lines[line]?.Total ?? EuroRange.Zero;
}
