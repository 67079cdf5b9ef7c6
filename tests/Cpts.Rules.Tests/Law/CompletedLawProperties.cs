using Cpts.Rules.Facts;
using Cpts.Rules.Scenarios;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Cpts.Rules.Tests;

/// <summary>The effect of amounts supplied by the user on an answer: they may narrow it, never widen it.</summary>
[Properties(Arbitrary = [typeof(AnyContracts), typeof(AnyTable)], MaxTest = 300)]
public class CompletedLawProperties
{
    private static readonly ScenarioEvaluator Plain = new();

    [Property]
    public bool A_completed_amount_only_narrows_the_budget_and_the_contract_years(Scenario scenario, SuppliedAmount amount)
    {
        var asOf = scenario.AsOf!.Value;
        var facts = WithoutAmounts(scenario);
        if (Complete(amount) is not { } law || Plain.Evaluate(facts, asOf).Answers is not { } plain)
        {
            return true;
        }

        var completed = new ScenarioEvaluator(law).Evaluate(facts, asOf).Answers!;
        return plain.Budget.Core.Contains(completed.Budget.Core)
            && plain.Budget.Maximum.Contains(completed.Budget.Maximum)
            && plain.Budget.Lines.Zip(completed.Budget.Lines).All(lines => lines.First.Total.Contains(lines.Second.Total) && lines.First.Fixed.Contains(lines.Second.Fixed))
            && plain.Years.Zip(completed.Years).All(years => years.First.Total.Contains(years.Second.Total));
    }

    /// <summary>Under the default readings: a hypothesis gives way to a table, whatever it says.</summary>
    [Property]
    public bool An_amount_already_in_the_table_changes_only_its_source(Scenario scenario, int place)
    {
        var rows = AnyTable.Rows;
        var row = rows[Math.Abs(place % rows.Length)];
        var asOf = scenario.AsOf!.Value;
        var law = Law.Default.Complete("avenant-2", Given.Read, [new SuppliedAmount(row.Lines[0], row.Part, row.Size, row.Amount)]);

        var facts = scenario with { Interpretations = Interpretations.Default };
        var (plain, completed) = (Plain.Evaluate(facts, asOf).Answers, new ScenarioEvaluator(law).Evaluate(facts, asOf).Answers);
        return plain is null ? completed is null : plain.Payments == completed!.Payments && plain.Budget.Maximum == completed.Budget.Maximum;
    }

    /// <summary>A contract that states its own amounts may contradict the table; an envelope that is known leaves open what its indicators do not fill.</summary>
    private static Scenario WithoutAmounts(Scenario scenario) => scenario with
    {
        Interpretations = Interpretations.Default,
        Contracts = (scenario.Contracts ?? []).Select(contract => contract with
        {
            Missions = contract.Missions.Select(mission => mission with { Amounts = default, Indicators = default }).ToValueList(),
        }).ToValueList(),
    };

    private static Law? Complete(SuppliedAmount amount)
    {
        try
        {
            return Law.Default.Complete("avenant-2", Given.Read, [amount]);
        }
        catch (InvalidLawException)
        {
            // A known sum is out of reach: the table is refused.
            return null;
        }
    }

    private static class AnyTable
    {
        /// <summary>What is known within bounds only.</summary>
        public static AmountRow[] Rows { get; } = [.. Law.Default.Find("avenant-2")!.Amounts.Where(row => !row.Amount.IsExact && row.Part != AmountPart.Sum)];

        public static Arbitrary<SuppliedAmount> Amounts() => (
            from row in Gen.Elements(Rows)
            from one in Within(row)
            from other in Gen.OneOf(Gen.Constant(one), Within(row))
            select new SuppliedAmount(row.Lines[0], row.Part, row.Size, EuroRange.Between(Math.Min(one, other), Math.Max(one, other)))).ToArbitrary();

        private static Gen<int> Within(AmountRow row) => Gen.Choose((int)(row.Amount.Min.Cents / 100), (int)(row.Amount.Max.Cents / 100));
    }
}
