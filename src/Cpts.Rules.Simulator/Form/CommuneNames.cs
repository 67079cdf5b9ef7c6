using Cpts.Rules.Communes.Search;

namespace Cpts.Rules.Simulator.Form;

/// <summary>Communes by their names in the table of one year.</summary>
internal static class CommuneNames
{
    private const int Most = 8;

    /// <summary>The cities whose arrondissements have populations of their own.</summary>
    private static readonly string[] Cities = ["13055", "69123", "75056"];

    private static NameSearch? _search;
    private static int _year;

    /// <summary>The communes whose name or code begins with a text; the most likely first.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="year">The year of the table.</param>
    public static IReadOnlyList<Commune> Starting(string text, int year)
    {
        if (_search is null || _year != year)
        {
            var all = FrenchCommunes.Default;
            _search = new NameSearch(all.InFrance(year).Concat(Cities.SelectMany(city => all.ArrondissementsOf(city, year))));
            _year = year;
        }

        return _search.Starting(text, Most);
    }

    /// <summary>The name of a commune with its department, which distinguishes homonyms: Saint-Denis (974, La Réunion).</summary>
    public static string WithDepartment(Commune commune) => FrenchCommunes.Default.DepartmentOf(commune.Code) is { } department
        ? $"{commune.Name} ({department.Code}, {department.Name})"
        : $"{commune.Name} ({commune.Code})";

    /// <summary>The commune with a code; null when there is none.</summary>
    public static Commune? Find(string code, int year) => FrenchCommunes.Default.Find(code, year).Commune;
}
