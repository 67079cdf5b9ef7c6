using System.Security.Cryptography;
using System.Text.Json;

namespace Cpts.Rules.Engineering.Communes;

/// <summary>A file that was read, and the checksum of its bytes.</summary>
internal sealed record InputFile(string Path, string Sha256);

/// <summary>A department or a region of the map.</summary>
internal sealed record Area(string Code, string Name, string? Region);

/// <summary>The map and the populations of one year, as one version of the package gives them.</summary>
internal sealed class YearMap
{
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    private YearMap(Vintage vintage) => Vintage = vintage;

    public Vintage Vintage { get; }

    public List<InputFile> Files { get; } = [];

    /// <summary>One entry for each code: the commune, where it shares its code with one of its delegated communes.</summary>
    public IReadOnlyDictionary<string, Entry> Entries => _entries;

    /// <summary>The delegated and associated communes whose code is also that of a commune.</summary>
    public List<Entry> Namesakes { get; } = [];

    public Area[] Departments { get; private set; } = [];

    public Area[] Regions { get; private set; } = [];

    /// <summary>The codes whose commune ended on the day of this map; only the first version gives this.</summary>
    public HashSet<string> EndedThatDay { get; } = new(StringComparer.Ordinal);

    /// <summary>The commune under a code; null when there is none in this map.</summary>
    public Entry? Commune(string code) => _entries.TryGetValue(code, out var entry) && entry.Kind == EntryKind.Commune ? entry : null;

    /// <summary>Reads <c>FOLDER/VERSION/package/data</c>.</summary>
    public static YearMap Read(string folder, Vintage vintage)
    {
        var map = new YearMap(vintage);
        map.ReadEntries(map.Open(folder, "communes.json"));
        map.Departments = Areas(map.Open(folder, "departements.json"));
        map.Regions = Areas(map.Open(folder, "regions.json"));
        if (File.Exists(PathOf(folder, vintage, "historique-communes.json")))
        {
            map.ReadHistory(map.Open(folder, "historique-communes.json"));
        }

        foreach (var correction in Correction.All.Where(correction => correction.Year == vintage.Year))
        {
            var entry = map._entries[correction.Code];
            map._entries[correction.Code] = entry.Population == correction.Wrong
                ? entry with { Population = correction.Population }
                : throw new InvalidDataException($"{correction.Code} has {entry.Population} inhabitants in {vintage.Version}: is it corrected there?");
        }

        return map;
    }

    /// <summary>The departments and collectivities all of whose populations are those of an earlier map: figures of another year.</summary>
    /// <param name="before">The map before.</param>
    public IEnumerable<string> Repeated(YearMap before) => _entries.Values
        .Where(entry => entry is { Kind: EntryKind.Commune, Population: not null })
        .GroupBy(entry => entry.Department, StringComparer.Ordinal)
        .Where(department => department.All(entry => before.Commune(entry.Code)?.Population == entry.Population))
        .Select(department => department.Key)
        .Order(StringComparer.Ordinal);

    private static string PathOf(string folder, Vintage vintage, string file) => Path.Combine(folder, vintage.Version, "package", "data", file);

    private static Area[] Areas(JsonElement.ArrayEnumerator items) =>
        [.. items.Select(item => new Area(Text(item, "code")!, Text(item, "nom")!, Text(item, "region")))];

    private static string? Text(JsonElement item, string property) => item.TryGetProperty(property, out var value) ? value.GetString() : null;

    private JsonElement.ArrayEnumerator Open(string folder, string file)
    {
        var bytes = File.ReadAllBytes(PathOf(folder, Vintage, file));
        Files.Add(new InputFile($"{Vintage.Package}@{Vintage.Version}/data/{file}", Convert.ToHexStringLower(SHA256.HashData(bytes))));
        return JsonDocument.Parse(bytes).RootElement.EnumerateArray();
    }

    private void ReadEntries(JsonElement.ArrayEnumerator items)
    {
        var entries = items.Select(ReadEntry).ToList();
        foreach (var entry in entries.Where(entry => entry.Kind is EntryKind.Commune or EntryKind.Arrondissement))
        {
            _entries.Add(entry.Code, entry);
        }

        foreach (var entry in entries.Where(entry => entry.Kind is EntryKind.Delegated or EntryKind.Associated))
        {
            if (!_entries.TryAdd(entry.Code, entry))
            {
                Namesakes.Add(entry);
            }
        }
    }

    private static Entry ReadEntry(JsonElement item)
    {
        var kind = Text(item, "type") switch
        {
            "commune-actuelle" => EntryKind.Commune,
            "arrondissement-municipal" => EntryKind.Arrondissement,
            "commune-deleguee" => EntryKind.Delegated,
            "commune-associee" => EntryKind.Associated,
            var other => throw new InvalidDataException($"A commune of type '{other}'."),
        };

        // From 2022 on, overseas collectivities have their own department; before, a collectivity.
        var department = Text(item, "departement") ?? Text(item.GetProperty("collectiviteOutremer"), "code");
        return new Entry(
            Text(item, "code")!,
            Text(item, "nom")!,
            kind,
            department!,
            item.TryGetProperty("population", out var population) ? population.GetInt32() : null,
            Text(item, "chefLieu") ?? Text(item, "commune"),
            item.TryGetProperty("anciensCodes", out var former) ? [.. former.EnumerateArray().Select(code => code.GetString()!)] : []);
    }

    private void ReadHistory(JsonElement.ArrayEnumerator items)
    {
        var day = $"{Vintage.Year}-01-01";
        foreach (var item in items.Where(item => Text(item, "type") == "COM" && Text(item, "dateFin") == day))
        {
            EndedThatDay.Add(Text(item, "code")!);
        }
    }
}
