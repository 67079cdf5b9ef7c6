using Cpts.Rules.Facts;
using Cpts.Rules.Projects;
using Cpts.Rules.Scenarios;
using NodaTime;

namespace Cpts.Rules.Tests.Scenarios;

public class ExpectationCheckTests
{
    private static readonly Evaluation Australe = Samples.Australe.Evaluate();

    /// <summary>9013: no agreement is in force in 2019-01.</summary>
    private static readonly Evaluation Stopped = Community(45_000).Evaluate("2019-01-01");

    private static readonly Expectations Everything = new()
    {
        Agreement = "avenant-2",
        SizeBand = SizeBand.Size3,
        BudgetCore = EuroRange.Exactly(437_500),
        BudgetMaximum = EuroRange.Exactly(487_500),
        BudgetChosen = EuroRange.Exactly(437_500),
        Lines = ValueList.Of(new ExpectedLine(Line.AccessToCare, EuroRange.Exactly(90_000), EuroRange.Exactly(35_000), EuroRange.Exactly(125_000))),
        Years = ValueList.Of(
            new ExpectedYear("1", EuroRange.Between(Euros.FromDecimal(147_246.58m), Euros.FromDecimal(307_246.58m)))),
        Paid = ValueList.Of(new ExpectedPayment(new LocalDate(2022, 3, 1), EuroRange.Exactly(Euros.FromDecimal(54_184.94m)))),
        Deadlines = ValueList.Of(
            new ExpectedDeadline("missionStart/accessToCare", new LocalDate(2022, 6, 19)),
            new ExpectedDeadline("arsSilence", new LocalDate(2021, 6, 5)),
            new ExpectedDeadline("anniversary/2", new LocalDate(2023, 12, 19))),
        Project = ProjectStatus.DeemedValidated,
        Step = ProcedureStep.Running,
        Findings = ["CPTS4010"], // The contract ends on 19 December 2026.
    };

    [Fact]
    public void What_is_expected_and_found_gives_no_finding() => Assert.Empty(Failures(Everything, Australe));

    [Fact]
    public void Nothing_expected_is_always_met()
    {
        Assert.Empty(Failures(new Expectations(), Australe));
        Assert.Empty(Failures(new Expectations(), Stopped));
    }

    [Fact]
    public void An_amount_is_equal_to_the_cent()
    {
        var cent = Euros.FromCents(43_750_001);

        Assert.Equal(["/expect/budget/core: Expected €437,500.01; the result is €437,500."], Failures(new Expectations { BudgetCore = EuroRange.Exactly(cent) }, Australe));
        Assert.Equal(["/expect/budget/maximum: Expected €437,500.01; the result is €487,500."], Failures(new Expectations { BudgetMaximum = EuroRange.Exactly(cent) }, Australe));
        Assert.Equal(["/expect/budget/chosen: Expected €437,500.01; the result is €437,500."], Failures(new Expectations { BudgetChosen = EuroRange.Exactly(cent) }, Australe));
    }

    [Fact]
    public void A_range_that_holds_the_result_is_not_the_result() => Assert.Equal(
        ["/expect/budget/core: Expected €437,500 to €437,501; the result is €437,500."],
        Failures(new Expectations { BudgetCore = EuroRange.Between(437_500, 437_501) }, Australe));

    [Fact]
    public void A_line_may_give_some_of_its_three_amounts()
    {
        var expected = new Expectations
        {
            Lines = ValueList.Of(
                new ExpectedLine(Line.AccessToCare, null, EuroRange.Exactly(1), null),
                new ExpectedLine(Line.Operating, EuroRange.Exactly(75_000), null, EuroRange.Exactly(1))),
        };

        Assert.Equal(
            [
                "/expect/lines/accessToCare/variable: Expected €1; the result is €35,000.",
                "/expect/lines/operating/total: Expected €1; the result is €75,000.",
            ],
            Failures(expected, Australe));
    }

    [Fact]
    public void A_line_that_the_agreement_does_not_have_is_not_met() => Assert.Equal(
        ["/expect/lines/healthCrisis/total: Expected €0; the evaluation has no such value."],
        Failures(
            new Expectations { Lines = ValueList.Of(new ExpectedLine(Line.HealthCrisis, null, null, EuroRange.Zero)) },
            Community(45_000).Evaluate("2020-01-01")));

    [Fact]
    public void A_day_without_payment_is_zero()
    {
        var day = new LocalDate(2022, 3, 2);

        Assert.Empty(Failures(new Expectations { Paid = ValueList.Of(new ExpectedPayment(day, EuroRange.Zero)) }, Australe));
        Assert.Equal(
            ["/expect/paid/2022-03-02: Expected €0.01; the result is €0."],
            Failures(new Expectations { Paid = ValueList.Of(new ExpectedPayment(day, EuroRange.Exactly(Euros.FromCents(1)))) }, Australe));
    }

    [Fact]
    public void The_payments_of_a_day_are_added()
    {
        var day = new LocalDate(2022, 12, 19);
        var payments = Australe.Answers!.Payments.Where(payment => payment.On == day).ToList();
        var sum = payments.Aggregate(EuroRange.Zero, (total, payment) => total + payment.Amount);

        Assert.True(payments.Count > 1);
        Assert.Empty(Failures(new Expectations { Paid = ValueList.Of(new ExpectedPayment(day, sum)) }, Australe));
    }

    [Fact]
    public void A_contract_year_of_a_community_without_a_contract_is_not_met() => Assert.Equal(
        [
            "/expect/budget/chosen: Expected €0; the evaluation has no such value.",
            "/expect/years/1: Expected €0; the evaluation has no such value.",
        ],
        Failures(
            new Expectations { BudgetChosen = EuroRange.Zero, Years = ValueList.Of(new ExpectedYear("1", EuroRange.Zero)) },
            Community(45_000).Evaluate()));

    [Fact]
    public void A_due_date_is_equal_to_the_day_and_its_path_is_a_pointer()
    {
        var expected = new Expectations
        {
            Deadlines = ValueList.Of(
                new ExpectedDeadline("missionStart/accessToCare", new LocalDate(2022, 6, 20)),
                new ExpectedDeadline("missionStart/careQuality", new LocalDate(2022, 6, 20)),
                new ExpectedDeadline("anniversary/1", new LocalDate(2022, 12, 20))),
        };

        Assert.Equal(
            [
                "/expect/deadlines/missionStart~1accessToCare: Expected 20 June 2022; the result is 19 June 2022.",
                "/expect/deadlines/missionStart~1careQuality: Expected 20 June 2022; the evaluation has no such value.",
                "/expect/deadlines/anniversary~11: Expected 20 December 2022; the result is 19 December 2022.",
            ],
            Failures(expected, Australe));
    }

    [Fact]
    public void Agreement_size_project_and_step_are_compared_as_files_name_them() => Assert.Equal(
        [
            "/expect/agreement: Expected aci-2019; the result is avenant-2.",
            "/expect/sizeBand: Expected 4; the result is 3.",
            "/expect/project: Expected validated; the result is deemedValidated.",
            "/expect/step: Expected ended; the result is running.",
        ],
        Failures(
            new Expectations { Agreement = "aci-2019", SizeBand = SizeBand.Size4, Project = ProjectStatus.Validated, Step = ProcedureStep.Ended },
            Australe));

    [Fact]
    public void A_project_is_expected_only_where_there_is_one() => Assert.Equal(
        ["/expect/project: Expected pending; the evaluation has no such value."],
        Failures(new Expectations { Project = ProjectStatus.Pending }, Community(45_000).Evaluate()));

    [Fact]
    public void Findings_are_a_set_of_errors_and_warnings_without_the_notes()
    {
        var late = Samples.Australe with
        {
            Contract = Samples.Australe.Contract! with { Missions = ValueList.Of(Of(Mission.AccessToCare), Of(Mission.AccessToCare)) },
        };
        var evaluation = late.Evaluate();
        var codes = evaluation.Findings.Where(finding => finding.Severity != Severity.Note).Select(finding => finding.Code).Distinct().ToArray();

        Assert.Contains(evaluation.Findings, finding => finding.Severity == Severity.Note);
        Assert.True(codes.Length > 2);
        Assert.Empty(Failures(Codes([.. codes.Reverse(), codes[0]]), evaluation));
        Assert.Equal([$"/expect/findings: Findings found and not expected: {codes[0]}."], Failures(Codes(codes[1..]), evaluation));
        Assert.Equal(["/expect/findings: Findings expected and not found: CPTS1001."], Failures(Codes([.. codes, "CPTS1001"]), evaluation));
        Assert.Equal(
            [$"/expect/findings: Findings expected and not found: CPTS1001, CPTS1003; found and not expected: {codes[0]}, {codes[1]}."],
            Failures(Codes([.. codes[2..], "CPTS1003", "CPTS1001"]), evaluation));
    }

    [Fact]
    public void A_note_that_is_expected_is_never_found() => Assert.Equal(
        ["/expect/findings: Findings expected and not found: CPTS4005."],
        Failures(Codes("CPTS4005", "CPTS4010"), Australe));

    [Fact]
    public void Codes_about_the_file_count_only_when_they_are_named()
    {
        var failed = Australe with { Findings = [.. Australe.Findings, FactRules.ExpectationNotMet.At("", new Bilingual("a", "a"))] };

        Assert.Empty(Failures(Codes("CPTS4010"), failed));
        Assert.Empty(Failures(Codes("CPTS4010", "CPTS9010"), failed));
        Assert.Empty(Failures(Codes(), Stopped));
        Assert.Empty(Failures(Codes("CPTS9013"), Stopped));
        Assert.Equal(["/expect/findings: Findings expected and not found: CPTS9013."], Failures(Codes("CPTS4010", "CPTS9013"), Australe));
    }

    [Fact]
    public void When_the_evaluation_stopped_every_other_expectation_fails()
    {
        var failures = Failures(Everything with { Findings = null, Paid = ValueList.Of(new ExpectedPayment(Samples.Today, EuroRange.Zero)) }, Stopped);

        Assert.Equal(
            [
                "/expect/agreement", "/expect/sizeBand", "/expect/budget/core", "/expect/budget/maximum", "/expect/budget/chosen",
                "/expect/lines/accessToCare/fixed", "/expect/lines/accessToCare/variable", "/expect/lines/accessToCare/total", "/expect/years/1",
                "/expect/paid/2026-11-21", "/expect/deadlines/missionStart~1accessToCare", "/expect/deadlines/arsSilence", "/expect/deadlines/anniversary~12",
                "/expect/project", "/expect/step",
            ],
            failures.Select(failure => failure.Split(':')[0]));
        Assert.All(failures, failure => Assert.EndsWith("the evaluation stopped: see the other findings.", failure, StringComparison.Ordinal));
    }

    [Fact]
    public void Each_failure_is_an_error_of_code_9010()
    {
        var finding = Assert.Single(ExpectationCheck.Check(new Expectations { SizeBand = SizeBand.Size1 }, Australe));

        Assert.Equal("CPTS9010", finding.Code);
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Equal("Attendu\u00A0: 1. Obtenu\u00A0: 3.", finding.Message(Language.French));
    }

    [Fact]
    public void Expectations_and_an_evaluation_are_required()
    {
        Assert.Throws<ArgumentNullException>("expected", () => ExpectationCheck.Check(null!, Australe));
        Assert.Throws<ArgumentNullException>("evaluation", () => ExpectationCheck.Check(new Expectations(), null!));
    }

    private static Expectations Codes(params string[] codes) => new() { Findings = ValueList.Of(codes) };

    private static string[] Failures(Expectations expected, Evaluation evaluation) =>
        [.. ExpectationCheck.Check(expected, evaluation).Select(finding => $"{finding.Path}: {finding.Message(Language.English)}")];
}
