namespace Cpts.Rules.Communes.Data;

/// <summary>What a code stands for in a year; the numbers are those used in the file.</summary>
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

/// <summary>The communes that, in some years, include the inhabitants of a code without a population of its own, or contain an arrondissement.</summary>
internal readonly record struct CountedIn(YearSet Years, int[] Codes);

/// <summary>A name other than that of the latest year; with no years, the name of a delegated commune that has the same code as its commune.</summary>
internal readonly record struct OtherName(YearSet Years, string Name);

/// <summary>The decoded file. Codes of all years have an index, in ordinal order, and so do the years.</summary>
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

    /// <summary>Read on first use, since most communes have a population of their own.</summary>
    public required Lazy<Dictionary<int, List<CountedIn>>> CountedIn { get; init; }

    /// <summary>The communes whose figure is for their boundaries of the year before.</summary>
    public required Dictionary<int, YearSet> FormerLimits { get; init; }

    public int Count => Codes.Length;

    /// <summary>The index of a code, or −1.</summary>
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

    /// <summary>The range of indices whose codes begin with these characters, such as those of a department.</summary>
    public (int From, int Until) RangeOf(string prefix) =>
        (FirstNotBelow(CommuneCode.Pack(prefix.PadRight(CommuneCode.Length, '0'))), FirstNotBelow(CommuneCode.Pack(prefix.PadRight(CommuneCode.Length, '9')) + 1));

    /// <summary>Prepares look-ups; called once, by the reader.</summary>
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
