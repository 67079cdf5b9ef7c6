using static Cpts.Rules.Sources;

namespace Cpts.Rules;

/// <summary>The annual social-security ceiling (plafond annuel de la sécurité sociale): the most that one professional may receive
/// from a community in one calendar year, indemnities and remunerations together.</summary>
/// <remarks>An amount equal to the ceiling is allowed. There is no cap before the first year of the table.</remarks>
public static class AnnualCeilings
{
    private static readonly long[] Euros = [41_136, 43_992, 46_368, 47_100, 48_060];

    /// <summary>The first calendar year with a cap: 2022 (décret 2022-375).</summary>
    public static Sourced<int> FirstCappedYear { get; } = new(2022, [S17]);

    /// <summary>The last calendar year whose ceiling is known: 2026.</summary>
    public static int LastKnownYear => FirstCappedYear + Euros.Length - 1;

    /// <summary>The sources of the ceilings.</summary>
    public static ValueList<Source> Sources { get; } = [S17, S18];

    /// <summary>The ceiling of a calendar year: 43 992 € for 2023; null when there is no cap or when it is not known.</summary>
    /// <param name="year">The calendar year.</param>
    /// <returns>Euros for the whole calendar year.</returns>
    public static Euros? Of(int year) => year >= FirstCappedYear && year <= LastKnownYear ? Rules.Euros.FromEuros(Euros[year - FirstCappedYear]) : null;
}
