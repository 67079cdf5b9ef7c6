using Cpts.Rules.Facts;
using Cpts.Rules.Payments;
using Cpts.Rules.Scenarios;
using FsCheck;
using FsCheck.Xunit;
using NodaTime;

namespace Cpts.Rules.Tests.Scenarios;

/// <summary>Properties of every community with its contracts, early ends, amendments, members and receipts.</summary>
[Properties(Arbitrary = [typeof(AnyContracts)], MaxTest = 500)]
public class ScenarioProperties
{
    private static readonly ScenarioEvaluator Evaluator = new();

    [Property]
    public bool Payments_of_a_line_for_a_year_make_its_entitlement(Scenario scenario)
    {
        var answers = Answer(scenario);
        return answers.Years.All(year => year.Lines.All(line =>
        {
            var paid = answers.Payments.Where(payment => payment.Contract == year.Contract && payment.Year == year.Year && payment.Line == line.Line).ToArray();
            return Sum(paid.Where(payment => payment.Kind == PaymentKind.Variable)) == line.Variable
                && (Crosses(paid) || Sum(paid.Where(payment => payment.Kind != PaymentKind.Variable)) == line.Fixed);
        }));

        // Of a range that an early end reduces, the most was advanced where the most is due: the ends of the two do not go together.
        static bool Crosses(Payment[] paid) => paid.Any(payment => payment.Kind == PaymentKind.Balance && !payment.Amount.IsExact && payment.Amount.Min < Euros.Zero);
    }

    [Property]
    public bool Every_payment_is_for_a_year_of_its_contract_and_only_a_balance_is_negative(Scenario scenario)
    {
        var answers = Answer(scenario);
        return answers.Payments.All(payment =>
            answers.Years.Any(year => year.Contract == payment.Contract && year.Year == payment.Year)
            && !payment.Amount.IsZero
            && (payment.Amount.Min >= Euros.Zero || payment.Kind == PaymentKind.Balance));
    }

    [Property]
    public bool The_sums_of_a_contract_are_those_of_its_years(Scenario scenario)
    {
        var answers = Answer(scenario);
        return answers.Contracts.All(contract =>
        {
            var years = answers.Years.Where(year => year.Contract == contract.Number).ToArray();
            return years.Aggregate(EuroRange.Zero, (sum, year) => sum + year.Total) == contract.Total
                && years.Aggregate(EuroRange.Zero, (sum, year) => sum + year.Guaranteed) == contract.Guaranteed
                && years.Aggregate(EuroRange.Zero, (sum, year) => sum + year.AtStake) == contract.AtStake;
        });
    }

    [Property]
    public bool The_cash_of_all_payments_is_the_total_of_the_contracts(Scenario scenario)
    {
        var answers = Answer(scenario);
        var cash = CashFlow.Of(answers.Payments, answers.Years, scenario.AsOf!.Value);
        return cash.Total == answers.Contracts.Aggregate(EuroRange.Zero, (sum, contract) => sum + contract.Total)
            && (cash.Months.Count == 0 || cash.Months[^1].Running == cash.Total);
    }

    [Property]
    public bool Leaving_out_the_number_of_members_only_widens_what_no_contract_states(Scenario scenario)
    {
        var silent = Without(scenario, mission => mission with { Amounts = default, Indicators = default });
        return IsWidenedBy(Answer(silent with { MemberCount = 99 }), Answer(silent with { MemberCount = null }))
            && IsWidenedBy(Answer(silent with { MemberCount = 100 }), Answer(silent with { MemberCount = null }));
    }

    [Property]
    public bool From_100_members_on_no_amount_falls(Scenario scenario)
    {
        var silent = Without(scenario, mission => mission with { Amounts = default, Indicators = default });
        var (few, many) = (Answer(silent with { MemberCount = 99 }), Answer(silent with { MemberCount = 100 }));
        return few.Years.Zip(many.Years, (less, more) => less.Total.Min <= more.Total.Min && less.Total.Max <= more.Total.Max).All(holds => holds);
    }

    [Property]
    public bool Leaving_out_indicators_within_the_envelope_only_widens_the_answer(Scenario scenario)
    {
        // Without indicators a recognised crisis is due in full (ruling 21), so that its indicators are left alone. They are compared with what is
        // known without a hypothesis, and not at all when one is malformed (ruling 23).
        var certain = scenario with { Interpretations = scenario.Interpretations with { FixedShare = FixedShareReading.Range, Size2Amounts = Size2AmountsReading.Bounds } };
        var evaluation = Evaluator.Evaluate(certain);
        return Has(evaluation, "CPTS3003") || Has(evaluation, "CPTS3004")
            || IsWidenedBy(evaluation.Answers!, Answer(Without(certain, mission => mission.Mission == Mission.HealthCrisis ? mission : mission with { Indicators = default })));
    }

    [Property]
    public bool The_order_of_missions_receipts_and_crises_changes_nothing(Scenario scenario)
    {
        var reversed = scenario with
        {
            Receipts = scenario.Receipts.Reverse().ToValueList(),
            Contracts = scenario.Contracts!.Value.Select(contract => contract with
            {
                Missions = contract.Missions.Reverse().ToValueList(),
                Crisis = contract.Crisis with { RecognisedOn = contract.Crisis.RecognisedOn.Reverse().ToValueList(), RecognisedYears = contract.Crisis.RecognisedYears.Reverse().ToValueList() },
            }).ToValueList(),
        };
        return Answer(scenario) == Answer(reversed);
    }

    [Property]
    public bool The_order_of_population_changes_on_different_days_changes_nothing(Scenario scenario)
    {
        var oneADay = scenario with { PopulationChanges = scenario.PopulationChanges.GroupBy(change => change.On).Select(day => day.Last()).ToValueList() };
        return Answer(scenario) == Answer(oneADay) && Answer(oneADay) == Answer(oneADay with { PopulationChanges = oneADay.PopulationChanges.Reverse().ToValueList() });
    }

    [Property]
    public bool Receipts_change_the_reconciliation_alone(Scenario scenario)
    {
        var (with, without) = (Evaluator.Evaluate(scenario), Evaluator.Evaluate(scenario with { Receipts = default }));
        return without.Answers! == with.Answers! with { Reconciliation = null }
            && without.Findings.SequenceEqual(with.Findings.Where(finding => finding.Code is not ("CPTS3012" or "CPTS3013")));
    }

    [Property]
    public bool A_receipt_raises_what_was_received_by_its_amount(Scenario scenario, uint cents)
    {
        var amount = Euros.FromCents(1 + cents);
        var first = scenario with { Receipts = [.. scenario.Receipts, new Receipt(scenario.AsOf!.Value, amount)] };
        var second = first with { Receipts = [.. first.Receipts, new Receipt(scenario.AsOf!.Value, amount)] };
        var (before, after) = (Answer(first).Reconciliation!, Answer(second).Reconciliation!);
        return after.Received == before.Received + amount
            && after.Expected == before.Expected
            && after.Difference == before.Difference + EuroRange.Exactly(amount);
    }

    [Property]
    public bool Starting_again_each_contract_is_priced_as_if_it_were_the_only_one(Scenario scenario)
    {
        // The exceptional amount is the first contract's alone (ruling 46).
        var again = Without(scenario, mission => mission) with { Interpretations = scenario.Interpretations with { Renewal = RenewalReading.StartsAgain, StartUpUplift = false } };
        var all = Answer(again);
        var inOrder = again.Contracts!.Value.OrderBy(contract => contract.Signed).ToArray();
        return Enumerable.Range(1, inOrder.Length).All(number =>
        {
            var alone = Answer(again with { Contracts = [inOrder[number - 1]] });
            return alone.Years.SequenceEqual(all.Years.Where(year => year.Contract == number).Select(year => year with { Contract = 1 }))
                && alone.Payments.SequenceEqual(all.Payments.Where(payment => payment.Contract == number).Select(payment => payment with { Contract = 1 }));
        });
    }

    [Property]
    public bool Continuing_never_pays_less_for_missions_than_starting_again(Scenario scenario)
    {
        // The plan of the crisis is first drafted once, so that its later contracts have updates only.
        var whole = scenario with { Contracts = scenario.Contracts!.Value.Select(contract => contract with { Ended = null }).ToValueList() };
        var (goesOn, again) = (Answer(With(whole, RenewalReading.Continues)), Answer(With(whole, RenewalReading.StartsAgain)));
        return goesOn.Years.Zip(again.Years, (left, right) => left.Lines.Zip(right.Lines, (more, less) => (More: more, Less: less))
            .Where(pair => pair.More.Line is not (Line.Operating or Line.HealthCrisis))
            .All(pair => pair.More.Fixed.Min >= pair.Less.Fixed.Min && pair.More.Fixed.Max >= pair.Less.Fixed.Max)).All(holds => holds);

        static Scenario With(Scenario scenario, RenewalReading renewal) => scenario with { Interpretations = scenario.Interpretations with { Renewal = renewal } };
    }

    [Property]
    public bool One_contract_in_a_list_is_evaluated_like_one_alone(Scenario scenario)
    {
        var first = scenario.Contracts!.Value[0];
        var (listed, single) = (Evaluator.Evaluate(scenario with { Contracts = [first] }), Evaluator.Evaluate(scenario with { Contracts = null, Contract = first }));
        return listed.Answers! == single.Answers!
            && listed.Findings.Select(finding => finding.Path.Replace("/contracts/0", "/contract", StringComparison.Ordinal)).SequenceEqual(single.Findings.Select(finding => finding.Path));
    }

    [Property]
    public bool Equal_scenarios_have_equal_evaluations(Scenario scenario)
    {
        var copy = scenario with
        {
            Territory = scenario.Territory with { Population = scenario.Territory.Population },
            Interpretations = scenario.Interpretations with { Proration = scenario.Interpretations.Proration },
            Contracts = scenario.Contracts!.Value.Select(contract => contract with { Missions = contract.Missions.Select(mission => mission with { Mission = mission.Mission }).ToValueList() }).ToValueList(),
        };
        return scenario == copy && Evaluator.Evaluate(scenario) == new ScenarioEvaluator().Evaluate(copy);
    }

    [Property]
    public bool A_reading_that_is_left_out_is_its_default(Scenario scenario) =>
        Evaluator.Evaluate(scenario with { Interpretations = Interpretations.Default })
        == Evaluator.Evaluate(new Scenario
        {
            AsOf = scenario.AsOf,
            Territory = scenario.Territory,
            MemberCount = scenario.MemberCount,
            Contracts = scenario.Contracts,
            PopulationChanges = scenario.PopulationChanges,
            Receipts = scenario.Receipts,
        });

    [Property(MaxTest = 60)]
    public bool A_reading_decides_when_and_only_when_another_one_is_listed_with_its_price(Scenario scenario) =>
        Evaluator.Readings(scenario, scenario.AsOf!.Value).All(use => use.Others.All(other => other.Total is not null && !Equals(other.Value, use.Value)));

    [Property]
    public bool Payments_are_in_the_order_of_results(Scenario scenario)
    {
        var payments = Answer(scenario).Payments;
        return payments.Zip(payments.Skip(1)).All(pair => Payment.Compare(pair.First, pair.Second) <= 0);
    }

    [Property(MaxTest = 400)]
    public bool A_reading_that_is_not_evaluated_in_full_would_have_said_the_same(
        Scenario scenario, PositiveInt received, bool hasProject, bool hasLetter, bool isSigned, byte chosen)
    {
        var day = new LocalDate(2019, 6, 1).PlusDays(received.Get % 2800);
        var readings = InterpretationCatalogue.All[chosen % InterpretationCatalogue.All.Count].Others(scenario.Interpretations);
        var facts = scenario with
        {
            Project = hasProject ? new ProjectFacts { Received = day, LetterOfIntent = hasLetter ? day.PlusDays(-60) : null } : null,
            Contracts = isSigned ? scenario.Contracts : null,
            Interpretations = chosen % 2 == 0 ? scenario.Interpretations : readings[0],
        };
        var review = new ReadingReview(facts, Evaluator.Evaluate(facts), Law.Default, Evaluator.Evaluate, CancellationToken.None);
        return review.Review() == review.Review(all: true);
    }

    private static Answers Answer(Scenario scenario) => Evaluator.Evaluate(scenario).Answers!;

    private static bool Has(Evaluation evaluation, string code) => evaluation.Findings.Any(finding => string.Equals(finding.Code, code, StringComparison.Ordinal));

    /// <summary>The scenario with its missions changed, and no exceptional amount.</summary>
    private static Scenario Without(Scenario scenario, Func<MissionFacts, MissionFacts> change) => scenario with
    {
        Contracts = scenario.Contracts!.Value.Select(contract => contract with { ExceptionalOperating = null, Missions = contract.Missions.Select(change).ToValueList() }).ToValueList(),
    };

    private static EuroRange Sum(IEnumerable<Payment> payments) => payments.Aggregate(EuroRange.Zero, (sum, payment) => sum + payment.Amount);

    private static bool IsWidenedBy(Answers exact, Answers wide) => exact.Years.Zip(wide.Years, (left, right) => left.Lines.Zip(right.Lines, (inner, outer) =>
        inner.Line == Line.Operating || (outer.Fixed.Contains(inner.Fixed) && outer.Variable.Contains(inner.Variable) && outer.Total.Contains(inner.Total))).All(holds => holds)).All(holds => holds);
}
