using Cpts.Rules.Facts;
using Cpts.Rules.Funding;

namespace Cpts.Rules.Payments;

/// <summary>The years of all contracts and every payment they make.</summary>
/// <param name="Contracts">The contracts with their sums, in the order of their signatures.</param>
/// <param name="Years">Their years, by contract, then year.</param>
/// <param name="Terms">What each of these years looks at.</param>
/// <param name="Payments">The payments, in the order of results.</param>
internal sealed record PaymentPlan(ValueList<ContractSummary> Contracts, ValueList<ContractYear> Years, YearTerms[] Terms, ValueList<Payment> Payments)
{
    public static PaymentPlan Of(Scenario scenario, ContractReading[] contracts, LawInForce law, int population, SizeBand size, LocalDate asOf, List<ExplainedPayment>? explained = null)
    {
        var ledger = new PaymentLedger(contracts.Length, explained);
        if (scenario.Interpretations.LetterOfIntentFunding && scenario.Project?.LetterOfIntent is { } sent)
        {
            var amount = EuroRange.Exactly(LetterOfIntentFunding.At(size));
            if (ledger.Write(new Payment(sent, Line.Operating, null, null, PaymentKind.LetterOfIntent, amount, DateIsSet: true)))
            {
                ledger.Explain(PaymentArithmetic.PaidOnce(amount));
            }
        }

        var sizes = new SizeOfYear(scenario, population);
        var (choices, proration) = (PricingChoices.Of(scenario), scenario.Interpretations.Proration);
        var summaries = new ContractSummary[contracts.Length];
        var (years, terms) = (new List<ContractYear>(contracts.Length * StatutoryDates.ContractYears), new List<YearTerms>(contracts.Length * StatutoryDates.ContractYears));
        for (var i = 0; i < contracts.Length; i++)
        {
            var contract = contracts[i];
            var own = new YearTerms[contract.Years];
            for (var k = 0; k < own.Length; k++)
            {
                own[k] = TermsOf(contract, k + 1, k == 0 ? null : own[k - 1]);
            }

            var priced = new ContractSchedule(own, ExceptionalAmount.Of(contract, law, population), ledger).Write();
            summaries[i] = ContractSummary.Of(contract, priced, asOf);
            years.AddRange(priced);
            terms.AddRange(own);
        }

        return new PaymentPlan(new ValueList<ContractSummary>(summaries), years.ToValueList(), [.. terms], ledger.InOrder());

        YearTerms TermsOf(ContractReading contract, int year, YearTerms? before)
        {
            var first = contract.Anniversary(year - 1);
            var agreement = law.On(first)!;
            var sized = sizes.On(first, agreement);
            if (before is not null && before.Size == sized && ReferenceEquals(before.Scale.Agreement, agreement) && !contract.IsAmendedBetween(before.From, first))
            {
                return new YearTerms(contract, year, sized, before.Scale, before.Certain, proration);
            }

            var scale = PriceBook.ScaleOf(agreement, sized, choices, contract, first);
            var certain = choices == choices.WithoutHypothesis ? scale : PriceBook.ScaleOf(agreement, sized, choices.WithoutHypothesis, contract, first);
            return new YearTerms(contract, year, sized, scale, certain, proration);
        }
    }
}
