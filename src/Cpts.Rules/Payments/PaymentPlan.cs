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
        var ledger = new PaymentLedger(MostPayments(contract));
        if (scenario.Interpretations.LetterOfIntentFunding && scenario.Project?.LetterOfIntent is { } sent)
        {
            ledger.LetterOfIntent(sent, LetterOfIntentFunding.At(size));
        }

        if (contract is null)
        {
            return new PaymentPlan(default, ledger.Payments, null);
        }

        var years = new ContractYear[yearScales.Length];
        var sum = default(FiveYears);
        for (var year = 1; year <= years.Length; year++)
        {
            var priced = Price(new YearPricing(contract, year, yearScales[year - 1], scenario.Interpretations), year, contract, ledger);
            years[year - 1] = priced;
            sum = new FiveYears(sum.Guaranteed + priced.Guaranteed, sum.AtStake + priced.AtStake, sum.Total + priced.Total);
        }

        return new PaymentPlan(new ValueList<ContractYear>(years), ledger.Payments, sum);
    }

    /// <summary>The annual amounts that price each contract year: those of the agreement in force on its first day.</summary>
    public static AnnualScale[] ScalesOf(ContractReading contract, AnnualScale today, SizeBand size, LawInForce law)
    {
        var scales = new AnnualScale[StatutoryDates.ContractYears];
        var last = today;
        for (var year = 1; year <= scales.Length; year++)
        {
            var agreement = law.On(contract.Anniversary(year - 1))!;
            last = ReferenceEquals(agreement, last.Agreement) ? last
                : ReferenceEquals(agreement, today.Agreement) ? today
                : new AnnualScale(agreement, size, contract, law.Interpretations.FixedShare);
            scales[year - 1] = last;
        }

        return scales;
    }

    /// <summary>The letter of intent; operating in full, then four years of it; an advance, a balance and a variable part of each mission and year.</summary>
    private static int MostPayments(ContractReading? contract) =>
        contract is null ? 1 : 2 + (2 * (StatutoryDates.ContractYears - 1)) + (3 * StatutoryDates.ContractYears * contract.Missions.Count);

    private static ContractYear Price(YearPricing pricing, int year, ContractReading contract, PaymentLedger ledger)
    {
        var missions = BudgetOffice.Chosen(pricing.Agreement, contract);
        var lines = new YearLine[1 + missions.Count];
        lines[0] = pricing.Operating();
        if (year == 1)
        {
            ledger.OperatingInFull(LocalDate.Max(contract.Signed, contract.Facts.FileComplete ?? contract.Signed), lines[0].Fixed);
        }
        else
        {
            ledger.Advance(Line.Operating, year, lines[0].Fixed, pricing.From);
        }

        var next = 1;
        foreach (var mission in missions)
        {
            lines[next] = pricing.Of(mission, out var paidFrom);
            ledger.Advance(mission.Line(), year, lines[next].Fixed, paidFrom);
            next++;
        }

        // What the year ends with comes after all that it opens with, so the ledger has little to put in order.
        var (guaranteed, atStake, total) = (EuroRange.Zero, EuroRange.Zero, EuroRange.Zero);
        foreach (var line in lines)
        {
            if (year > 1 || line.Line != Line.Operating)
            {
                ledger.Balance(line.Line, year, line.Fixed, pricing.Until);
            }

            ledger.Variable(line.Line, year, line.Variable, pricing.Until);
            (guaranteed, atStake, total) = (guaranteed + line.Fixed, atStake + line.Variable, total + line.Total);
        }

        return new ContractYear(year, pricing.From, pricing.Until, pricing.Agreement.Id, new ValueList<YearLine>(lines), guaranteed, atStake, total);
    }
}
