namespace Cpts.Rules.Payments;

/// <summary>The variable part of one mission in one contract year, and when it is paid.</summary>
/// <param name="Amount">Euros.</param>
/// <param name="On">The day.</param>
/// <param name="DateIsSet">Whether the sources set the day.</param>
internal readonly record struct VariableEntitlement(EuroRange Amount, LocalDate On, bool DateIsSet);

/// <summary>Law.md 4.5, 4.6 and 4.8: the variable part of a mission in a contract year.</summary>
internal static class VariableRule
{
    /// <summary>4.6: known at the annual review (dialogue de gestion); no source sets its date, so it is scheduled on the anniversary that ends the year.</summary>
    /// <remarks>With indicators for the year, the sum that they earned; without, from 0 to the mission's envelope, which is not prorated.</remarks>
    /// <example>Size 3, access to care without indicators: 0 to 35 000 €.</example>
    public static VariableEntitlement Of(Mission mission, YearTerms terms)
    {
        if (MissionRule.PaidFrom(mission, terms) is null)
        {
            return default;
        }

        if (mission == Mission.HealthCrisis)
        {
            return Crisis(terms);
        }

        var envelope = EuroRange.Between(Euros.Zero, terms.Scale[mission.Line()].Variable.Max);
        return new(Earned(mission, terms) ?? envelope, terms.Until, DateIsSet: false);
    }

    /// <summary>The envelope of the variable part, without any hypothesis; for healthCrisis, only in years with a recognised crisis.</summary>
    public static EuroRange EnvelopeOf(Mission mission, YearTerms terms) =>
        mission != Mission.HealthCrisis || terms.Recognition is not null ? terms.Certain[mission.Line()].Variable : EuroRange.Zero;

    /// <summary>4.5: in a contract year in which the ARS recognised a crisis, paid in full within the month after it was identified; else nothing.</summary>
    /// <remarks>Source S30. Dated one month after that day when it is given, else like other variable parts.</remarks>
    /// <example>Size 3, identified on 10 January 2024: 67 500 € on 10 February 2024.</example>
    private static VariableEntitlement Crisis(YearTerms terms) => terms.Recognition is { } crisis
        ? new(
            Earned(Mission.HealthCrisis, terms) ?? terms.Scale[Line.HealthCrisis].Variable,
            crisis.On?.PlusMonths(1) ?? terms.Until,
            crisis.On is not null)
        : default;

    /// <summary>4.8: what the indicators of the year earned, plus the part of the envelope not yet covered by indicators; null without indicators.</summary>
    private static EuroRange? Earned(Mission mission, YearTerms terms)
    {
        var facts = terms.Contract[mission]!;
        if (Indicators.EarnedIn(terms.Year, facts) is not { } earned)
        {
            return null;
        }

        var envelope = EnvelopeOf(mission, terms);
        return envelope.IsExact && Indicators.SumOfMaxima(terms.Year, facts) is { } maxima && maxima < envelope.Min
            ? earned + EuroRange.Between(Euros.Zero, envelope.Min - maxima)
            : earned;
    }
}
