namespace Cpts.Rules.Payments;

/// <summary>Calculates the years of one contract and all their payments.</summary>
/// <param name="exceptional">The exceptional operating amount; null when there is none.</param>
/// <param name="ledger">Where payments are written.</param>
internal sealed class ContractSchedule(ExceptionalAmount? exceptional, PaymentLedger ledger)
{
    /// <summary>Writes the payments of a year to the ledger, and returns what the community is entitled to.</summary>
    public ContractYear Write(YearTerms year)
    {
        var lines = new YearLine[1 + year.Missions.Count];
        lines[0] = WriteOperating(year);
        var next = 1;
        foreach (var mission in year.Missions)
        {
            lines[next++] = WriteMission(mission, year);
        }

        return new ContractYear(year.Contract.Number, year.Year, year.From, year.Until, year.Scale.Agreement.Id, new ValueList<YearLine>(lines));
    }

    private YearLine WriteOperating(YearTerms year)
    {
        var entitlement = OperatingRule.Of(year);
        WriteFixed(Line.Operating, year, entitlement);
        var due = entitlement.Due;
        if (exceptional is { Amount: { } amount } once && once.Year == year.Year)
        {
            if (Pay(once.On, Line.Operating, year, PaymentKind.Exceptional, EuroRange.Exactly(amount), once.DateIsSet))
            {
                ledger.Explain(PaymentArithmetic.PaidOnce(EuroRange.Exactly(amount)));
            }

            due += EuroRange.Exactly(amount);
        }

        return new YearLine(Line.Operating, due, EuroRange.Zero, due);
    }

    private YearLine WriteMission(Mission mission, YearTerms year)
    {
        var line = mission.Line();
        var (entitlement, variable) = (MissionRule.Of(mission, year), VariableRule.Of(mission, year));
        WriteFixed(line, year, entitlement);
        if (Pay(variable.On, line, year, PaymentKind.Variable, variable.Amount, variable.DateIsSet))
        {
            ledger.Explain(PaymentArithmetic.Variable(mission, year, variable.Amount));
        }

        var annual = year.Scale[line];
        var total = entitlement.Due + variable.Amount;
        return new YearLine(line, entitlement.Due, variable.Amount, annual.IsSplit ? total : AtMost(annual.Total.Max, total));
    }

    private void WriteFixed(Line line, YearTerms year, in FixedEntitlement entitlement)
    {
        if (entitlement.IsInFull)
        {
            if (Pay(entitlement.Opens, line, year, PaymentKind.OperatingInFull, entitlement.Due, dateIsSet: true))
            {
                ledger.Explain(PaymentArithmetic.InFull(entitlement));
            }

            return;
        }

        if (Pay(entitlement.Opens, line, year, PaymentKind.Advance, entitlement.Advance, dateIsSet: true))
        {
            ledger.Explain(PaymentArithmetic.Advance(entitlement));
        }

        if (Pay(year.Until, line, year, PaymentKind.Balance, entitlement.Balance, dateIsSet: true))
        {
            ledger.Explain(PaymentArithmetic.Balance(entitlement));
        }
    }

    /// <summary>Writes a payment, and returns whether it needs an explanation.</summary>
    private bool Pay(LocalDate on, Line line, YearTerms year, PaymentKind kind, EuroRange amount, bool dateIsSet) =>
        ledger.Write(new Payment(on, line, year.Contract.Number, year.Year, kind, amount, dateIsSet));

    /// <summary>Limits the parts to the whole where only the whole is known; what indicators earned remains due.</summary>
    private static EuroRange AtMost(Euros whole, EuroRange total) =>
        EuroRange.Between(total.Min, Euros.Max(total.Min, Euros.Min(total.Max, whole)));
}
