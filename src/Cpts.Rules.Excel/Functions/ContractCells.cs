using Cpts.Rules.Excel.Results;
using Cpts.Rules.Facts;
using NodaTime;

namespace Cpts.Rules.Excel.Functions;

/// <summary>Contracts given in cells: the arguments of CPTS_ECHEANCIER.</summary>
/// <param name="Contracts">The contracts, by their numbers.</param>
/// <param name="PopulationChanges">The later populations of the territory.</param>
/// <param name="LetterOfIntent">The day of the letter of intent.</param>
internal sealed record ContractCells(ValueList<ContractFacts> Contracts, ValueList<PopulationChange> PopulationChanges, LocalDate? LetterOfIntent)
{
    private static readonly Bilingual NoSignature = new(
        "Le contrat {0} n’a pas de signature : donnez-la dans les faits.",
        "Contract {0} has no signature: give it among the facts.");

    /// <summary>Reads the contracts: the first from the arguments, the others from the facts.</summary>
    public static ContractCells Read(Call call, LocalDate signed)
    {
        var missions = MissionCells.Read(call, missions: 2, indicators: 6);
        var facts = new FactCells(new ContractFacts
        {
            Signed = signed,
            FileComplete = call.OptionalDate(3),
            Missions = default,
            Crisis = new CrisisFacts { PlanFirstDrafted = call.OptionalDate(4), RecognisedYears = Years(call, 5) },
        });
        facts.Read(call, 9);
        foreach (var contract in missions)
        {
            facts[contract.Key] = facts[contract.Key] with { Missions = contract.ToValueList() };
        }

        foreach (var (number, contract) in facts.Contracts)
        {
            if (contract.Signed == default)
            {
                call.Refuse(CellError.Value, NoSignature, number);
            }
        }

        return new([.. facts.Contracts.Values], facts.PopulationChanges.ToValueList(), facts.LetterOfIntent);
    }

    /// <summary>Contract years, 1 to 5.</summary>
    private static ValueList<int> Years(Call call, int index)
    {
        var years = new List<int>();
        foreach (var text in call.List(index))
        {
            if (Cells.NumberText.Parse(text) is { } year && year >= 1 && year <= StatutoryDates.ContractYears && decimal.IsInteger(year))
            {
                years.Add((int)year);
            }
            else
            {
                call.Refuse(CellError.Number, Cells.CellMessages.OutOfBounds, call.Name(index), 1, StatutoryDates.ContractYears.Value);
            }
        }

        return years.ToValueList();
    }
}
