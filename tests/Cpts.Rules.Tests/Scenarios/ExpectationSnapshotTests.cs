using Cpts.Rules.Scenarios;

namespace Cpts.Rules.Tests.Scenarios;

public class ExpectationSnapshotTests
{
    [Fact]
    public void Nothing_is_no_evaluation() =>
        Assert.Equal("evaluation", Assert.Throws<ArgumentNullException>(() => ExpectationSnapshot.Of(null!)).ParamName);

    [Fact]
    public void An_evaluation_that_stopped_expects_its_findings_and_nothing_else() =>
        Assert.Equal(new Expectations { Findings = ValueList.Of("CPTS1001") }, ExpectationSnapshot.Of(Samples.Territory(0).Evaluate()));

    [Fact]
    public void Notes_are_no_expectations_and_the_payments_of_a_day_are_added()
    {
        var evaluation = Samples.Australe.Evaluate();
        var snapshot = ExpectationSnapshot.Of(evaluation);

        Assert.NotEmpty(evaluation.Findings);
        Assert.All(evaluation.Findings, finding => Assert.Equal(Severity.Note, finding.Severity));
        Assert.Empty(snapshot.Findings!.Value);
        Assert.Equal(
            evaluation.Answers!.Payments.Aggregate(EuroRange.Zero, (sum, payment) => sum + payment.Amount),
            snapshot.Paid.Aggregate(EuroRange.Zero, (sum, day) => sum + day.Amount));
        Assert.Empty(ExpectationCheck.Check(snapshot, evaluation));
    }
}
