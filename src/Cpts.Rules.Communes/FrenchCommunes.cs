using Cpts.Rules.Communes.Data;
using Cpts.Rules.Internal;
using Cpts.Rules.Territories;

namespace Cpts.Rules.Communes;

/// <summary>The legal populations of all communes of France in force in 2019 and from 2022 to 2026, overseas included.</summary>
/// <remarks>
/// <para>Source S24: INSEE, Licence Ouverte 2.0; <c>Data/communes.md</c> lists every file with its checksum. The populations
/// in force in 2020 and 2021 are not available.</para>
/// <para>The data are embedded and decoded on first use. Immutable from the outside: one instance can be used by any
/// number of threads.</para>
/// </remarks>
/// <example><c>FrenchCommunes.Default.Find("97411", 2026).Commune.Population</c> is the population of Saint-Denis (La
/// Réunion) in force in 2026.</example>
public sealed class FrenchCommunes : ICommunePopulations
{
    private readonly Lazy<Lookups> _lookups = new(() => new Lookups(CommuneTableReader.Read(EmbeddedFile.Read())));

    /// <summary>The shared instance.</summary>
    public static FrenchCommunes Default { get; } = new();

    /// <inheritdoc/>
    public ValueList<int> Years => ValueList.Of(Table.Years);

    /// <summary>Every department and overseas collectivity, in the ordinal order of their codes.</summary>
    public ValueList<Department> Departments => Table.Departments;

    /// <summary>Every region, in the ordinal order of their codes; each overseas collectivity counts as a region.</summary>
    public ValueList<Region> Regions => Table.Regions;

    private CommuneTable Table => _lookups.Value.Table;

    /// <summary>Whether the populations in force in a year are known: 2019 and 2022 to 2026.</summary>
    /// <param name="year">The year.</param>
    /// <returns>False for 2020, 2021 and every year outside 2019 to 2026.</returns>
    public bool HasYear(int year) => Table.IndexOfYear(year) >= 0;

    /// <inheritdoc/>
    public CommuneLookup Find(string code, int year) => _lookups.Value.Find(Guard.NotNull(code, nameof(code)), YearIndex(year));

    /// <summary>The population of a commune or an arrondissement; null when the code has none in that year.</summary>
    /// <param name="code">The INSEE code.</param>
    /// <param name="year">A year of <see cref="Years"/>.</param>
    /// <returns>Inhabitants.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year has no table.</exception>
    public int? PopulationOf(string code, int year)
    {
        var ofYear = YearIndex(year);
        return Table.IndexOf(Guard.NotNull(code, nameof(code))) is var index && index >= 0 ? Table.PopulationAt(index, ofYear) : null;
    }

    /// <summary>The population of a commune or an arrondissement in every year.</summary>
    /// <param name="code">The INSEE code.</param>
    /// <returns>One item for each of <see cref="Years"/>; its population is null when the code has none in that year.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public ValueList<YearPopulation> PopulationsOf(string code) =>
        Table.Years.Select(year => new YearPopulation(year, PopulationOf(code, year))).ToValueList();

    /// <summary>All communes of France in a year, in the ordinal order of their codes, without arrondissements, delegated or associated communes.</summary>
    /// <param name="year">A year of <see cref="Years"/>.</param>
    /// <returns>About 35 000 communes.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year has no table.</exception>
    public ValueList<Commune> InFrance(int year) => _lookups.Value.Communes("", YearIndex(year)).ToValueList();

    /// <summary>The communes of a department in a year, in the ordinal order of their codes.</summary>
    /// <param name="department">The code of a department: <c>974</c>.</param>
    /// <param name="year">A year of <see cref="Years"/>.</param>
    /// <returns>The communes.</returns>
    /// <exception cref="ArgumentException">There is no such department.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year has no table.</exception>
    public ValueList<Commune> InDepartment(string department, int year) => FindDepartment(department) is { } found
        ? _lookups.Value.Communes(found.Code, YearIndex(year)).ToValueList()
        : throw new ArgumentException($"\"{department}\" is not the code of a department.", nameof(department));

    /// <summary>The communes of a region in a year, in the ordinal order of their codes.</summary>
    /// <param name="region">The code of a region: <c>04</c>.</param>
    /// <param name="year">A year of <see cref="Years"/>.</param>
    /// <returns>The communes.</returns>
    /// <exception cref="ArgumentException">There is no such region.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year has no table.</exception>
    public ValueList<Commune> InRegion(string region, int year)
    {
        var found = FindRegion(region) ?? throw new ArgumentException($"\"{region}\" is not the code of a region.", nameof(region));
        var ofYear = YearIndex(year);
        return Departments.Where(department => department.Region == found.Code)
            .SelectMany(department => _lookups.Value.Communes(department.Code, ofYear))
            .ToValueList();
    }

    /// <summary>The arrondissements of Paris, Lyon or Marseille in a year, by code; empty for any other commune.</summary>
    /// <param name="city">The INSEE code of the city: <c>75056</c>, <c>69123</c>, <c>13055</c>.</param>
    /// <param name="year">A year of <see cref="Years"/>.</param>
    /// <returns>The arrondissements, each with its population.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="city"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year has no table.</exception>
    public ValueList<Commune> ArrondissementsOf(string city, int year) =>
        _lookups.Value.Arrondissements(Guard.NotNull(city, nameof(city)), YearIndex(year)).ToValueList();

    /// <summary>The total population of all communes in a year; arrondissements are already included in their cities. 68 952 941 in 2026.</summary>
    /// <remarks>In 2019 the source has no figure for 976, 986, 987 and 988.</remarks>
    /// <param name="year">A year of <see cref="Years"/>.</param>
    /// <returns>Inhabitants.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year has no table.</exception>
    public long TotalPopulation(int year) => InFrance(year).Sum(commune => (long)(commune.Population ?? 0));

    /// <summary>The department with a code, or null.</summary>
    /// <param name="code">The code: <c>974</c>, <c>2A</c>.</param>
    /// <returns>The department; codes are compared exactly.</returns>
    public Department? FindDepartment(string code) => Departments.FirstOrDefault(department => department.Code == code);

    /// <summary>The region with a code, or null.</summary>
    /// <param name="code">The code: <c>04</c>.</param>
    /// <returns>The region; codes are compared exactly.</returns>
    public Region? FindRegion(string code) => Regions.FirstOrDefault(region => region.Code == code);

    /// <summary>The department that a commune's code belongs to, or null.</summary>
    /// <param name="code">The INSEE code of a commune: <c>97411</c> belongs to <c>974</c>, <c>2A004</c> to <c>2A</c>.</param>
    /// <returns>The department.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public Department? DepartmentOf(string code) => CommuneCode.Pack(Guard.NotNull(code, nameof(code))) >= 0
        ? FindDepartment(code.Substring(0, 3)) ?? FindDepartment(code.Substring(0, 2))
        : null;

    private int YearIndex(int year) => Table.IndexOfYear(year) is var index && index >= 0
        ? index
        : throw new ArgumentOutOfRangeException(nameof(year), year, $"There are no legal populations in force in {Invariant.Year(year)}; the known years are {string.Join(", ", Table.Years.Select(Invariant.Year))}.");
}

/// <summary>A population in a year.</summary>
/// <param name="Year">The year in which it is in force.</param>
/// <param name="Population">Inhabitants; null when there is none in that year.</param>
public readonly record struct YearPopulation(int Year, int? Population);
