using Cpts.Rules.Facts;
using Cpts.Rules.Payments;
using Cpts.Rules.Scenarios;

namespace Cpts.Rules.Tests.Payments;

/// <summary>How each kind of payment came about. Size 3, signed on 1 May 2022.</summary>
public class PaymentArithmeticTests
{
    [Fact]
    public void Operating_of_year_1_is_its_annual_amount_then_three_quarters_and_the_balance() => Assert.Equal(
        [
            "2022-05-01 Operating 1 OperatingInFull – annual amount: €75,000",
            "2023-05-01 Operating 2 Advance – annual amount: €75,000; × 75% = €56,250",
            "2024-05-01 Operating 2 Balance – annual amount: €75,000; less the advance of €56,250 = €18,750",
        ],
        Explained(Line.Operating, Community(120_000).Signed("2022-05-01", Of(Mission.AccessToCare, "2022-05-01"))).Take(3));

    [Fact]
    public void A_year_of_which_a_part_is_left_says_its_fraction_and_a_whole_year_says_none() => Assert.Equal(
        [
            "2022-07-13 AccessToCare 1 Advance – annual amount: €90,000 × 292/365 = €72,000; × 75% = €54,000",
            "2023-05-01 AccessToCare 1 Balance – annual amount: €90,000 × 292/365 = €72,000; less the advance of €54,000 = €18,000",
            "2023-05-01 AccessToCare 1 Variable – variable envelope, without a known result: €0 to €35,000",
            "2023-05-01 AccessToCare 2 Advance – annual amount: €90,000; × 75% = €67,500",
            "2024-05-01 AccessToCare 2 Balance – annual amount: €90,000; less the advance of €67,500 = €22,500",
        ],
        Explained(Line.AccessToCare, Community(120_000).Signed("2022-05-01", Of(Mission.AccessToCare, "2022-07-13"))).Take(5));

    [Fact]
    public void An_advance_is_counted_on_the_year_to_its_end_and_the_balance_on_the_part_until_an_early_end() => Assert.Equal(
        [
            "2022-05-01 AccessToCare 1 Advance – annual amount: €90,000; × 75% = €67,500",
            "2022-09-24 AccessToCare 1 Balance – annual amount: €90,000 × 146/365 = €36,000; less the advance of €67,500 = −€31,500",
            "2022-09-24 AccessToCare 1 Variable – variable envelope, without a known result: €0 to €35,000",
        ],
        Explained(Line.AccessToCare, Community(120_000).With(Signed("2022-05-01", Of(Mission.AccessToCare, "2022-05-01")).Until("2022-09-24"))));

    [Theory]
    [InlineData(20_000, "sum earned by the indicators of the year: €20,000; plus the rest of the envelope, not yet covered by indicators = €20,000 to €35,000")]
    [InlineData(35_000, "sum earned by the indicators of the year: €35,000")]
    public void Indicators_say_what_they_earned_and_the_rest_of_the_envelope_when_there_is_one(int maximum, string words)
    {
        var indicator = new Indicator { Year = 1, Kind = IndicatorKind.AllOrNothing, Maximum = Euros.FromEuros(maximum), Achieved = true };
        var scenario = Community(120_000).Signed("2022-05-01", Of(Mission.AccessToCare, "2022-05-01") with { Indicators = [indicator] });

        Assert.Equal(
            [$"2023-05-01 AccessToCare 1 Variable – {words}", "2024-05-01 AccessToCare 2 Variable – variable envelope, without a known result: €0 to €35,000"],
            Explained(Line.AccessToCare, scenario).Where(payment => payment.Contains(" Variable ", StringComparison.Ordinal)).Take(2));
    }

    [Fact]
    public void A_recognised_crisis_is_due_in_full() => Assert.Equal(
        ["2024-02-10 HealthCrisis 2 Variable – recognised crisis, due in full: €67,500"],
        Explained(
            Line.HealthCrisis,
            Community(120_000).With(Signed("2022-05-01", Of(Mission.HealthCrisis, "2022-05-01")) with { Crisis = new CrisisFacts { RecognisedOn = [Day("2024-01-10")] } }))
            .Where(payment => payment.Contains(" Variable ", StringComparison.Ordinal)));

    [Fact]
    public void The_letter_of_intent_and_the_exceptional_amount_are_paid_once()
    {
        var scenario = Community(120_000).Signed("2022-05-01").With(new Interpretations { LetterOfIntentFunding = true, StartUpUplift = true }) with
        {
            Project = new ProjectFacts { LetterOfIntent = Day("2020-06-15") },
        };

        Assert.Equal(
            [
                "2020-06-15 Operating  LetterOfIntent – paid once, in full: €25,000",
                "2022-05-01 Operating 1 OperatingInFull – annual amount: €75,000",
                "2022-05-01 Operating 1 Exceptional – paid once, in full: €56,250",
            ],
            Explained(Line.Operating, scenario));
    }

    [Fact]
    public void Every_payment_is_explained_in_the_order_of_the_evaluation_and_its_arithmetic_gives_its_amount()
    {
        var scenario = Community(60_000).With(
            Signed("2021-04-01", FourCore("2021-07-13")).Until("2025-09-24") with { ExceptionalOperating = Euros.FromEuros(100) },
            Signed("2026-01-15", FourCore("2026-01-15")));
        var explained = Explain(scenario);

        Assert.Equal(scenario.Answers().Payments, explained.Select(payment => payment.Payment));
        Assert.All(explained, payment => Assert.Equal(payment.Payment.Amount, payment.Arithmetic.Result));
    }

    private static string[] Explained(Line line, Scenario scenario) =>
    [
        .. Explain(scenario)
            .Where(explained => explained.Payment.Line == line)
            .Select(explained => FormattableString.Invariant(
                $"{explained.Payment.On:uuuu-MM-dd} {explained.Payment.Line} {explained.Payment.Year} {explained.Payment.Kind} – {explained.Arithmetic.Words.English}")),
    ];

    private static ValueList<ExplainedPayment> Explain(Scenario scenario) => new ScenarioEvaluator().Explain(scenario, Day("2026-11-21"));
}
