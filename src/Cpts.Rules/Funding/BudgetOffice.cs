using Cpts.Rules.Facts;

namespace Cpts.Rules.Funding;

/// <summary>Writes the annual budget from the annual amounts.</summary>
internal static class BudgetOffice
{
    /// <summary>The budget of a scenario.</summary>
    public static Budget Of(AnnualScale scale, SizeBand size, ContractReading? contract, FixedShareReading reading)
    {
        var published = AnnualBudget.PublishedAt(scale.Agreement, size, reading);
        return contract switch
        {
            null => published.Budget,
            { StatesAmounts: true } => Write(scale, size, contract, published),
            _ => published.Budget with { Chosen = ChosenTotal(scale, contract) },
        };
    }

    /// <summary>The budget that a scale gives without a contract.</summary>
    public static Budget Published(AnnualScale scale, SizeBand size) => Write(scale, size, null, null);

    /// <summary>The missions of a contract that an agreement pays.</summary>
    public static MissionSet Chosen(Agreement agreement, ContractReading contract) => contract.Missions.Intersect(agreement.Missions);

    /// <summary>Writes the budget line by line; what the contract does not change is shared with all contracts.</summary>
    private static Budget Write(AnnualScale scale, SizeBand size, ContractReading? contract, AnnualBudget.Published? published)
    {
        var agreement = scale.Agreement;
        var lines = new BudgetLine[1 + agreement.Missions.Count];
        var next = 0;
        Add(Line.Operating, LineKind.Operating, null);
        foreach (var mission in agreement.Missions)
        {
            Add(mission.Line(), agreement.CoreMissions.Contains(mission) ? LineKind.Core : LineKind.Optional, contract?[mission]?.Amounts);
        }

        return new Budget(new ValueList<BudgetLine>(lines), scale.TotalOf(agreement.CoreMissions), scale.TotalOf(agreement.Missions), ChosenTotal(scale, contract));

        void Add(Line line, LineKind kind, ContractAmounts? stated)
        {
            lines[next] = ReferenceEquals(scale[line], published?.Scale[line])
                ? published!.Budget.Lines[next]
                : LineOf(line, kind, scale[line], agreement.At(size)[line], stated);
            next++;
        }
    }

    private static EuroRange? ChosenTotal(AnnualScale scale, ContractReading? contract) =>
        contract is null ? null : scale.TotalOf(Chosen(scale.Agreement, contract));

    private static BudgetLine LineOf(Line line, LineKind kind, AnnualLine annual, in PublishedLine published, ContractAmounts? stated) => new(
        line,
        kind,
        annual.Fixed,
        annual.Variable,
        annual.Total,
        stated is { Fixed: not null, Variable: not null } ? AmountStatus.Contract : published.Status,
        published.Sources,
        annual.IsHypothesis);
}
