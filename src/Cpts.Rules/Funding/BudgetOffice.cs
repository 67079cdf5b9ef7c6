using Cpts.Rules.Facts;
using Cpts.Rules.Law;

namespace Cpts.Rules.Funding;

/// <summary>Writes the annual budget from the annual amounts.</summary>
internal static class BudgetOffice
{
    /// <summary>The budget of a scenario.</summary>
    public static Budget Of(AnnualScale scale, SizeBand size, ContractReading? contract, FixedShareReading reading) => contract switch
    {
        null => AnnualBudget.PublishedAt(scale.Agreement, size, reading).Budget,
        { StatesAmounts: false } => AnnualBudget.PublishedAt(scale.Agreement, size, reading).Budget with { Chosen = scale.TotalOf(Chosen(scale.Agreement, contract)) },
        _ => Of(scale, size, contract),
    };

    /// <summary>The budget written line by line.</summary>
    public static Budget Of(AnnualScale scale, SizeBand size, ContractReading? contract)
    {
        var agreement = scale.Agreement;
        var published = agreement.At(size);
        var lines = new BudgetLine[1 + agreement.Missions.Count];
        lines[0] = LineOf(Line.Operating, LineKind.Operating, scale, published, null);
        var next = 1;
        foreach (var mission in agreement.Missions)
        {
            var kind = agreement.CoreMissions.Contains(mission) ? LineKind.Core : LineKind.Optional;
            lines[next++] = LineOf(mission.Line(), kind, scale, published, contract?[mission]?.Amounts);
        }

        return new Budget(
            new ValueList<BudgetLine>(lines),
            scale.TotalOf(agreement.CoreMissions),
            scale.TotalOf(agreement.Missions),
            contract is null ? null : scale.TotalOf(Chosen(agreement, contract)));
    }

    /// <summary>The missions of a contract that an agreement pays.</summary>
    public static MissionSet Chosen(Agreement agreement, ContractReading contract) => contract.Missions.Intersect(agreement.Missions);

    private static BudgetLine LineOf(Line line, LineKind kind, AnnualScale scale, SizeScale published, ContractAmounts? stated)
    {
        ref readonly var annual = ref scale[line];
        var isStated = stated is { Fixed: not null, Variable: not null };
        return new BudgetLine(
            line,
            kind,
            annual.Fixed,
            annual.Variable,
            annual.Total,
            isStated ? AmountStatus.Contract : published[line].Status,
            published[line].Sources,
            annual.IsHypothesis);
    }
}
