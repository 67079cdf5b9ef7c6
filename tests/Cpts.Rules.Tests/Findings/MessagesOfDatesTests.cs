using System.Text;
using Cpts.Rules.Facts;
using Cpts.Rules.Scenarios;

namespace Cpts.Rules.Tests.Findings;

/// <summary>Every message of codes 4001 to 5005, in both languages, to be read by eye.</summary>
public class MessagesOfDatesTests
{
    private static readonly ProjectFacts Opposed = Received("2021-04-05").Opposed("2021-06-05", null);

    private static readonly (string Code, Scenario Scenario, string AsOf)[] Cases =
    [
        ("CPTS4001", Community().Signed("2021-12-19", Of(Mission.CarePathways, "2023-01-01")), "2024-01-01"),
        ("CPTS4001", Community().Signed("2021-12-19", Of(Mission.AccessToCare)), "2024-01-01"),
        ("CPTS4002", Community().Signed("2021-12-19", Of(Mission.Prevention, "2022-01-01", "2024-01-01")), "2024-01-01"),
        ("CPTS4002", Community().Signed("2022-09-01", Of(Mission.HealthCrisis)), "2025-01-01"),
        ("CPTS4001", Community().Signed("2021-12-19", Of(Mission.HealthCrisis)), "2024-01-01"),
        ("CPTS4002", Community().Signed("2021-12-19", Of(Mission.HealthCrisis, "2022-01-01", "2023-10-02")), "2024-01-01"),
        ("CPTS4003", Community().With(Received("2024-02-01")), "2024-03-15"),
        ("CPTS4003", Community().With(Received("2020-01-01")).With(Form(LegalFormKind.None)), "2022-05-01"),
        ("CPTS4003", Community().Signed("2024-01-01", Of(Mission.AccessToCare)), "2024-06-30"),
        ("CPTS4003", Community().Signed("2024-01-01", Of(Mission.AccessToCare)), "2025-06-30"),
        ("CPTS4004", Community().With(Received("2021-04-05")), "2021-05-01"),
        ("CPTS4004", Community().With(Received("2021-04-05")) with { Interpretations = new() { TimeLimitOnNonWorkingDay = NonWorkingDayReading.NextWorkingDay } }, "2021-05-01"),
        ("CPTS4005", Community().With(Received("2024-02-01")), "2024-04-02"),
        ("CPTS4006", Community().With(new ProjectFacts { AgencyContacted = Day("2021-03-01"), Received = Day("2021-02-01") }), "2024-04-02"),
        ("CPTS4006", Community().With(Received("2021-03-01", Item("2021-02-01", null))), "2024-04-02"),
        ("CPTS4006", Community().With(Received("2021-03-01", Item("2021-03-10", "2021-03-09"))), "2024-04-02"),
        ("CPTS4006", Community().With(Received("2021-03-01").Validated("2021-02-28")), "2024-04-02"),
        ("CPTS4006", Community().Signed("2021-12-19", Of(Mission.Prevention, "2022-02-01", "2022-01-01")), "2024-04-02"),
        ("CPTS4007", Community().With(Received("2024-02-01").Opposed("2024-04-02")), "2024-05-01"),
        ("CPTS4008", Community().With(Opposed), "2024-05-01"),
        ("CPTS4008", Community().With(Received("2021-04-05").Opposed("2021-06-05", OppositionGround.Other)), "2024-05-01"),
        ("CPTS4009", Community().Signed("2020-02-29"), "2025-02-28"),
        ("CPTS5001", Community().With(new ProjectFacts()).Signed("2021-06-01"), "2024-05-01"),
        ("CPTS5001", Community().With(Received("2021-05-31")).Signed("2021-06-01"), "2024-05-01"),
        ("CPTS5001", Community().With(Received("2021-05-01", Item("2021-05-02", null))).Signed("2021-06-01"), "2024-05-01"),
        ("CPTS5001", Community().With(Opposed).Signed("2021-06-05"), "2024-05-01"),
        ("CPTS5001", Community().With(Received("2019-07-26")).Signed("2021-06-01"), "2024-05-01"),
        ("CPTS5002", Community() with { Initiative = new() { By = Initiator.Other } }, "2024-05-01"),
        ("CPTS5002", Community() with { Initiative = new() { By = Initiator.RegionalHealthAgency } }, "2024-05-01"),
        ("CPTS5003", Community().With(Form(LegalFormKind.None)), "2024-05-01"),
        ("CPTS5003", Community().With(Form(LegalFormKind.Other)), "2024-05-01"),
        ("CPTS5003", Community().With(Form(LegalFormKind.Association1901, "2025-01-01")), "2024-05-01"),
        ("CPTS5004", Community(seat: "67").With(Form(LegalFormKind.Association1901)), "2024-05-01"),
        ("CPTS5004", Community(seat: "75").With(Form(LegalFormKind.LocalLawAssociation)), "2024-05-01"),
        ("CPTS5005", Community().With(new ProjectFacts { States = ValueList.Of<ProjectStatement>() }), "2024-05-01"),
    ];

    [Fact]
    public void Messages_read_well_in_both_languages()
    {
        var text = new StringBuilder();
        foreach (var (code, scenario, asOf) in Cases)
        {
            var finding = new ScenarioEvaluator().Evaluate(scenario, Day(asOf)).Findings.Single(finding => finding.Code == code);
            text.Append(code).Append(' ').Append(finding.Severity).Append(' ').Append(finding.Path).Append('\n')
                .Append("  fr ").Append(finding.Message(Language.French)).Append('\n')
                .Append("  en ").Append(finding.Message(Language.English)).Append('\n');
        }

        Approvals.Verify(text.ToString());
    }
}
