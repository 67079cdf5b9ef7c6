using Cpts.Rules.Facts;
using Cpts.Rules.Payments;
using Cpts.Rules.Scenarios;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;

namespace Cpts.Rules.Tests.Payments;

/// <summary>Properties of every contract, whatever its facts.</summary>
[Properties(Arbitrary = [typeof(AnyContract)], MaxTest = 1000)]
public class PaymentProperties
{
    private static readonly ScenarioEvaluator Evaluator = new();

    [Property]
    public bool Payments_of_a_year_add_up_to_its_entitlement_line_by_line(Scenario scenario)
    {
        var answers = Answer(scenario);
        return answers.Years.All(year => year.Lines.All(line =>
            Sum(answers, year, line.Line, PaymentKind.OperatingInFull, PaymentKind.Exceptional, PaymentKind.Advance, PaymentKind.Balance) == line.Fixed
            && Sum(answers, year, line.Line, PaymentKind.Variable) == line.Variable));
    }

    [Property]
    public bool An_advance_is_75_per_cent_of_the_entitlement_rounded_to_the_cent(Scenario scenario)
    {
        var answers = Answer(scenario);
        return answers.Payments.Where(payment => payment.Kind == PaymentKind.Advance).All(payment =>
            payment.Amount == Sum(answers, answers.Years[payment.Year!.Value - 1], payment.Line, PaymentKind.Advance, PaymentKind.Balance).Times(3, 4));
    }

    [Property]
    public bool A_mission_that_starts_on_an_anniversary_has_a_full_first_year(Scenario scenario)
    {
        var contract = scenario.Contract!;
        var year = Evaluator.Evaluate(Starting(contract.Signed.PlusYears(2))).Answers!.Years[2];
        return Evaluator.Evaluate(Starting(contract.Signed)).Answers!.Years[2].Lines == year.Lines;

        Scenario Starting(LocalDate day) => scenario with
        {
            Contract = contract with
            {
                Missions = contract.Missions.Select(mission => mission with { Started = day }).ToValueList(),
                Crisis = contract.Crisis with { PlanFirstDrafted = contract.Signed },
            },
        };
    }

    [Property(Arbitrary = [typeof(UpTo700)])]
    public bool Entitlements_never_fall_when_a_mission_starts_earlier(Scenario scenario, int days)
    {
        var contract = scenario.Contract!;
        var crisis = contract.Crisis with { PlanFirstDrafted = contract.Crisis.PlanFirstDrafted ?? contract.Signed };
        var later = scenario with { Contract = contract with { Crisis = crisis } };
        var earlier = scenario with
        {
            Contract = contract with
            {
                Crisis = crisis,
                Missions = contract.Missions.Select(mission => mission with { Started = mission.Started?.PlusDays(-days) }).ToValueList(),
            },
        };
        var (before, after) = (Answer(later).Years, Answer(earlier).Years);
        return Enumerable.Range(0, 5).All(year => Enumerable.Range(0, before[year].Lines.Count).All(line =>
            IsAtLeast(after[year].Lines[line].Fixed, before[year].Lines[line].Fixed)
            && IsAtLeast(after[year].Lines[line].Variable, before[year].Lines[line].Variable)
            && IsAtLeast(after[year].Lines[line].Total, before[year].Lines[line].Total)));
    }

    [Property]
    public bool Leaving_out_the_result_of_an_indicator_only_widens_the_answer(Scenario scenario)
    {
        var contract = scenario.Contract!;
        var without = scenario with
        {
            Contract = contract with
            {
                Missions = contract.Missions.Select(mission => mission with
                {
                    Indicators = mission.Indicators.Select(indicator => indicator with { Achieved = null, Value = null }).ToValueList(),
                }).ToValueList(),
            },
        };
        return IsWidenedBy(Answer(scenario), Answer(without), line => (line.Fixed, line.Variable));
    }

    [Property]
    public bool Leaving_out_amounts_of_the_contract_that_agree_only_widens_the_answer(Scenario scenario)
    {
        // One agreement for all years, and amounts that it allows: the others contradict it (CPTS3002). Indicators are taken as complete where
        // their envelope is not known exactly (ruling 23), so that amounts that make it exact widen them.
        var contract = scenario.Contract! with
        {
            Signed = new LocalDate(2024, 3, 1),
            Missions = scenario.Contract.Missions.Select(mission => mission with { Indicators = default }).ToValueList(),
        };
        var stated = scenario with
        {
            Contract = contract,
            AsOf = new LocalDate(2026, 1, 1),
            Interpretations = scenario.Interpretations with { FixedShare = FixedShareReading.Range },
        };
        var evaluation = Evaluator.Evaluate(stated);
        if (evaluation.Findings.Any(finding => string.Equals(finding.Code, "CPTS3002", StringComparison.Ordinal)))
        {
            return true;
        }

        // A stated update of the crisis plan is not a stated first plan (ruling on healthCrisis), so that line is left alone.
        var silent = stated with
        {
            Contract = contract with
            {
                Missions = contract.Missions.Select(mission => mission.Mission == Mission.HealthCrisis ? mission : mission with { Amounts = default }).ToValueList(),
            },
        };
        return IsWidenedBy(evaluation.Answers!, Answer(silent), line => (line.Fixed, line.Variable));
    }

    [Property]
    public bool Leaving_out_a_plan_date_of_the_year_of_the_start_changes_nothing(Scenario scenario)
    {
        var crisis = scenario.Contract!.Missions.FirstOrDefault(mission => mission.Mission == Mission.HealthCrisis);
        if (crisis?.Started is not { } started || started < scenario.Contract.Signed)
        {
            return true;
        }

        var dated = With(scenario, started);
        return Answer(dated).Years == Answer(With(scenario, null)).Years;

        static Scenario With(Scenario scenario, LocalDate? drafted) =>
            scenario with { Contract = scenario.Contract! with { Crisis = scenario.Contract.Crisis with { PlanFirstDrafted = drafted } } };
    }

    [Property]
    public bool Guaranteed_and_at_stake_make_the_total_where_every_split_is_known(Scenario scenario)
    {
        var answers = Answer(scenario with { Interpretations = scenario.Interpretations with { FixedShare = FixedShareReading.AsObservedAtSize3 } });
        var five = answers.CurrentContract!;
        return answers.Years.All(year => year.Guaranteed + year.AtStake == year.Total) && five.Guaranteed + five.AtStake == five.Total;
    }

    [Property]
    public bool Totals_of_years_and_of_five_years_are_the_sums_of_their_parts(Scenario scenario)
    {
        var answers = Answer(scenario);
        var five = answers.CurrentContract!;
        return answers.Years.All(year => Sum(year.Lines.Select(line => line.Total)) == year.Total && Sum(year.Lines.Select(line => line.Fixed)) == year.Guaranteed && Sum(year.Lines.Select(line => line.Variable)) == year.AtStake)
            && Sum(answers.Years.Select(year => year.Total)) == five.Total;
    }

    [Property]
    public bool The_order_of_missions_and_indicators_changes_nothing(Scenario scenario)
    {
        var contract = scenario.Contract!;
        var reversed = scenario with
        {
            Contract = contract with
            {
                Missions = contract.Missions.Reverse().Select(mission => mission with { Indicators = mission.Indicators.Reverse().ToValueList() }).ToValueList(),
            },
        };
        var (left, right) = (Evaluator.Evaluate(scenario), Evaluator.Evaluate(reversed));
        return left.Answers! == right.Answers! && left.Findings.Select(finding => finding.Code).SequenceEqual(right.Findings.Select(finding => finding.Code));
    }

    [Property]
    public bool Payments_are_sorted_by_date_line_year_and_kind_and_none_is_zero(Scenario scenario)
    {
        var payments = Answer(scenario).Payments;
        return payments.SequenceEqual(payments.OrderBy(p => p.On).ThenBy(p => p.Line).ThenBy(p => p.Year ?? 0).ThenBy(p => p.Kind))
            && payments.All(payment => !payment.Amount.IsZero && payment.Amount.Min >= Euros.Zero);
    }

    private static Answers Answer(Scenario scenario) => Evaluator.Evaluate(scenario).Answers!;

    private static EuroRange Sum(Answers answers, ContractYear year, Line line, params PaymentKind[] kinds) =>
        Sum(answers.Payments.Where(payment => payment.Year == year.Year && payment.Line == line && kinds.Contains(payment.Kind)).Select(payment => payment.Amount));

    private static EuroRange Sum(IEnumerable<EuroRange> ranges) => ranges.Aggregate(EuroRange.Zero, (sum, range) => sum + range);

    private static bool IsAtLeast(EuroRange after, EuroRange before) => after.Min >= before.Min && after.Max >= before.Max;

    private static bool IsWidenedBy(Answers exact, Answers wide, Func<YearLine, (EuroRange, EuroRange)> lines) =>
        Enumerable.Range(0, 5).All(year => Enumerable.Range(0, exact.Years[year].Lines.Count).All(line =>
        {
            var (left, right) = (lines(exact.Years[year].Lines[line]), lines(wide.Years[year].Lines[line]));
            return right.Item1.Contains(left.Item1) && right.Item2.Contains(left.Item2);
        }));

    private static class UpTo700
    {
        public static Arbitrary<int> Days() => Gen.Choose(0, 700).ToArbitrary();
    }
}
