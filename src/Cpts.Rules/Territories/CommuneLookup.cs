namespace Cpts.Rules.Territories;

/// <summary>The result of a look-up: the commune with that code, or communes that may have been meant.</summary>
/// <param name="Commune">The commune; null when the table of that year has none with that code.</param>
/// <param name="ReplacedBy">When the code has no population that year: the communes that include its inhabitants that
/// year, where the tables show it (L'Oie, 85165, in 2022: Essarts en Bocage, 85084); else empty.</param>
/// <param name="Suggestions">Communes that may have been meant, the most likely first: those with the given name or a
/// similar one, the most populous first; a handful at most.</param>
public sealed record CommuneLookup(Commune? Commune, ValueList<Commune> ReplacedBy, ValueList<Commune> Suggestions)
{
    /// <summary>The name of the code in another year, when it has none in this one: <c>Le Jardin</c> for 19092 in 2026; else null.</summary>
    public string? FormerName { get; init; }

    /// <summary>The department (département) whose code or name was written in place of a commune: <c>La Réunion</c> for <c>974</c>; else null.</summary>
    public string? Department { get; init; }

    /// <summary>The communes that may have been meant: only those in a given department if there are any, else all.</summary>
    /// <param name="department">The code of the department (département), <c>974</c> or <c>2A</c>; null when none is known.</param>
    /// <returns>First <see cref="ReplacedBy"/>, then <see cref="Suggestions"/>, each in its own order.</returns>
    public ValueList<Commune> Meant(string? department)
    {
        var all = ReplacedBy.Concat(Suggestions).ToValueList();
        var near = all.Where(commune => department is not null && commune.Code.StartsWith(department, StringComparison.Ordinal)).ToValueList();
        return near.Count > 0 ? near : all;
    }
}
