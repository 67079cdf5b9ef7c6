namespace Cpts.Rules.Reports;

/// <summary>The contracts of a scenario, whether it states one or several.</summary>
internal static class Contracts
{
    /// <summary>The facts of each contract, from the first to the last.</summary>
    public static ValueList<ContractFacts> AllContracts(this Scenario scenario) => scenario.Contract is { } only ? [only] : scenario.Contracts ?? [];

    /// <summary>The facts of the contract that an evaluation is about; null without a contract.</summary>
    public static ContractFacts? ContractOf(this Scenario scenario, Answers answers) =>
        scenario.AllContracts().FirstOrDefault(contract => contract.Signed == answers.CurrentContract?.Signed);

    /// <summary>The years of each contract, by its number.</summary>
    public static ILookup<int, ContractYear> YearsByContract(this Answers answers) => answers.Years.ToLookup(year => year.Contract);

    /// <summary>The missions of a contract; empty without a contract.</summary>
    public static MissionSet MissionSet(this ContractFacts? contract) => Rules.MissionSet.Of([.. (contract?.Missions ?? default).Select(mission => mission.Mission)]);
}
