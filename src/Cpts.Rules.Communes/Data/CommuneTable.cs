namespace Cpts.Rules.Communes.Data;

/// <summary>What a code means in a year; the numbers are those of the file.</summary>
internal enum CodeKind : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A commune (commune actuelle).</summary>
    Commune,

    /// <summary>An arrondissement of Paris, Lyon or Marseille.</summary>
    Arrondissement,

    /// <summary>A delegated commune (commune déléguée), without a population.</summary>
    Delegated,

    /// <summary>An associated commune (commune associée), without a population.</summary>
    Associated,
}

/// <summary>Some of the years, as bits: the first year is bit 0.</summary>
internal readonly record struct YearSet(int Bits)
{
    public bool Contains(int year) => (Bits >> year & 1) != 0;
}

/// <summary>The communes that count the inhabitants of a code which has no population of its own, or contain an arrondissement, in some years.</summary>
internal readonly record struct CountedIn(YearSet Years, int[] Codes);

/// <summary>A name other than that of the latest year; in no year, the name of a delegated commune that shares the code of its commune.</summary>
internal readonly record struct OtherName(YearSet Years, string Name);

/// <summary>The decoded file: every code of any year by its index, in ordinal order, and every year by its index.</summary>
internal sealed class CommuneTable
{
    /// <summary>No population, or no code.</summary>
    public const int Missing = -1;

    private readonly ushort[] _indexOfPacked = new ushort[CommuneCode.Count];

    public required int[] Years { get; init; }

    public required ValueList<Region> Regions { get; init; }

    public required ValueList<Department> Departments { get; init; }

    /// <summary>The packed codes, ascending.</summary>
    public required int[] Codes { get; init; }

    public required NameStore Names { get; init; }

    public required KindStore Kinds { get; init; }

    public required PopulationStore Populations { get; init; }

    /// <summary>Read when it is asked for: most communes have a population of their own.</summary>
    public required Lazy<Dictionary<int, List<CountedIn>>> CountedIn { get; init; }

    /// <summary>The communes whose figure is that of their limits of the year before.</summary>
    public required Dictionary<int, YearSet> FormerLimits { get; init; }

    public int Count => Codes.Length;

    /// <summary>The index of a code in the form of one, or −1.</summary>
    public int IndexOf(string code)
    {
        var packed = CommuneCode.Pack(code);
        return packed < 0 ? Missing : _indexOfPacked[packed] - 1;
    }

    /// <summary>The index of a year, or −1.</summary>
    public int IndexOfYear(int year) => Array.IndexOf(Years, year);

    public string CodeAt(int index) => CommuneCode.Unpack(Codes[index]);

    public int? PopulationAt(int index, int year) => Populations.Of(year)[index] is var population && population != Missing ? population : null;

    public int[] CountedInAt(int index, int year)
    {
        if (CountedIn.Value.TryGetValue(index, out var links))
        {
            foreach (var link in links)
            {
                if (link.Years.Contains(year))
                {
                    return link.Codes;
                }
            }
        }

        return [];
    }

    public bool IsInFormerLimits(int index, int year) => FormerLimits.TryGetValue(index, out var years) && years.Contains(year);

    /// <summary>The indices whose code begins with these characters: those of a department.</summary>
    public (int From, int Until) RangeOf(string prefix) =>
        (FirstNotBelow(CommuneCode.Pack(prefix.PadRight(CommuneCode.Length, '0'))), FirstNotBelow(CommuneCode.Pack(prefix.PadRight(CommuneCode.Length, '9')) + 1));

    /// <summary>Makes look-ups direct; called once, by the reader.</summary>
    public CommuneTable Indexed()
    {
        for (var i = 0; i < Codes.Length; i++)
        {
            _indexOfPacked[Codes[i]] = checked((ushort)(i + 1));
        }

        return this;
    }

    private int FirstNotBelow(int packed)
    {
        var found = Array.BinarySearch(Codes, packed);
        return found < 0 ? ~found : found;
    }
}
