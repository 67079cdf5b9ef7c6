using Cpts.Rules.Facts;
using Cpts.Rules.Payments;

namespace Cpts.Rules.Findings;

/// <summary>CPTS3004: an indicator is well-formed.</summary>
internal sealed class IndicatorsAreWellFormed : Check
{
    private static readonly Bilingual WrongYear = new(
        "{0}, indicateur « {1} » : l’année de contrat va de 1 à {2}.",
        "{0}, indicator “{1}”: a contract year is from 1 to {2}.");

    private static readonly Bilingual NoStep = new(
        "{0}, indicateur « {1} » : il n’a aucun palier.",
        "{0}, indicator “{1}”: it has no step.");

    private static readonly Bilingual WrongOrder = new(
        "{0}, indicateur « {1} » : les paliers vont du plus facile au plus difficile, et leurs montants croissent.",
        "{0}, indicator “{1}”: steps go from the easiest to the hardest, and their amounts increase.");

    public override FindingRule Rule { get; } = new()
    {
        Code = "CPTS3004",
        Severity = Severity.Error,
        Title = new(
            "Un indicateur est mal formé",
            "An indicator is malformed"),
        Meaning = new Bilingual(
            "Un indicateur porte sur une année de contrat, de 1 à {0}. Par paliers, il a au moins un palier ; les seuils vont strictement du plus facile au plus difficile selon leur sens, les montants croissent strictement. Un indicateur mal formé ne rapporte rien et n’entre dans aucune somme.",
            "An indicator belongs to a contract year, from 1 to {0}. An indicator by steps has at least one step; its thresholds go strictly from the easiest to the hardest according to its direction, and its amounts strictly increase. A malformed indicator earns nothing and is not included in any sum.").With(StatutoryDates.ContractYears.Value),
        Example = new(
            "Paliers 219, 100, 50, à la baisse, et 3 000, 6 000, 9 000 € : bien formé. Les mêmes, à la hausse : mal formé.",
            "Steps 219, 100, 50 with lowerIsBetter and 3,000, 6,000, €9,000: well formed. The same with higherIsBetter: malformed."),
        Remedy = new(
            "Corrigez l’année, l’ordre des paliers ou leur sens (« direction »).",
            "Correct the year, the order of the steps or their direction (\"direction\")."),
        Sources = ValueList.Of(Sources.S15),
    };

    public override void Examine(Examination examination)
    {
        foreach (var contract in examination.Read)
        {
            foreach (var mission in contract.Missions)
            {
                var indicators = contract[mission]!.Indicators;
                for (var i = 0; i < indicators.Count; i++)
                {
                    if (!Indicators.IsWellFormed(indicators[i]))
                    {
                        examination.Report($"{contract.PathOf(mission)}/indicators/{i}", Why(indicators[i]), mission, indicators[i].Name ?? "", StatutoryDates.ContractYears.Value);
                    }
                }
            }
        }
    }

    private static Bilingual Why(Indicator indicator) =>
        indicator.Year < 1 || indicator.Year > StatutoryDates.ContractYears ? WrongYear
        : indicator.Steps.Count == 0 ? NoStep
        : WrongOrder;
}
