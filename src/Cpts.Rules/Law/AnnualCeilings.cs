namespace Cpts.Rules;

/// <summary>The annual social-security ceiling (plafond annuel de la sécurité sociale): what one professional may receive from
/// a community in one calendar year, indemnities and remunerations together.</summary>
/// <remarks>Sources S17, S18. Exactly the ceiling is allowed. There is no cap before 2022.</remarks>
public static class AnnualCeilings
{
    /// <summary>The first calendar year with a cap: 2022.</summary>
    public const int FirstCappedYear = 2022;

    /// <summary>The last calendar year whose ceiling is known: 2026.</summary>
    public const int LastKnownYear = 2026;

    /// <summary>The ceiling of a calendar year: 43 992 € for 2023; null when there is no cap or when it is not known.</summary>
    /// <param name="year">The calendar year.</param>
    public static Euros? Of(int year) => year switch
    {
        2022 => Euros.FromEuros(41_136),
        2023 => Euros.FromEuros(43_992),
        2024 => Euros.FromEuros(46_368),
        2025 => Euros.FromEuros(47_100),
        2026 => Euros.FromEuros(48_060),
        _ => null,
    };
}
