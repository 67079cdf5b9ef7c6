namespace Cpts.Rules.Territories;

/// <summary>The legal populations (populations légales) of communes, year by year: what the core asks when a territory is given by its communes.</summary>
/// <remarks>Source S24. Implementations are immutable and read nothing at the time of the question.</remarks>
public interface ICommunePopulations
{
    /// <summary>The years that have a table, ascending: 2019, then 2022 to 2026.</summary>
    ValueList<int> Years { get; }

    /// <summary>Looks a code up in the table of a year.</summary>
    /// <param name="code">The INSEE code, or any text that a user wrote in its place.</param>
    /// <param name="year">A year of <see cref="Years"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year has no table.</exception>
    CommuneLookup Find(string code, int year);
}

/// <summary>A commune in the table of one year.</summary>
/// <param name="Code">The INSEE code.</param>
/// <param name="Name">The name.</param>
/// <param name="Population">The municipal population in force that year, in inhabitants; may be 0.</param>
/// <param name="PartOf">For an arrondissement, a delegated or an associated commune: the code of the commune that contains it; else null.</param>
public sealed record Commune(string Code, string Name, int Population, string? PartOf);

/// <summary>The answer to a look-up: a commune, or what may have been meant.</summary>
/// <param name="Commune">The commune; null when the table of that year has none with that code.</param>
/// <param name="ReplacedBy">When the code was a commune in another year: what replaced it; else empty.</param>
/// <param name="Suggestions">Communes that may have been meant, the most likely first: those with the name that was written, or a near one.</param>
public sealed record CommuneLookup(Commune? Commune, ValueList<Commune> ReplacedBy, ValueList<Commune> Suggestions);
