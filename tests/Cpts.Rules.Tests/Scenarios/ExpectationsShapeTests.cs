using Cpts.Rules.Scenarios;

namespace Cpts.Rules.Tests.Scenarios;

/// <summary>What a file states of its expectations: nothing that it does not expect.</summary>
public class ExpectationsShapeTests
{
    [Fact]
    public void Nothing_expected_states_nothing() => Assert.Equal("", Stated(new()));

    [Fact]
    public void A_budget_is_stated_when_one_of_its_three_amounts_is()
    {
        Assert.Equal("budget", Stated(new() { BudgetCore = EuroRange.Zero }));
        Assert.Equal("budget", Stated(new() { BudgetMaximum = EuroRange.Zero }));
        Assert.Equal("budget", Stated(new() { BudgetChosen = EuroRange.Zero }));
        Assert.Equal("budget", Stated(new() { BudgetCore = EuroRange.Zero, BudgetMaximum = EuroRange.Zero, BudgetChosen = EuroRange.Zero }));
    }

    [Fact]
    public void A_list_is_stated_when_it_has_an_element_and_an_empty_list_of_findings_too()
    {
        Assert.Equal("lines", Stated(new() { Lines = [new(Line.Operating, null, null, EuroRange.Zero)] }));
        Assert.Equal("years", Stated(new() { Years = [new("1", EuroRange.Zero)] }));
        Assert.Equal("paid", Stated(new() { Paid = [new(Samples.Today, EuroRange.Zero)] }));
        Assert.Equal("deadlines", Stated(new() { Deadlines = [new("contractTerm", Samples.Today)] }));
        Assert.Equal("findings", Stated(new() { Findings = [] }));
    }

    private static string Stated(Expectations expected) => string.Join(
        ' ',
        ExpectationsShape.Of(["avenant-2"], ["CPTS2001"]).Members.Where(member => member.IsStatedIn(expected)).Select(member => member.Name));
}
