using Cpts.Rules.Facts;
using Cpts.Rules.Law;

namespace Cpts.Rules.Funding;

/// <summary>The annual amounts of one agreement at one size for one contract.</summary>
/// <remarks>Three steps, in the order of the rulings: amounts of the contract replace those of the table; known sums tighten
/// every whole; then each whole is split into fixed and variable.</remarks>
internal sealed class AnnualScale
{
    private readonly AnnualLine[] _lines = new AnnualLine[Lines.Count];
    private readonly EuroRange[] _wholes = new EuroRange[Lines.Count];
    private readonly KnownSum[] _sums;

    /// <summary>Writes the amounts of an agreement at one size; a contract changes those of the <paramref name="published"/> scale.</summary>
    private AnnualScale(Agreement agreement, SizeBand size, FixedShareReading reading, ContractReading? contract, AnnualScale? published)
    {
        Agreement = agreement;
        var scale = agreement.At(size);
        _wholes[(int)Line.Operating] = scale[Line.Operating].Total;
        foreach (var mission in agreement.Missions)
        {
            _wholes[(int)mission] = AnnualLine.WholeOf(scale[mission.Line()], contract?[mission]?.Amounts);
        }

        _sums = Tighten(scale.KnownSums);

        WriteLine(Line.Operating, null);
        foreach (var mission in agreement.Missions)
        {
            WriteLine(mission.Line(), contract?[mission]?.Amounts);
        }

        void WriteLine(Line line, ContractAmounts? stated)
        {
            // What the contract does not change is shared with all contracts.
            var whole = _wholes[(int)line];
            _lines[(int)line] = stated is null && whole == published?._wholes[(int)line]
                ? published[line]
                : AnnualLine.Split(line, whole, scale[line], stated, reading);
        }
    }

    /// <summary>The amounts of an agreement at one size, as the sources publish them.</summary>
    public static AnnualScale Published(Agreement agreement, SizeBand size, FixedShareReading reading) => new(agreement, size, reading, null, null);

    /// <summary>The scale of a contract; the one that all share when it states no amount.</summary>
    public static AnnualScale Of(Agreement agreement, SizeBand size, ContractReading? contract, FixedShareReading reading) =>
        contract is { StatesAmounts: true }
            ? new AnnualScale(agreement, size, reading, contract, AnnualBudget.PublishedAt(agreement, size, reading).Scale)
            : AnnualBudget.PublishedAt(agreement, size, reading).Scale;

    public Agreement Agreement { get; }

    /// <summary>The known sums that no choice inside the bounds of the contract meets; they are not used.</summary>
    public KnownSum[] BrokenSums { get; private set; } = [];

    /// <summary>A full year of a line that the agreement pays.</summary>
    public AnnualLine this[Line line] => _lines[(int)line];

    /// <summary>A full year of operating and some missions.</summary>
    public EuroRange TotalOf(MissionSet missions) => KnownSum.Total(missions, _wholes, _sums);

    private KnownSum[] Tighten(KnownSum[] sums)
    {
        foreach (var sum in sums)
        {
            if (!sum.CanBeMet(_wholes))
            {
                BrokenSums = [.. sums.Where(other => !other.CanBeMet(_wholes))];
                sums = [.. sums.Except(BrokenSums)];
                break;
            }
        }

        foreach (var sum in sums)
        {
            // Each bound is tightened against the untightened others; doing it one after the other gives the same bounds,
            // since a tightened bound removes only values that no choice meeting the sum has.
            foreach (var mission in sum.Members)
            {
                _wholes[(int)mission] = sum.OfMembers(MissionSet.Empty.With(mission), _wholes);
            }
        }

        return sums;
    }
}
