using Cpts.Rules.Deadlines;
using Cpts.Rules.Funding;
using Cpts.Rules.Payments;
using Cpts.Rules.Projects;
using Cpts.Rules.Territories;

namespace Cpts.Rules.Scenarios;

/// <summary>The evaluation of a scenario on a date.</summary>
/// <param name="Name">The name of the scenario.</param>
/// <param name="AsOf">The evaluation date.</param>
/// <param name="Answers">The answers; null when a finding stopped the evaluation (no usable population, or no agreement in force).</param>
/// <param name="Findings">The findings, in the order of <see cref="Finding.Compare"/>.</param>
public sealed record Evaluation(string? Name, LocalDate AsOf, Answers? Answers, ValueList<Finding> Findings);

/// <summary>The answers of an evaluation, in the order of the evaluation document.</summary>
public sealed record Answers
{
    /// <summary>The agreement in force on the evaluation date.</summary>
    public required Agreement Agreement { get; init; }

    /// <summary>The law that was applied.</summary>
    public required LawUse Law { get; init; }

    /// <summary>The size.</summary>
    public required TerritorySize Territory { get; init; }

    /// <summary>The annual amounts.</summary>
    public required Budget Budget { get; init; }

    /// <summary>The contracts with their sums, in the order of their signatures; empty without a contract.</summary>
    public required ValueList<ContractSummary> Contracts { get; init; }

    /// <summary>The contract that counts on the evaluation date: the last one signed by then, else the first; null without a contract.</summary>
    public ContractSummary? CurrentContract => Contracts.LastOrDefault(contract => contract.State != ContractState.Future) ?? (Contracts.Count == 0 ? null : Contracts[0]);

    /// <summary>The contract years, by contract, then year; empty without a contract.</summary>
    public required ValueList<ContractYear> Years { get; init; }

    /// <summary>A contract year by its number; null when there is none.</summary>
    /// <param name="year">The contract year, 1 to 5.</param>
    /// <param name="contract">The number of the contract, from 1.</param>
    /// <returns>The year, or null.</returns>
    public ContractYear? Year(int year, int contract = 1) => Years.FirstOrDefault(one => one.Contract == contract && one.Year == year);

    /// <summary>Every payment, by date, line, year and kind.</summary>
    public required ValueList<Payment> Payments { get; init; }

    /// <summary>The state of the project; null without a project section.</summary>
    public required ProjectState? Project { get; init; }

    /// <summary>The step of the procedure.</summary>
    public required StepAnswer Step { get; init; }

    /// <summary>Every deadline, by date, id, mission and year.</summary>
    public required ValueList<Deadline> Deadlines { get; init; }

    /// <summary>What was received, compared with what was due by then; null without receipts.</summary>
    public required Reconciliation? Reconciliation { get; init; }

    /// <summary>What each professional received in each calendar year, by name (ordinal) and year.</summary>
    public required ValueList<MemberCap> MemberCaps { get; init; }
}
