namespace Cpts.Rules.Territories;

/// <summary>The legal populations (populations légales) of communes, year by year; the core uses them when a territory is given by its communes.</summary>
/// <remarks>Source S24. Implementations are immutable and safe for any number of threads.</remarks>
public interface ICommunePopulations
{
    /// <summary>The years that have a table, ascending: 2019, then 2022 to 2026.</summary>
    ValueList<int> Years { get; }

    /// <summary>Looks up a code in the table of a year.</summary>
    /// <param name="code">The INSEE code, or any text that a user wrote in its place.</param>
    /// <param name="year">A year of <see cref="Years"/>.</param>
    /// <returns>The entry for that code, or suggestions; empty when there is neither.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year has no table.</exception>
    CommuneLookup Find(string code, int year);
}
