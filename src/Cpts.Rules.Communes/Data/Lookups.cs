using Cpts.Rules.Communes.Search;
using Cpts.Rules.Territories;

namespace Cpts.Rules.Communes.Data;

/// <summary>Answers look-ups and caches the results: the same code and year give the same object.</summary>
/// <remarks>Two threads may create the same result at once; the results are equal and one of them is kept.</remarks>
internal sealed class Lookups(CommuneTable table)
{
    private readonly CommuneLookup?[]?[] _made = new CommuneLookup?[table.Years.Length][];
    private readonly Lazy<ILookup<(int Year, int City), int>> _arrondissements = new(() => ByCity(table));
    private readonly Lazy<Suggester> _suggester = new(() => new Suggester(table));

    public CommuneTable Table { get; } = table;

    public CommuneLookup Find(string text, int year)
    {
        var index = Table.IndexOf(text);
        return index >= 0 ? At(index, year) : Suggest(text, year);
    }

    /// <summary>The communes of a year whose codes begin with these characters, by code.</summary>
    public IEnumerable<Commune> Communes(string prefix, int year)
    {
        var (from, until) = Table.RangeOf(prefix);
        for (var i = from; i < until; i++)
        {
            if (Table.Kinds.At(i, year) == CodeKind.Commune)
            {
                yield return At(i, year).Commune!;
            }
        }
    }

    /// <summary>The arrondissements of a city in a year, by code.</summary>
    public IEnumerable<Commune> Arrondissements(string city, int year) =>
        _arrondissements.Value[(year, Table.IndexOf(city))].Select(index => At(index, year).Commune!);

    private static ILookup<(int Year, int City), int> ByCity(CommuneTable table) => Enumerable.Range(0, table.Years.Length)
        .SelectMany(year => Enumerable.Range(0, table.Count)
            .Where(index => table.Kinds.At(index, year) == CodeKind.Arrondissement)
            .Select(index => (Year: year, Index: index)))
        .ToLookup(one => (one.Year, table.CountedInAt(one.Index, one.Year)[0]), one => one.Index);

    private CommuneLookup At(int index, int year)
    {
        var made = _made[year] ??= new CommuneLookup?[Table.Count];
        return made[index] ??= Make(index, year);
    }

    private CommuneLookup Make(int index, int year)
    {
        var kind = Table.Kinds.At(index, year);
        if (kind == CodeKind.None)
        {
            var former = Table.Names.Latest(index);
            return new CommuneLookup(null, Counting(Table.CountedInAt(index, year), year), default) { FormerName = former.Length > 0 ? former : null };
        }

        var population = Table.PopulationAt(index, year);
        var commune = new Commune(
            Table.CodeAt(index),
            Table.Names.In(index, year),
            population,
            kind == CodeKind.Commune ? null : Table.CodeAt(Table.CountedInAt(index, year)[0]))
        {
            InFormerLimits = Table.IsInFormerLimits(index, year),
        };
        return new CommuneLookup(commune, population is null ? Counting(Table.CountedInAt(index, year), year) : default, default);
    }

    /// <summary>The communes with these indices; where one has no population either, the communes that include its inhabitants.</summary>
    private ValueList<Commune> Counting(int[] indices, int year) =>
        indices.SelectMany(index => Table.PopulationAt(index, year) is null ? Table.CountedInAt(index, year) : [index])
            .Select(index => At(index, year).Commune!)
            .ToValueList();

    private CommuneLookup Suggest(string text, int year)
    {
        var guess = _suggester.Value.Guess(text, year);
        return new CommuneLookup(null, default, guess.Communes.Select(index => At(index, year).Commune!).ToValueList())
        {
            Department = guess.Department,
        };
    }
}
