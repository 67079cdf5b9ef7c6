using Cpts.Rules.Facts;

namespace Cpts.Rules.Funding;

/// <summary>The annual amounts of one agreement at one size for one contract.</summary>
/// <remarks>Three steps, in the order of the rulings: amounts of the contract replace those of the table; known sums tighten
/// every whole; then each whole is split into fixed and variable.</remarks>
internal sealed class AnnualScale
{
    private static readonly Func<AnnualLine, EuroRange> Whole = line => line.Total;

    private readonly AnnualLine[] _lines = new AnnualLine[Lines.Count];
    private readonly KnownSum[] _sums;

    /// <summary>Writes the amounts of an agreement at one size; a contract changes those of the <paramref name="published"/> scale.</summary>
    private AnnualScale(Agreement agreement, SizeBand size, FixedShareReading reading, ContractReading? contract, AnnualScale? published)
    {
        Agreement = agreement;
        var scale = agreement.At(size);
        WriteLine(Line.Operating, null, scale[Line.Operating].Total);
        foreach (var mission in agreement.Missions)
        {
            var stated = contract?[mission]?.Amounts;
            WriteLine(mission.Line(), stated, AnnualLine.WholeOf(scale[mission.Line()], stated));
        }

        _sums = WithoutBroken(scale.KnownSums);
        foreach (var sum in _sums)
        {
            // Each whole is tightened against the untightened others; doing it one after the other gives the same bounds,
            // since a tightened bound removes only values that no choice meeting the sum has.
            foreach (var mission in sum.Members)
            {
                WriteLine(mission.Line(), contract?[mission]?.Amounts, sum.OfMembers(MissionSet.Empty.With(mission), _lines, Whole));
            }
        }

        void WriteLine(Line line, ContractAmounts? stated, EuroRange whole)
        {
            // What the contract does not change is shared with all contracts.
            _lines[(int)line] = stated is null && whole == published?[line].Total
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
    public EuroRange TotalOf(MissionSet missions) => KnownSum.Total(missions, _lines, Whole, _sums);

    private KnownSum[] WithoutBroken(KnownSum[] sums)
    {
        foreach (var sum in sums)
        {
            if (!sum.CanBeMet(_lines, Whole))
            {
                BrokenSums = [.. sums.Where(other => !other.CanBeMet(_lines, Whole))];
                return [.. sums.Except(BrokenSums)];
            }
        }

        return sums;
    }
}
