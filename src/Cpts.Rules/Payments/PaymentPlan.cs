using Cpts.Rules.Facts;
using Cpts.Rules.Funding;

namespace Cpts.Rules.Payments;

/// <summary>The five contract years and every payment they make.</summary>
/// <param name="Years">The contract years.</param>
/// <param name="Payments">The payments, in the order of results.</param>
internal readonly record struct PaymentPlan(ValueList<ContractYear> Years, ValueList<Payment> Payments)
{
    public static PaymentPlan Of(Scenario scenario, ContractReading? contract, AnnualScale[] yearScales, SizeBand size)
    {
        var years = new ContractYear[yearScales.Length];
        for (var i = 0; i < years.Length; i++)
        {
            years[i] = new YearPricing(contract!, i + 1, yearScales[i], scenario.Interpretations).Price();
        }

        var ledger = new PaymentLedger(PaymentSchedule.CountOf(years));
        if (scenario.Interpretations.LetterOfIntentFunding && scenario.Project?.LetterOfIntent is { } sent)
        {
            ledger.LetterOfIntent(sent, LetterOfIntentFunding.At(size));
        }

        if (contract is not null)
        {
            PaymentSchedule.Write(years, contract, ledger);
        }

        return new PaymentPlan(new ValueList<ContractYear>(years), ledger.Payments);
    }

    /// <summary>The annual amounts that price each contract year: those of the agreement in force on its first day.</summary>
    public static AnnualScale[] ScalesOf(ContractReading contract, AnnualScale today, SizeBand size, LawInForce law, PriceBook prices)
    {
        var scales = new AnnualScale[StatutoryDates.ContractYears];
        var last = today;
        for (var year = 1; year <= scales.Length; year++)
        {
            var agreement = law.On(contract.Anniversary(year - 1))!;
            last = ReferenceEquals(agreement, last.Agreement) ? last
                : ReferenceEquals(agreement, today.Agreement) ? today
                : prices.ScaleOf(agreement, size, contract, law.Interpretations.FixedShare);
            scales[year - 1] = last;
        }

        return scales;
    }
}
