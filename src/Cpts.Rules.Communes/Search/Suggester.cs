using Cpts.Rules.Communes.Data;

namespace Cpts.Rules.Communes.Search;

/// <summary>What was probably meant by a text that is not a code.</summary>
/// <param name="Communes">The indexes of codes, the most likely first.</param>
/// <param name="Department">The department whose code or name was given; else null.</param>
internal readonly record struct Guess(int[] Communes, string? Department);

/// <summary>Guesses what was meant by a text that is not a code: a code written differently, a department, or a name.</summary>
internal sealed class Suggester(CommuneTable table)
{
    private const int Handful = 5;
    private const int ShortestTypo = 4;

    private readonly NameIndex _names = new(table.Count, table.Names);
    private readonly Dictionary<string, string> _departments = table.Departments.ToDictionary(department => PlaceName.Key(department.Name), department => department.Name, StringComparer.Ordinal);

    public Guess Guess(string text, int year)
    {
        var compact = Compact(text);
        if (CodeIn(compact, text) is var code && code >= 0)
        {
            return new Guess(Counting([code], year), null);
        }

        if (table.Departments.FirstOrDefault(department => department.Code == compact) is { } byCode)
        {
            return new Guess([], byCode.Name);
        }

        var key = PlaceName.Key(text);
        var named = Counting(_names.Named(key), year);
        var byName = _departments.TryGetValue(key, out var department) ? department : null;
        return new Guess(
            named.Length > 0 || byName is not null || key.Length < ShortestTypo ? named : Counting(_names.Near(key), year),
            byName);
    }

    /// <summary>The text in upper case, without spaces, full stops and hyphens: <c>2A004</c> for <c>2a-004</c>.</summary>
    private static string Compact(string text) =>
        string.Concat(text.Where(character => character is not (' ' or '\u00A0' or '\u202F' or '.' or '-'))).ToUpperInvariant();

    /// <summary>The index of a code written without its leading zero, with spaces, or followed by a name: <c>1001</c>, <c>2a 004</c>, <c>97411 (Saint-Denis)</c>.</summary>
    private int CodeIn(string compact, string text)
    {
        if (compact.Length == CommuneCode.Length - 1 && char.IsDigit(compact[0]))
        {
            return table.IndexOf("0" + compact);
        }

        if (compact.Length == CommuneCode.Length)
        {
            return table.IndexOf(compact);
        }

        var written = text.TrimStart();
        return written.Length > CommuneCode.Length && !char.IsLetterOrDigit(written[CommuneCode.Length])
            ? table.IndexOf(written.Substring(0, CommuneCode.Length).ToUpperInvariant())
            : -1;
    }

    /// <summary>These codes, then the communes that include the inhabitants of those without a population; the most populous first, a handful at most.</summary>
    private int[] Counting(IEnumerable<int> codes, int year)
    {
        var counted = codes.ToLookup(code => table.PopulationAt(code, year) is not null);
        var containers = counted[false]
            .SelectMany(code => table.CountedInAt(code, year))
            .Where(code => table.PopulationAt(code, year) is not null);
        return [.. ByPopulation(counted[true], year).Concat(ByPopulation(containers, year)).Distinct().Take(Handful)];
    }

    private IEnumerable<int> ByPopulation(IEnumerable<int> codes, int year) =>
        codes.OrderByDescending(code => table.PopulationAt(code, year)).ThenBy(code => code);
}
