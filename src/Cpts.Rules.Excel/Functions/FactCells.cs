using Cpts.Rules.Facts;
using NodaTime;

namespace Cpts.Rules.Excel.Functions;

/// <summary>The facts argument of CPTS_ECHEANCIER: the facts that the other arguments cannot express.</summary>
/// <param name="first">The first contract, from the other arguments.</param>
internal sealed class FactCells(ContractFacts first)
{
    /// <summary>The maximum number of contracts, more than any community is likely to have.</summary>
    public const int MostContracts = 20;

    private readonly SortedDictionary<int, ContractFacts> _contracts = new() { [1] = first };
    private readonly List<PopulationChange> _changes = [];

    /// <summary>The contracts, by their numbers.</summary>
    public IReadOnlyDictionary<int, ContractFacts> Contracts => _contracts;

    /// <summary>The later populations of the territory.</summary>
    public IEnumerable<PopulationChange> PopulationChanges => _changes;

    /// <summary>The day of the letter of intent.</summary>
    public LocalDate? LetterOfIntent { get; private set; }

    /// <summary>A contract; one without a signature when no fact about it was read yet.</summary>
    public ContractFacts this[int number]
    {
        get => _contracts.TryGetValue(number, out var contract) ? contract : new ContractFacts { Signed = default, Missions = default };
        set => _contracts[number] = value;
    }

    /// <summary>Reads the rows: fact, value, contract (the first by default), and the day from which a population applies.</summary>
    public void Read(Call call, int index)
    {
        foreach (var row in call.Rows(index, new("Fait", "fact"), new("Valeur", "value"), new("Contrat", "contract"), new("À partir du", "from")))
        {
            switch (row.Word(0, FactWords.All))
            {
                case null:
                    break;
                case FactKind.Population:
                    _changes.Add(new PopulationChange(row.RequiredDate(3) ?? default, row.Whole(1, 1, int.MaxValue) ?? 1));
                    break;
                case FactKind.LetterOfIntent:
                    LetterOfIntent = row.RequiredDate(1);
                    break;
                case FactKind.Signed when row.Whole(2, 2, MostContracts) is { } number:
                    this[number] = this[number] with { Signed = row.RequiredDate(1) ?? default };
                    break;
                case { } kind when (row.OptionalWhole(2, 1, MostContracts) ?? 1) is var number:
                    this[number] = Stated(row, kind, this[number]);
                    break;
            }
        }
    }

    private static ContractFacts Stated(Call.Row row, FactKind kind, ContractFacts contract) => kind switch
    {
        FactKind.FileComplete => contract with { FileComplete = row.RequiredDate(1) },
        FactKind.Ended => contract with { Ended = row.RequiredDate(1) },
        FactKind.ExceptionalOperating => contract with { ExceptionalOperating = row.RequiredAmount(1) },
        _ => contract with { Crisis = Stated(row, kind, contract.Crisis) },
    };

    private static CrisisFacts Stated(Call.Row row, FactKind kind, CrisisFacts crisis) => kind switch
    {
        FactKind.PlanFirstDrafted => crisis with { PlanFirstDrafted = row.RequiredDate(1) },
        FactKind.RecognisedOn => crisis with { RecognisedOn = [.. crisis.RecognisedOn, row.RequiredDate(1) ?? default] },
        FactKind.RecognisedYear => crisis with { RecognisedYears = [.. crisis.RecognisedYears, row.Whole(1, 1, StatutoryDates.ContractYears) ?? 1] },
        _ => crisis,
    };
}
