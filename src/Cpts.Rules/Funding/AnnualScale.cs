using Cpts.Rules.Facts;

namespace Cpts.Rules.Funding;

/// <summary>The annual amounts of one agreement at one size for one contract.</summary>
/// <remarks>Three steps, in the order of the rulings: amounts of the contract replace those of the table; known sums tighten
/// every whole; then each whole is split into fixed and variable.</remarks>
internal sealed class AnnualScale
{
    private readonly LineTable<AnnualLine> _lines = new();
    private readonly KnownSum[] _sums;

    /// <summary>Prices an agreement at one size.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="size">The size.</param>
    /// <param name="stated">The amounts that a contract states, by mission; null where it states none.</param>
    /// <param name="reading">How an unpublished split is read.</param>
    public AnnualScale(Agreement agreement, SizeBand size, Func<Mission, ContractAmounts?> stated, FixedShareReading reading)
    {
        Agreement = agreement;
        Table = agreement.At(size);
        Write(Line.Operating, null, Table[Line.Operating].Total);
        foreach (var mission in agreement.Missions)
        {
            var amounts = stated(mission);
            Write(mission.Line(), amounts, AnnualLine.WholeOf(Table[mission.Line()], amounts));
        }

        BrokenSums = [.. Table.KnownSums.Where(sum => !sum.CanBeMet(Whole))];
        _sums = [.. Table.KnownSums.Except(BrokenSums)];
        foreach (var sum in _sums)
        {
            // Each whole is tightened against the untightened others; doing it one after the other gives the same bounds,
            // since a tightened bound removes only values that no choice meeting the sum has.
            foreach (var mission in sum.Members)
            {
                Write(mission.Line(), stated(mission), sum.OfMembers([mission], Whole));
            }
        }

        void Write(Line line, ContractAmounts? amounts, EuroRange whole) => _lines[line] = AnnualLine.Split(line, whole, Table[line], amounts, reading);
    }

    public Agreement Agreement { get; }

    /// <summary>The table that is priced.</summary>
    public SizeScale Table { get; }

    /// <summary>The known sums that no choice inside the bounds of the contract meets; they are not used.</summary>
    public KnownSum[] BrokenSums { get; }

    /// <summary>A full year of a line that the agreement pays.</summary>
    public AnnualLine this[Line line] => _lines[line];

    /// <summary>A full year of operating and some missions.</summary>
    public EuroRange TotalOf(MissionSet missions) => KnownSum.Total(missions, Whole, _sums);

    private EuroRange Whole(Line line) => _lines[line].Total;
}
