using Cpts.Rules.Facts;
using Cpts.Rules.Funding;

namespace Cpts.Rules.Payments;

/// <summary>The years of all contracts and all their payments.</summary>
/// <param name="Contracts">The contracts with their sums, in the order of their signatures.</param>
/// <param name="Years">Their years, by contract, then year.</param>
/// <param name="Terms">The inputs of each of these years.</param>
/// <param name="Ledger">The ledger that holds the payments.</param>
internal sealed record PaymentPlan(ValueList<ContractSummary> Contracts, ValueList<ContractYear> Years, YearTerms[] Terms, PaymentLedger Ledger)
{
    private ValueList<Payment>? _payments;

    /// <summary>The payments, in the order of results. They are sorted on first use, since a comparison of readings may not need them; read them before the ledger is reused.</summary>
    public ValueList<Payment> Payments => _payments ??= Ledger.InOrder();

    public static PaymentPlan Of(
        Scenario scenario, ContractReading[] contracts, LawInForce law, int population, SizeBand size, LocalDate asOf, StatedScales made, PaymentLedger ledger)
    {
        ledger.Clear();
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
        var (years, terms) = (new ContractYear[YearsOf(contracts)], new YearTerms[YearsOf(contracts)]);
        var next = 0;
        for (var i = 0; i < contracts.Length; i++)
        {
            var (contract, first) = (contracts[i], next);
            var schedule = new ContractSchedule(ExceptionalAmount.Of(contract, law, population), ledger);
            for (var year = 1; year <= contract.Years; year++)
            {
                terms[next] = TermsOf(contract, year, year == 1 ? null : terms[next - 1]);
                years[next] = schedule.Write(terms[next]);
                next++;
            }

            summaries[i] = ContractSummary.Of(contract, years.AsSpan(first, next - first), asOf);
        }

        return new PaymentPlan(new ValueList<ContractSummary>(summaries), new ValueList<ContractYear>(years), terms, ledger);

        YearTerms TermsOf(ContractReading contract, int year, YearTerms? before)
        {
            var first = contract.Anniversary(year - 1);
            var agreement = law.On(first)!;
            var sized = sizes.On(first, agreement);
            if (before is not null && before.Size == sized && ReferenceEquals(before.Scale.Agreement, agreement) && contract.AmountsBy(before.From) == contract.AmountsBy(first))
            {
                return new YearTerms(contract, year, sized, before.Scale, before.Certain, proration);
            }

            var scale = PriceBook.ScaleOf(agreement, sized, choices, contract, first, made);
            var certain = choices == choices.WithoutHypothesis ? scale : PriceBook.ScaleOf(agreement, sized, choices.WithoutHypothesis, contract, first, made);
            return new YearTerms(contract, year, sized, scale, certain, proration);
        }
    }

    private static int YearsOf(ContractReading[] contracts)
    {
        var years = 0;
        foreach (var contract in contracts)
        {
            years += contract.Years;
        }

        return years;
    }
}
