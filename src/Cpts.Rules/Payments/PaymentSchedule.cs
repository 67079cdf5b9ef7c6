using Cpts.Rules.Facts;

namespace Cpts.Rules.Payments;

/// <summary>When a contract year is paid (sources S04, S08): advances as it opens, balances and variable parts as it ends.</summary>
internal static class PaymentSchedule
{
    /// <summary>How many payments contract years make: an advance, a balance and a variable part of each line. A cent has no balance, and is counted.</summary>
    public static int CountOf(ContractYear[] years)
    {
        var count = 0;
        foreach (var year in years)
        {
            foreach (var line in year.Lines)
            {
                count += (line.Fixed.IsZero ? 0 : IsPaidInFull(year, line) ? 1 : 2) + (line.Variable.IsZero ? 0 : 1);
            }
        }

        return count;
    }

    /// <summary>Writes the payments of the contract years down, anniversary by anniversary: the year that it ends, and the one that it opens.</summary>
    public static void Write(ContractYear[] years, ContractReading contract, PaymentLedger ledger)
    {
        for (var anniversary = 0; anniversary <= years.Length; anniversary++)
        {
            // Line by line, as the ledger orders one day, so that it has little to move.
            var ended = anniversary > 0 ? years[anniversary - 1] : null;
            var opened = anniversary < years.Length ? years[anniversary] : null;
            var (last, next) = (0, 0);
            for (var line = Line.Operating; (int)line < Lines.Count; line++)
            {
                if (ended is not null && last < ended.Lines.Count && ended.Lines[last].Line == line)
                {
                    Close(ended, ended.Lines[last++], ledger);
                }

                if (opened is not null && next < opened.Lines.Count && opened.Lines[next].Line == line)
                {
                    Open(opened, opened.Lines[next++], contract, ledger);
                }
            }
        }
    }

    private static void Open(ContractYear year, in YearLine line, ContractReading contract, PaymentLedger ledger)
    {
        if (IsPaidInFull(year, line))
        {
            ledger.OperatingInFull(LocalDate.Max(contract.Signed, contract.Facts.FileComplete ?? contract.Signed), line.Fixed);
        }
        else
        {
            ledger.Advance(line.Line, year.Year, line.Fixed, OpeningOf(line.Line, year, contract));
        }
    }

    private static void Close(ContractYear year, in YearLine line, PaymentLedger ledger)
    {
        if (!IsPaidInFull(year, line))
        {
            ledger.Balance(line.Line, year.Year, line.Fixed, year.Until);
            ledger.Variable(line.Line, year.Year, line.Variable, year.Until);
        }
    }

    private static bool IsPaidInFull(ContractYear year, in YearLine line) => year.Year == 1 && line.Line == Line.Operating;

    /// <summary>The day of the advance: the start of a mission in its first year, else the first day of the year.</summary>
    private static LocalDate OpeningOf(Line line, ContractYear year, ContractReading contract) =>
        line.Mission() is { } mission && YearPricing.CountedStart(contract[mission]!, contract) is { } start
            ? LocalDate.Max(start, year.From)
            : year.From;
}
