using Cpts.Rules.Territories;

namespace Cpts.Rules.Tool.Territories;

/// <summary>Finds communes by their names or codes, as given on the command line.</summary>
internal static class CommuneNames
{
    private static readonly Bilingual Unknown = new(
        "--communes\u00A0: «\u00A0{0}\u00A0» n’est pas une commune en {1}. Voyez l’orthographe, ou donnez son code INSEE.",
        "--communes: \"{0}\" is not a commune in {1}. Check its spelling, or give its INSEE code.");

    private static readonly Bilingual Several = new(
        "--communes\u00A0: «\u00A0{0}\u00A0» peut désigner {1}. Donnez le code, ou ajoutez --department.",
        "--communes: \"{0}\" may mean {1}. Give the code, or add --department.");

    private static readonly Bilingual Nothing = new(
        "--communes\u00A0: la liste est vide\u00A0; indiquez des noms ou des codes INSEE, par exemple 97403 \"Le Tampon\".",
        "--communes: the list is empty; give names or INSEE codes, for instance 97403 \"Le Tampon\".");

    /// <summary>The communes, each once, in the order of the words.</summary>
    /// <param name="words">Names or codes.</param>
    /// <param name="department">The department preferred for names that several communes share; null for the department of the unambiguous words, if it is the only one.</param>
    /// <param name="year">The year of the table.</param>
    /// <param name="tables">The communes of France.</param>
    /// <exception cref="UsageException">A word names no commune, or several.</exception>
    public static List<Commune> Find(ValueList<string> words, string? department, int year, FrenchCommunes tables)
    {
        List<(string Word, CommuneLookup Lookup)> meant = [.. words.Select(word => (word, tables.Find(word, year)))];
        string[] sure = [.. meant.Select(one => Meant(one.Lookup, null)).Where(communes => communes.Count == 1).Select(communes => tables.DepartmentOf(communes[0].Code)!.Code).Distinct()];
        var home = department ?? (sure is [var only] ? only : null);
        List<Commune> found = [.. meant.Select(one => Choose(one.Word, Meant(one.Lookup, home), year, tables)).DistinctBy(commune => commune.Code)];
        return found.Count > 0 ? found : throw new UsageException(Nothing);
    }

    private static ValueList<Commune> Meant(CommuneLookup lookup, string? department) =>
        lookup.Commune is { Population: not null } commune ? [commune] : lookup.Meant(department);

    private static Commune Choose(string word, ValueList<Commune> meant, int year, FrenchCommunes tables) => meant.Count switch
    {
        1 => meant[0],
        0 => throw new UsageException(Unknown, word, Years.Text(year)),
        _ => throw new UsageException(Several, word, string.Join(", ", meant.Select(other => $"{other.Code} ({other.Name}, {tables.DepartmentOf(other.Code)?.Name})"))),
    };
}
