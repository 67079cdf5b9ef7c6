using NodaTime;

namespace Cpts.Rules.Facts;

/// <summary>The population of the territory from a day on.</summary>
/// <param name="On">The first day.</param>
/// <param name="Population">Inhabitants; strictly positive.</param>
public readonly record struct PopulationChange(LocalDate On, int Population);

/// <summary>What the community paid to one professional in one calendar year; several entries are added.</summary>
/// <param name="Professional">Who, as the file names them.</param>
/// <param name="Year">The calendar year.</param>
/// <param name="Indemnities">Indemnities, in euros.</param>
/// <param name="Remunerations">Remunerations, in euros.</param>
public readonly record struct MemberPayment(string Professional, int Year, Euros Indemnities, Euros Remunerations);
