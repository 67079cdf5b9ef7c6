using Cpts.Rules.Scenarios;
using NodaTime.Text;

namespace Cpts.Rules.Tests.Scenarios;

public class ExpectationSnapshotTests
{
    [Fact]
    public void An_evaluation_is_required() =>
        Assert.Equal("evaluation", Assert.Throws<ArgumentNullException>(() => ExpectationSnapshot.Of(null!)).ParamName);

    [Fact]
    public void An_evaluation_that_stopped_expects_its_findings_and_nothing_else() =>
        Assert.Equal(new Expectations { Findings = ValueList.Of("CPTS1001") }, ExpectationSnapshot.Of(Community(0).Evaluate()));

    [Fact]
    public void Notes_are_no_expectations_and_the_payments_of_a_day_are_added()
    {
        var evaluation = Samples.Australe.Evaluate();
        var snapshot = ExpectationSnapshot.Of(evaluation);

        Assert.Equal(["CPTS1005", "CPTS3009", "CPTS4004", "CPTS4005", "CPTS4010"], evaluation.Findings.Select(finding => finding.Code));
        Assert.Equal(["CPTS4010"], snapshot.Findings!.Value);
        Assert.Equal(
            evaluation.Answers!.Payments.Aggregate(EuroRange.Zero, (sum, payment) => sum + payment.Amount),
            snapshot.Paid.Aggregate(EuroRange.Zero, (sum, day) => sum + day.Amount));
        Assert.Empty(ExpectationCheck.Check(snapshot, evaluation));
    }

    [Fact]
    public void Codes_of_errors_and_warnings_are_listed_once_each_in_order() => Assert.Equal(
        ["CPTS2001", "CPTS2002", "CPTS3007", "CPTS4001", "CPTS4002", "CPTS4010"],
        ExpectationSnapshot.Of(Community(120_000).Signed("2022-05-01", Of(Mission.AccessToCare), Of(Mission.AccessToCare)).Evaluate()).Findings!.Value);

    [Fact]
    public void Every_deadline_is_listed_by_its_name_in_the_order_of_the_evaluation() => Assert.Equal(
        [
            "arsSilence 2021-06-05",
            "legalForm 2022-05-14",
            "missionStart/accessToCare 2022-06-19",
            "missionStart/healthCrisis 2022-10-01",
            "anniversary/1 2022-12-19",
            "missionStart/carePathways 2022-12-19",
            "missionStart/prevention 2022-12-19",
            "missionDeployment/accessToCare 2023-06-19",
            "missionDeployment/healthCrisis 2023-10-01",
            "anniversary/2 2023-12-19",
            "missionDeployment/carePathways 2023-12-19",
            "missionDeployment/prevention 2023-12-19",
            "anniversary/3 2024-12-19",
            "anniversary/4 2025-12-19",
            "anniversary/5 2026-12-19",
            "contractTerm 2026-12-19",
        ],
        ExpectationSnapshot.Of(Samples.Australe.Evaluate()).Deadlines.Select(deadline => $"{deadline.Key} {LocalDatePattern.Iso.Format(deadline.Due)}"));
}
