using Cpts.Rules.Excel.Cells;
using Cpts.Rules.Excel.Results;
using Cpts.Rules.Facts;

namespace Cpts.Rules.Excel.Functions;

/// <summary>Missions and indicators given in cells.</summary>
internal static class MissionCells
{
    private static readonly Bilingual NoSuchMission = new(
        "Un indicateur est donné pour la mission « {0} », qui n’est pas au contrat.",
        "An indicator is given for the mission \"{0}\", which is not in the contract.");

    private static readonly Bilingual MoreThanTheMost = new(
        "« {0} » : plus que le montant le plus haut de l’indicateur.",
        "\"{0}\": more than the highest amount of the indicator.");

    private static readonly Bilingual Contract = new("Contrat", "contract");

    /// <summary>The missions of each contract, each with its start, its amounts and its indicators.</summary>
    public static ILookup<int, MissionFacts> Read(Call call, int missions, int indicators)
    {
        var rows = call.Rows(missions,
            new("Mission", "mission"), new("Démarrée le", "started"), new("Part fixe", "fixed"), new("Part variable", "variable"), new("Terminée le", "ended"), Contract, new("À partir du", "from"));
        if (rows.Count == 0)
        {
            call.RequiredList(missions);
        }

        var stated = new List<(int Contract, MissionFacts Facts)>();
        foreach (var row in rows)
        {
            if (row.Mission(0) is { } mission)
            {
                Add(call, row, mission, stated);
            }
        }

        var earned = Indicators(call, indicators, stated);
        return stated.ToLookup(
            item => item.Contract,
            item => item.Facts with { Indicators = earned[(item.Contract, item.Facts.Mission)].ToValueList() });
    }

    /// <summary>A row of a mission; a row with the day from which its amounts apply adds them to those of earlier rows.</summary>
    private static void Add(Call call, Call.Row row, Mission mission, List<(int Contract, MissionFacts Facts)> stated)
    {
        var contract = row.OptionalWhole(5, 1, FactCells.MostContracts) ?? 1;
        var amounts = new ContractAmounts { Fixed = row.Amount(2), Variable = row.Amount(3), From = row.Date(6) };
        var place = stated.FindIndex(item => item.Contract == contract && item.Facts.Mission == mission);
        if (place < 0)
        {
            var first = amounts with { From = null };
            stated.Add((contract, new MissionFacts
            {
                Mission = mission,
                Started = row.Date(1),
                Ended = row.Date(4),
                Amounts = amounts.From is not null ? [new ContractAmounts(), amounts] : first == new ContractAmounts() ? default : [first],
            }));
            return;
        }

        if (amounts.From is null)
        {
            call.Refuse(CellError.Value, CellMessages.TwiceTheSame, "missions", mission);
        }

        var facts = stated[place].Facts;
        ValueList<ContractAmounts> before = facts.Amounts.Count == 0 ? [new ContractAmounts()] : facts.Amounts;
        stated[place] = (contract, facts with { Amounts = [.. before, amounts] });
    }

    private static ILookup<(int Contract, Mission Mission), Indicator> Indicators(Call call, int index, List<(int Contract, MissionFacts Facts)> stated)
    {
        var indicators = new List<((int Contract, Mission Mission) Of, Indicator Indicator)>();
        foreach (var row in call.Rows(index, new("Mission", "mission"), new("Année", "year"), new("Montant", "maximum"), new("Atteint", "achieved"), new("Gagné", "earned"), Contract))
        {
            if (row.Mission(0) is { } mission && row.Whole(1, 1, StatutoryDates.ContractYears) is { } year && row.RequiredAmount(2) is { } maximum)
            {
                var contract = row.OptionalWhole(5, 1, FactCells.MostContracts) ?? 1;
                if (!stated.Exists(item => item.Contract == contract && item.Facts.Mission == mission))
                {
                    call.Refuse(CellError.Value, NoSuchMission, mission);
                }

                indicators.Add(((contract, mission), row.Amount(4) is { } earned
                    ? Earned(row, year, maximum, earned)
                    : Indicator.AllOrNothing(year, maximum, row.Truth(3))));
            }
        }

        return indicators.ToLookup(item => item.Of, item => item.Indicator);
    }

    /// <summary>An indicator by steps whose earned amount is known: its other steps no longer matter.</summary>
    private static Indicator Earned(Call.Row row, int year, Euros maximum, Euros earned)
    {
        if (earned > maximum)
        {
            row.Refuse(CellError.Number, 4, MoreThanTheMost);
        }

        var best = new IndicatorStep(2, maximum);
        return earned.Cents > 0 && earned < maximum
            ? Indicator.BySteps(year, IndicatorDirection.HigherIsBetter, [new IndicatorStep(1, earned), best], value: 1)
            : Indicator.BySteps(year, IndicatorDirection.HigherIsBetter, [best], value: earned == maximum ? 2 : 0);
    }
}
