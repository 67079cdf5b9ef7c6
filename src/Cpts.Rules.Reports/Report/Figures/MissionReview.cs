namespace Cpts.Rules.Reports.Report.Figures;

/// <summary>A mission at the annual review: its indicators of one contract year.</summary>
/// <param name="Mission">The mission.</param>
/// <param name="AtStake">Its variable part of the year.</param>
/// <param name="Indicators">Its well-formed indicators of the year.</param>
internal sealed record MissionReview(Mission Mission, EuroRange AtStake, IReadOnlyList<IndicatorReview> Indicators)
{
    /// <summary>The amount earned by the known results.</summary>
    public Euros Earned => Indicators.Aggregate(Euros.Zero, (sum, one) => sum + one.Earned);

    /// <summary>The amount that can still be earned: from nothing to the rest of the variable part.</summary>
    public EuroRange Possible => Indicators.Count == 0 ? AtStake
        : EuroRange.Between(Euros.Zero, Euros.Max(Euros.Zero, AtStake.Max - Earned));

    /// <summary>The missions of a contract year that have a variable part or indicators, in the order of the agreement.</summary>
    public static IReadOnlyList<MissionReview> Of(ContractFacts contract, ContractYear year) =>
    [
        .. from line in year.Lines
           let mission = line.Line.Mission()
           where mission is not null
           let indicators = contract.Missions.First(one => one.Mission == mission).Indicators
               .Where(indicator => indicator.Year == year.Year && Payments.Indicators.IsWellFormed(indicator))
               .Select(indicator => new IndicatorReview(indicator))
               .ToList()
           where !line.Variable.IsZero || indicators.Count > 0
           select new MissionReview(mission.Value, line.Variable, indicators),
    ];
}

/// <summary>An indicator at the annual review.</summary>
/// <param name="Indicator">The indicator; well formed.</param>
internal sealed record IndicatorReview(Indicator Indicator)
{
    private static readonly Bilingual AtLeast = new("au moins {0} : {1}", "at least {0}: {1}");
    private static readonly Bilingual AtMost = new("au plus {0} : {1}", "at most {0}: {1}");
    private static readonly Bilingual Reached = new("atteint : {0}", "achieved: {0}");
    private static readonly Bilingual Yes = new("atteint", "achieved");
    private static readonly Bilingual No = new("non atteint", "not achieved");
    private static readonly Bilingual Unknown = new("inconnu", "not known");

    public string? Name => Indicator.Name;

    public ValueList<string> Proofs => Indicator.Proofs;

    /// <summary>The amount earned by its result; nothing while the result is not known.</summary>
    public Euros Earned => Indicators.Earned(Indicator).Min;

    /// <summary>The amount that can still be earned: from nothing to the maximum, while the result is not known.</summary>
    public EuroRange Possible => EuroRange.Between(Euros.Zero, Indicators.Earned(Indicator).Max - Earned);

    /// <summary>The target, and the amount that it earns.</summary>
    public string Target(Wording wording) => Indicator.Kind == IndicatorKind.AllOrNothing
        ? wording.Text(Reached, Indicators.Maximum(Indicator))
        : string.Join(" · ", Indicator.Steps.Select(step => wording.Text(
            Indicator.Direction == IndicatorDirection.HigherIsBetter ? AtLeast : AtMost, Number(step.Threshold, wording), step.Amount)));

    /// <summary>The result, or that it is not known.</summary>
    public string Result(Wording wording) => (Indicator.Kind, Indicator.Achieved, Indicator.Value) switch
    {
        (IndicatorKind.AllOrNothing, true, _) => wording.Text(Yes),
        (IndicatorKind.AllOrNothing, false, _) => wording.Text(No),
        (IndicatorKind.Steps, _, { } value) => Number(value, wording),
        _ => wording.Text(Unknown),
    };

    private static string Number(decimal number, Wording wording)
    {
        var figures = number.ToString(CultureInfo.InvariantCulture);
        return wording.Language == Language.French ? figures.Replace('.', ',') : figures;
    }
}
