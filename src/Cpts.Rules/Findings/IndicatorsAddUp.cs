using Cpts.Rules.Facts;
using Cpts.Rules.Funding;
using Cpts.Rules.Payments;

namespace Cpts.Rules.Findings;

/// <summary>CPTS3003: the indicators of a mission in a year add up to its variable envelope.</summary>
internal sealed class IndicatorsAddUp : Check
{
    private static readonly Bilingual Message = new(
        "{0}, année {1} : les maxima des indicateurs font {2}, l’enveloppe variable est de {3}.",
        "{0}, year {1}: the maxima of the indicators add up to {2}, the variable envelope is {3}.");

    public override FindingRule Rule { get; } = new()
    {
        Code = "CPTS3003",
        Severity = Severity.Error,
        Title = new(
            "Les indicateurs ne font pas l’enveloppe variable",
            "The indicators do not add up to the variable envelope"),
        Meaning = new(
            "Les maxima des indicateurs d’une mission pour une année de contrat font exactement son enveloppe variable, quand celle-ci est connue par l’accord de cette année ou par le contrat. La crise sanitaire a une enveloppe dans les seules années de crise reconnue, zéro sinon.",
            "The maxima of the indicators of a mission in a contract year add up exactly to its variable envelope, when that is known from the agreement of the year or from the contract. The health crisis has an envelope in recognised years only, zero otherwise."),
        Example = new(
            "Taille 3 : accès aux soins, 26 000 + 9 000 = 35 000 €.",
            "Size 3: access to care, 26,000 + 9,000 = €35,000."),
        Mend = new(
            "Ajoutez l’indicateur qui manque ou corrigez les maxima d’après le contrat.",
            "Add the missing indicator, or correct the maxima from the contract."),
        Sources = ValueList.Of(Sources.S15),
    };

    public override void Examine(Examination examination)
    {
        if (examination.Contract is not { } contract)
        {
            return;
        }

        for (var year = 1; year <= examination.YearScales.Length; year++)
        {
            var scale = examination.YearScales[year - 1];
            foreach (var mission in contract.MissionsUnder(scale.Agreement))
            {
                if (SumOfMaxima(contract[mission]!, year) is not { } sum)
                {
                    continue;
                }

                var envelope = new YearPricing(contract, year, scale, examination.Interpretations).EnvelopeOf(mission);
                if (IsKnown(envelope, scale[mission.Line()]) && EuroRange.Exactly(sum) != envelope)
                {
                    examination.Report(Rule, contract.Path(mission) + "/indicators", Message, mission, year, sum, envelope);
                }
            }
        }
    }

    /// <summary>A hypothesis makes nothing known: only a whole of 0 € leaves no doubt about its parts.</summary>
    private static bool IsKnown(EuroRange envelope, AnnualLine annual) =>
        envelope.IsExact && (!annual.IsHypothesis || annual.Total.IsZero);

    /// <summary>Null without indicators for the year, or when one of them is malformed.</summary>
    private static Euros? SumOfMaxima(MissionFacts mission, int year)
    {
        Euros? sum = null;
        foreach (var indicator in mission.Indicators)
        {
            if (indicator.Year == year)
            {
                if (!Indicators.IsWellFormed(indicator))
                {
                    return null;
                }

                sum = (sum ?? Euros.Zero) + Indicators.Maximum(indicator);
            }
        }

        return sum;
    }
}
