using System.Text;
using Cpts.Rules.Communes;

namespace Cpts.Rules.Engineering.Communes;

/// <summary>Writes <c>communes.bin</c>; <c>CommuneTableReader</c> in Cpts.Rules.Communes reads it and describes its parts.</summary>
internal sealed class CommunesFile(YearMap[] maps, History history)
{
    private readonly List<byte> _bytes = [];
    private readonly Dictionary<string, int> _index = history.Codes.Select((code, index) => (code, index)).ToDictionary(pair => pair.code, pair => pair.index, StringComparer.Ordinal);

    public byte[] Write()
    {
        _bytes.AddRange("CPTS communes 1\n"u8);
        WriteList(maps, map => Number(map.Vintage.Year));
        WriteAreas(maps[^1]);
        WriteCodes();
        WriteNames();
        WriteKinds();
        WritePopulations();
        WriteCountedIn();
        WriteFormerLimits();
        return _bytes.ToArray();
    }

    private void WriteAreas(YearMap map)
    {
        var regions = map.Regions.OrderBy(region => region.Code, StringComparer.Ordinal).ToArray();
        WriteList(regions, region =>
        {
            Text(region.Code);
            Text(region.Name);
        });
        WriteList([.. map.Departments.OrderBy(department => department.Code, StringComparer.Ordinal)], department =>
        {
            Text(department.Code);
            Text(department.Name);
            Number(Array.FindIndex(regions, region => region.Code == department.Region));
        });
    }

    private void WriteCodes()
    {
        var previous = 0;
        WriteList(history.Codes, code =>
        {
            var packed = CommuneCode.Pack(code);
            Number(packed - previous);
            previous = packed;
        });
    }

    /// <summary>For each code the name of the latest year, then the other names with the years that have them (no year: a delegated commune with the code of its seat).</summary>
    private void WriteNames()
    {
        var latest = history.Codes.Select(code => NameIn(code, maps.Length - 1) ?? maps.Reverse().Select(map => map.Entries.GetValueOrDefault(code)?.Name).FirstOrDefault(name => name is not null) ?? "").ToArray();
        foreach (var name in latest)
        {
            _bytes.Add(checked((byte)Encoding.UTF8.GetByteCount(name)));
        }

        foreach (var name in latest)
        {
            _bytes.AddRange(Encoding.UTF8.GetBytes(name));
        }

        var others = new List<(int Index, int Years, string Name)>();
        for (var i = 0; i < latest.Length; i++)
        {
            var code = history.Codes[i];
            var byName = Enumerable.Range(0, maps.Length)
                .Where(year => NameIn(code, year) is { } name && name != latest[i])
                .GroupBy(year => NameIn(code, year)!, StringComparer.Ordinal);
            others.AddRange(byName.Select(years => (i, Mask(years), years.Key)));
        }

        var namesakes = maps.SelectMany(map => map.Namesakes)
            .Select(entry => (Index: _index[entry.Code], Years: 0, entry.Name))
            .Distinct()
            .Where(entry => entry.Name != latest[entry.Index]);
        WriteList([.. others.Concat(namesakes).OrderBy(other => other.Index).ThenBy(other => other.Years)], other =>
        {
            Number(other.Index);
            Number(other.Years);
            Text(other.Name);
        });
    }

    private void WriteKinds()
    {
        var patterns = history.Codes.Select(code => string.Concat(maps.Select(map => (char)('0' + (int)KindIn(code, map))))).ToArray();
        var distinct = patterns.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        WriteList(distinct, pattern => _bytes.AddRange(pattern.Select(kind => (byte)(kind - '0'))));
        foreach (var pattern in patterns)
        {
            Number(Array.IndexOf(distinct, pattern));
        }
    }

    /// <summary>Year by year, for each commune and arrondissement: 0 without a population, else 1 + its zigzag difference from the last year that had one.</summary>
    private void WritePopulations()
    {
        var last = new int[history.Codes.Length];
        foreach (var map in maps)
        {
            for (var i = 0; i < last.Length; i++)
            {
                if (KindIn(history.Codes[i], map) is not (EntryKind.Commune or EntryKind.Arrondissement))
                {
                    continue;
                }

                if (map.Entries[history.Codes[i]].Population is { } population)
                {
                    var difference = population - last[i];
                    Number(1 + (difference < 0 ? (-2 * difference) - 1 : 2 * difference));
                    last[i] = population;
                }
                else
                {
                    Number(0);
                }
            }
        }
    }

    private void WriteCountedIn()
    {
        var links = new List<(int Index, int Years, string[] Targets)>();
        foreach (var code in history.Codes)
        {
            links.AddRange(Enumerable.Range(0, maps.Length)
                .Select(year => (Year: year, Targets: history.CountedIn(code, year)))
                .Where(one => one.Targets.Length > 0)
                .GroupBy(one => string.Join(' ', one.Targets), StringComparer.Ordinal)
                .Select(years => (_index[code], Mask(years.Select(one => one.Year)), years.First().Targets)));
        }

        WriteList(links, link =>
        {
            Number(link.Index);
            Number(link.Years);
            WriteList(link.Targets, target => Number(_index[target]));
        });
    }

    private void WriteFormerLimits()
    {
        var marks = Enumerable.Range(0, maps.Length)
            .SelectMany(year => history.InFormerLimits(year).Select(code => (Index: _index[code], Year: year)))
            .GroupBy(mark => mark.Index, mark => mark.Year)
            .OrderBy(years => years.Key);
        WriteList([.. marks], years =>
        {
            Number(years.Key);
            Number(Mask(years));
        });
    }

    private static EntryKind KindIn(string code, YearMap map) => map.Entries.TryGetValue(code, out var entry) ? entry.Kind : EntryKind.None;

    private static int Mask(IEnumerable<int> years) => years.Aggregate(0, (mask, year) => mask | (1 << year));

    private string? NameIn(string code, int year) => maps[year].Entries.GetValueOrDefault(code)?.Name;

    private void WriteList<T>(IReadOnlyCollection<T> items, Action<T> write)
    {
        Number(items.Count);
        foreach (var item in items)
        {
            write(item);
        }
    }

    private void Text(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Number(bytes.Length);
        _bytes.AddRange(bytes);
    }

    /// <summary>Seven bits per byte, the lowest first; the eighth bit means that another byte follows.</summary>
    private void Number(int value)
    {
        var rest = checked((uint)value);
        for (; rest >= 0x80; rest >>= 7)
        {
            _bytes.Add((byte)((rest & 0x7F) | 0x80));
        }

        _bytes.Add((byte)rest);
    }
}
