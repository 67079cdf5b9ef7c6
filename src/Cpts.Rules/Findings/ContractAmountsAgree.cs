using Cpts.Rules.Facts;
using Cpts.Rules.Payments;

namespace Cpts.Rules.Findings;

/// <summary>CPTS3002: the amounts written in the contract are within what the agreement allows.</summary>
internal sealed class ContractAmountsAgree : Check
{
    private static readonly Bilingual WrongFixed = new(
        "{0} : la part fixe du contrat ({1}) contredit l’accord ({2}).",
        "{0}: the fixed part of the contract ({1}) contradicts the agreement ({2}).");

    private static readonly Bilingual WrongVariable = new(
        "{0} : la part variable du contrat ({1}) contredit l’accord ({2}).",
        "{0}: the variable part of the contract ({1}) contradicts the agreement ({2}).");

    private static readonly Bilingual WrongSum = new(
        "{0} : le fixe et le variable du contrat font {1}, ce qui contredit l’accord ({2}).",
        "{0}: the fixed and variable parts of the contract add up to {1}, which contradicts the agreement ({2}).");

    private static readonly Bilingual BrokenSum = new(
        "Les montants du contrat ne permettent pas d’atteindre la somme connue de plusieurs missions ({0} par an).",
        "The amounts of the contract cannot add up to the known sum of several missions ({0} a year).");

    private static readonly Bilingual NotExceptional = new(
        "Ce contrat n’a pas de montant exceptionnel de fonctionnement ({0}) : seul le premier contrat, signé avant le {1}, en a un.",
        "This contract cannot have an exceptional operating amount ({0}): only a first contract signed before {1} can.");

    private static readonly Euros Fixed = Cited.Amount(Line.AccessToCare, AmountPart.Fixed, SizeBand.Size3);

    public override FindingRule Rule { get; } = new()
    {
        Code = "CPTS3002",
        Severity = Severity.Error,
        Title = new(
            "Un montant du contrat contredit l’accord",
            "A contract amount contradicts the agreement"),
        Meaning = new(
            "Les montants écrits au contrat l’emportent et deviennent exacts, mais doivent tenir dans la fourchette de l’accord en vigueur à la date d’appréciation : le fixe, le variable, et leur somme. La somme connue de plusieurs missions doit aussi pouvoir être atteinte. Pour la crise sanitaire, le fixe est celui de l’année de rédaction du plan ou celui d’une mise à jour.",
            "Amounts written in the contract take precedence and are exact, but they must lie within the range of the agreement in force on the evaluation date: the fixed part, the variable part, and their sum. The known sum of several missions must remain possible too. For the health crisis, the fixed part is that of the year of drafting or that of an update."),
        Example = new Bilingual(
            "Taille 3 sous l’avenant 2 : accès aux soins, fixe {0} ; {1} contredit l’accord.",
            "Size 3 under avenant 2: access to care, fixed {0}; {1} contradicts the agreement.").With(Fixed, Fixed + Euros.FromEuros(1)),
        Remedy = new(
            "Relisez le contrat signé et la taille du territoire ; corrigez le montant ou la population.",
            "Check the signed contract and the size of the territory; correct the amount or the population."),
        Sources = ValueList.Of(Sources.S06, Sources.S08, Sources.S15),
    };

    public override void Examine(Examination examination)
    {
        if (examination.Current is { } contract)
        {
            ExamineMissions(contract, examination);
        }

        foreach (var stating in examination.Read)
        {
            if (stating.Facts.ExceptionalOperating is { } amount && !ExceptionalAmount.IsOpenTo(stating, examination.Law))
            {
                examination.Report(stating.Path + "/exceptionalOperating", NotExceptional, amount, Cited.ExceptionalBefore);
            }
        }
    }

    private static void ExamineMissions(ContractReading contract, Examination examination)
    {
        var scale = examination.Scale;
        var contradicted = MissionSet.Empty;
        foreach (var mission in contract.Missions.Intersect(examination.Agreement.Missions))
        {
            // Contract amounts are compared with the tables of the agreement, not with the values of a hypothesis.
            if (contract.AmountsOf(mission, examination.AsOf) is { } stated
                && Contradiction(mission, stated, LinesOf(examination.Certain.Tables, mission.Line())) is { } why)
            {
                examination.Report(contract.PathOf(mission) + "/amounts", why.Message, mission, why.Stated, why.Allowed);
                contradicted = contradicted.With(mission);
            }
        }

        foreach (var sum in scale.BrokenSums)
        {
            if (sum.Members.Intersect(contradicted) == MissionSet.Empty)
            {
                examination.Report(contract.Path + "/missions", BrokenSum, sum.Sum);
            }
        }
    }

    private static PublishedLine[] LinesOf(SizeScale[] tables, Line line) => Array.ConvertAll(tables, table => table[line]!);

    private static (Bilingual Message, Euros Stated, EuroRange Allowed)? Contradiction(Mission mission, ContractAmounts stated, PublishedLine[] published)
    {
        if (stated.Fixed is { } f && !Array.Exists(published, line => line.Fixed.Contains(f) || (mission == Mission.HealthCrisis && line.PlanUpdate.Contains(f))))
        {
            return (WrongFixed, f, published[0].Fixed);
        }

        if (stated.Variable is { } v && !Array.Exists(published, line => line.Variable.Contains(v)))
        {
            return (WrongVariable, v, published[0].Variable);
        }

        // healthCrisis has two fixed amounts, so checking the sum would add nothing to checking the parts.
        return mission != Mission.HealthCrisis && stated.Fixed + stated.Variable is { } sum && !Array.Exists(published, line => line.Total.Contains(sum))
            ? (WrongSum, sum, published[0].Total)
            : null;
    }
}
