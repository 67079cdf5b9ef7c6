using Cpts.Rules.Facts;

namespace Cpts.Rules.Payments;

/// <summary>The state of a contract on a day.</summary>
public enum ContractState : byte
{
    /// <summary>Not yet signed.</summary>
    Future,

    /// <summary>Signed and not yet ended.</summary>
    Running,

    /// <summary>It has reached its end.</summary>
    Ended,
}

/// <summary>The words for states of contracts.</summary>
public static class ContractStates
{
    /// <summary>The words, in the order of the enumeration.</summary>
    public static Vocabulary<ContractState> Words { get; } = new(
        new("l’état d’un contrat", "the state of a contract"),
        new(ContractState.Future, "future", "à venir", "to come"),
        new(ContractState.Running, "running", "en cours", "running"),
        new(ContractState.Ended, "ended", "terminé", "ended"));
}

/// <summary>One contract, and the sums of its years.</summary>
/// <param name="Number">Its number in the order of signatures, from 1.</param>
/// <param name="Signed">The day of the signature: its first day.</param>
/// <param name="Until">The first day after it: its term, or an early end.</param>
/// <param name="State">Its state on the evaluation date.</param>
/// <param name="CurrentYear">The current contract year, 1 to 5; null unless the contract is running.</param>
/// <param name="Guaranteed">The fixed parts of its years, euros.</param>
/// <param name="AtStake">The variable parts of its years, euros.</param>
/// <param name="Total">The totals of its years, euros.</param>
public sealed record ContractSummary(
    int Number, LocalDate Signed, LocalDate Until, ContractState State, int? CurrentYear, EuroRange Guaranteed, EuroRange AtStake, EuroRange Total)
{
    /// <summary>The first day of the contract: its signature.</summary>
    public LocalDate From => Signed;

    internal static ContractSummary Of(ContractReading contract, ReadOnlySpan<ContractYear> years, LocalDate asOf)
    {
        var state = asOf < contract.Signed ? ContractState.Future : asOf < contract.End ? ContractState.Running : ContractState.Ended;
        var (guaranteed, atStake, total) = (EuroRange.Zero, EuroRange.Zero, EuroRange.Zero);
        foreach (var year in years)
        {
            foreach (var line in year.Lines)
            {
                guaranteed += line.Fixed;
                atStake += line.Variable;
                total += line.Total;
            }
        }

        return new(
            contract.Number,
            contract.Signed,
            contract.End,
            state,
            state == ContractState.Running ? contract.YearOf(asOf) : null,
            guaranteed,
            atStake,
            total);
    }
}
