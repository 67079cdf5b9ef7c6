using System.Globalization;
using Cpts.Rules.Facts.Shapes;

namespace Cpts.Rules.Facts;

/// <summary>Limits the sum of all amounts stated in a scenario, so that results calculated from them cannot overflow.</summary>
/// <remarks>A stated amount counts in at most the five years of a contract, in a total and in a difference, so at most ten times the
/// limit, which <see cref="Euros"/> can hold.</remarks>
internal static class StatedAmounts
{
    /// <summary>The maximum sum of the amounts of one scenario.</summary>
    private static readonly Euros Most = Euros.FromEuros(1_000_000_000_000_000);

    private static readonly Bilingual TooMuch = new(
        "Avec ce qui précède, les montants du fichier dépassent ensemble {0}, plus que ce qui se calcule. Corrigez-les, ou retirez ceux qui se répètent.",
        "With this one, the amounts in the file add up to more than {0}, which is more than can be computed. Correct them, or remove any that are repeated.");

    /// <summary>Reports the first element with which the sum exceeds the limit.</summary>
    public static void AddUp(Scenario scenario, Faults faults)
    {
        var sum = Euros.Zero;
        var path = scenario.Contract is { } only && Exceeds(only, ref sum) ? "/contract"
            : First("/contracts", scenario.Contracts ?? default, Exceeds, ref sum)
            ?? First("/receipts", scenario.Receipts, static (Receipt receipt, ref Euros all) => Exceeds(receipt.Amount, ref all), ref sum)
            ?? First("/memberPayments", scenario.MemberPayments, static (MemberPayment payment, ref Euros all) => Exceeds(payment.Indemnities, ref all) || Exceeds(payment.Remunerations, ref all), ref sum);
        if (path is not null)
        {
            faults.Report(FactRules.WrongValue, path, TooMuch, Most);
        }
    }

    private delegate bool Adding<in T>(T item, ref Euros sum);

    private static string? First<T>(string path, ValueList<T> items, Adding<T> exceeds, ref Euros sum)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (exceeds(items[i], ref sum))
            {
                return $"{path}/{i.ToString(CultureInfo.InvariantCulture)}";
            }
        }

        return null;
    }

    private static bool Exceeds(ContractFacts contract, ref Euros sum)
    {
        if (Exceeds(contract.ExceptionalOperating, ref sum))
        {
            return true;
        }

        foreach (var mission in contract.Missions)
        {
            if (Exceeds(mission, ref sum))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Exceeds(MissionFacts mission, ref Euros sum)
    {
        foreach (var stated in mission.Amounts)
        {
            if (Exceeds(stated.Fixed, ref sum) || Exceeds(stated.Variable, ref sum))
            {
                return true;
            }
        }

        foreach (var indicator in mission.Indicators)
        {
            if (Exceeds(indicator.Maximum, ref sum))
            {
                return true;
            }

            foreach (var step in indicator.Steps)
            {
                if (Exceeds(step.Amount, ref sum))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool Exceeds(Euros? amount, ref Euros sum)
    {
        sum += amount ?? Euros.Zero;
        return sum > Most;
    }
}
