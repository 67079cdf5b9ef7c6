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
        var ledger = new PaymentLedger(explained);
        if (scenario.Interpretations.LetterOfIntentFunding && scenario.Project?.LetterOfIntent is { } sent)
        {
            ledger.Write(new Payment(sent, Line.Operating, null, null, PaymentKind.LetterOfIntent, EuroRange.Exactly(LetterOfIntentFunding.At(size)), DateIsSet: true), PaymentArithmetic.PaidOnce);
        }

        var sizes = new SizeOfYear(scenario, population);
        var (choices, proration) = (PricingChoices.Of(scenario), scenario.Interpretations.Proration);
        var (summaries, years, terms) = (new List<ContractSummary>(), new List<ContractYear>(), new List<YearTerms>());
        foreach (var contract in contracts)
        {
            YearTerms[] own = [.. Enumerable.Range(1, contract.Years).Select(year => TermsOf(contract, year))];
            var priced = new ContractSchedule(own, ExceptionalAmount.Of(contract, law, population), ledger).Write();
            summaries.Add(ContractSummary.Of(contract, priced, asOf));
            years.AddRange(priced);
            terms.AddRange(own);
        }

        return new PaymentPlan(summaries.ToValueList(), years.ToValueList(), [.. terms], ledger.InOrder());

        YearTerms TermsOf(ContractReading contract, int year)
        {
            var first = contract.Anniversary(year - 1);
            var agreement = law.On(first)!;
            var sized = sizes.On(first, agreement);
            var scale = PriceBook.ScaleOf(agreement, sized, choices, contract, first);
            var certain = choices == choices.WithoutHypothesis ? scale : PriceBook.ScaleOf(agreement, sized, choices.WithoutHypothesis, contract, first);
            return new YearTerms(contract, year, scale, certain, proration);
        }
    }
}
