using Cpts.Rules.Facts;
using Cpts.Rules.Funding;
using Cpts.Rules.Law;
using NodaTime;

namespace Cpts.Rules.Payments;

/// <summary>The five contract years and every payment they make.</summary>
/// <param name="Years">The contract years.</param>
/// <param name="Payments">The payments, in the order of results.</param>
/// <param name="FiveYears">The years together.</param>
internal sealed record PaymentPlan(ValueList<ContractYear> Years, ValueList<Payment> Payments, FiveYears? FiveYears)
{
    public static PaymentPlan Of(Scenario scenario, ContractReading? contract, AnnualScale[] yearScales, SizeBand size)
    {
        var ledger = new PaymentLedger();
        if (scenario.Interpretations.LetterOfIntentFunding && scenario.Project?.LetterOfIntent is { } sent)
        {
            ledger.LetterOfIntent(sent, LetterOfIntentFunding.At(size));
        }

        if (contract is null)
        {
            return new PaymentPlan(default, ledger.InOrder(), null);
        }

        var years = new ContractYear[yearScales.Length];
        var sum = default(FiveYears);
        for (var year = 1; year <= years.Length; year++)
        {
            var priced = Price(new YearPricing(contract, year, yearScales[year - 1], scenario.Interpretations), year, contract, yearScales[year - 1], ledger);
            years[year - 1] = priced;
            sum = new FiveYears(sum.Guaranteed + priced.Guaranteed, sum.AtStake + priced.AtStake, sum.Total + priced.Total);
        }

        return new PaymentPlan(new ValueList<ContractYear>(years), ledger.InOrder(), sum);
    }

    /// <summary>The annual amounts that price each contract year: those of the agreement in force on its first day.</summary>
    public static AnnualScale[] ScalesOf(ContractReading contract, AnnualScale today, SizeBand size, Interpretations interpretations)
    {
        var scales = new AnnualScale[StatutoryDates.ContractYears];
        var last = today;
        for (var year = 1; year <= scales.Length; year++)
        {
            var agreement = AgreementTimeline.InForceOn(contract.Anniversary(year - 1), interpretations)!;
            last = ReferenceEquals(agreement, last.Agreement) ? last
                : ReferenceEquals(agreement, today.Agreement) ? today
                : new AnnualScale(agreement, size, contract, interpretations.FixedShare);
            scales[year - 1] = last;
        }

        return scales;
    }

    private static ContractYear Price(YearPricing pricing, int year, ContractReading contract, AnnualScale scale, PaymentLedger ledger)
    {
        var missions = BudgetOffice.Chosen(scale.Agreement, contract);
        var lines = new YearLine[1 + missions.Count];
        lines[0] = pricing.Operating();
        if (year == 1)
        {
            ledger.OperatingInFull(LocalDate.Max(contract.Signed, contract.Facts.FileComplete ?? contract.Signed), lines[0].Fixed);
        }
        else
        {
            ledger.Fixed(Line.Operating, year, lines[0].Fixed, pricing.From, pricing.Until);
        }

        var (guaranteed, atStake, total) = (lines[0].Fixed, lines[0].Variable, lines[0].Total);
        var next = 1;
        foreach (var mission in missions)
        {
            var line = pricing.Of(mission, out var paidFrom);
            ledger.Fixed(line.Line, year, line.Fixed, paidFrom, pricing.Until);
            ledger.Variable(line.Line, year, line.Variable, pricing.Until);
            (guaranteed, atStake, total) = (guaranteed + line.Fixed, atStake + line.Variable, total + line.Total);
            lines[next++] = line;
        }

        return new ContractYear(year, pricing.From, pricing.Until, scale.Agreement.Id, new ValueList<YearLine>(lines), guaranteed, atStake, total);
    }
}
