namespace Cpts.Rules.Facts;

/// <summary>The population of a territory over time: that of the scenario until the first change, then that of each change from its day on.</summary>
/// <remarks>Of two changes on the same day, the later one in the file counts.</remarks>
/// <param name="population">The population of the scenario.</param>
/// <param name="changes">The changes, in the order of the file.</param>
internal sealed class PopulationHistory(int population, ValueList<PopulationChange> changes)
{
    private readonly (PopulationChange Change, int Place)[] _changes = changes.Count == 0 ? [] :
    [
        .. changes.Select((change, place) => (Change: change, Place: place))
            .GroupBy(entry => entry.Change.On)
            .Select(day => day.Last())
            .OrderBy(entry => entry.Change.On),
    ];

    /// <summary>The changes by day, at most one a day, with their indexes in the file.</summary>
    public IReadOnlyList<(PopulationChange Change, int Place)> Changes => _changes;

    /// <summary>The population on a day.</summary>
    public int On(LocalDate day)
    {
        var (first, after) = (0, _changes.Length);
        while (first < after)
        {
            var middle = (first + after) / 2;
            (first, after) = _changes[middle].Change.On <= day ? (middle + 1, after) : (first, middle);
        }

        return first == 0 ? population : _changes[first - 1].Change.Population;
    }
}
