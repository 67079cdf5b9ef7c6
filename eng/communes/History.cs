namespace Cpts.Rules.Engineering.Communes;

/// <summary>All codes over all years: the entry of each, and the communes that count the inhabitants of a code without a population.</summary>
internal sealed class History
{
    private readonly YearMap[] _maps;

    public History(YearMap[] maps)
    {
        _maps = maps;
        Codes = [.. maps
            .SelectMany(map => map.Entries.Values.SelectMany(entry => entry.FormerCodes.Append(entry.Code)))
            .Concat(maps.SelectMany(map => map.Namesakes).SelectMany(entry => entry.FormerCodes))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)];
        Taken = [.. maps.Select(TakenOver)];
    }

    /// <summary>Every code of any year, in ordinal order.</summary>
    public string[] Codes { get; }

    /// <summary>By year: the commune that took over a code.</summary>
    private Dictionary<string, string>[] Taken { get; }

    /// <summary>The communes that count the inhabitants of a code in a year when the code itself has no population.</summary>
    /// <remarks>The commune that contains it; the commune that took over its code; or the communes given by the nearest other
    /// year, as far as they exist in the requested year. Empty when the maps do not show it.</remarks>
    public string[] CountedIn(string code, int year)
    {
        if (_maps[year].Entries.TryGetValue(code, out var entry) && entry.Container is { } container)
        {
            return [container];
        }

        if (entry?.Population is not null)
        {
            return [];
        }

        if (Taken[year].TryGetValue(code, out var successor))
        {
            return [successor];
        }

        return Enumerable.Range(0, _maps.Length)
            .Where(other => other != year)
            .OrderBy(other => Math.Abs(_maps[other].Vintage.Year - _maps[year].Vintage.Year))
            .Select(other => Neighbours(code, other).Where(near => _maps[year].Commune(near)?.Population is not null).Distinct(StringComparer.Ordinal).ToArray())
            .FirstOrDefault(found => found.Length > 0) ?? [];
    }

    /// <summary>The communes of a year whose figure is based on the map of the previous year although they have merged or split since.</summary>
    /// <remarks>
    /// Legal populations in force in a year are published on the map of the year before; a version that has the map of
    /// its own year gives a commune that merged on 1 January the figure of its seat alone, and one that split the figure of
    /// the whole. A merger between two tables is recognised by a figure nearer to that of the seat than to the sum.
    /// </remarks>
    public IEnumerable<string> InFormerLimits(int year)
    {
        var map = _maps[year];
        var split = map.Entries.Values
            .Where(entry => entry is { Kind: EntryKind.Commune, Population: null })
            .SelectMany(entry => CountedIn(entry.Code, year));
        var merged = year == 0 ? MergedThatDay() : MergedSince(year - 1, year);
        return split.Concat(merged).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
    }

    private static Dictionary<string, string> TakenOver(YearMap map)
    {
        var taken = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in map.Entries.Values)
        {
            foreach (var former in entry.FormerCodes)
            {
                taken.Add(former, entry.Container ?? entry.Code);
            }
        }

        return taken;
    }

    private IEnumerable<string> Neighbours(string code, int year)
    {
        if (_maps[year].Entries.TryGetValue(code, out var entry))
        {
            return entry.Container is { } container ? [container] : entry.FormerCodes;
        }

        return Taken[year].TryGetValue(code, out var successor) ? [successor] : [];
    }

    private IEnumerable<string> MergedThatDay() => _maps[0].EndedThatDay
        .Where(code => _maps[0].Commune(code) is null)
        .SelectMany(code => CountedIn(code, 0));

    private IEnumerable<string> MergedSince(int before, int year)
    {
        var absorbed = _maps[before].Entries.Values
            .Where(entry => entry is { Kind: EntryKind.Commune, Population: not null } && _maps[year].Commune(entry.Code) is null)
            .SelectMany(entry => CountedIn(entry.Code, year).Select(into => (Into: into, Inhabitants: entry.Population!.Value)))
            .GroupBy(one => one.Into, one => one.Inhabitants, StringComparer.Ordinal);
        foreach (var merger in absorbed)
        {
            if (_maps[before].Commune(merger.Key)?.Population is { } seat && _maps[year].Commune(merger.Key)?.Population is { } now
                && Math.Abs(now - seat) < Math.Abs(now - seat - merger.Sum()))
            {
                yield return merger.Key;
            }
        }
    }
}
