using Cpts.Rules.Excel.Cells;
using Cpts.Rules.Excel.Results;
using Cpts.Rules.Facts;

namespace Cpts.Rules.Excel.Functions;

/// <summary>Reads a contract that stands in cells.</summary>
internal static class ContractCells
{
    private static readonly Bilingual NoSuchMission = new(
        "Un indicateur est donné pour la mission « {0} », qui n’est pas au contrat.",
        "An indicator is given for the mission \"{0}\", which is not in the contract.");

    /// <summary>The missions, each with its start, its amounts and its indicators.</summary>
    public static ValueList<MissionFacts> Missions(Call call, int missions, int indicators)
    {
        var rows = call.Rows(missions,
            new("Mission", "mission"), new("Démarrée le", "started"), new("Part fixe", "fixed"), new("Part variable", "variable"));
        if (rows.Count == 0)
        {
            call.RequiredList(missions);
        }

        var facts = new List<MissionFacts>();
        foreach (var row in rows)
        {
            if (row.Mission(0) is { } mission)
            {
                var (fixedPart, variable) = (row.Amount(2), row.Amount(3));
                facts.Add(new MissionFacts
                {
                    Mission = mission,
                    Started = row.Date(1),
                    Amounts = fixedPart is null && variable is null ? null : new ContractAmounts { Fixed = fixedPart, Variable = variable },
                });
            }
        }

        RefuseRepeated(call, facts);
        return WithIndicators(call, indicators, facts);
    }

    /// <summary>Contract years, 1 to 5.</summary>
    public static ValueList<int> Years(Call call, int index)
    {
        var years = new List<int>();
        foreach (var text in call.List(index))
        {
            if (NumberText.Parse(text) is { } year && year >= 1 && year <= StatutoryDates.ContractYears && decimal.IsInteger(year))
            {
                years.Add((int)year);
            }
            else
            {
                call.Refuse(CellError.Number, CellMessages.OutOfBounds, call.Name(index), 1, StatutoryDates.ContractYears.Value);
            }
        }

        return years.ToValueList();
    }

    private static void RefuseRepeated(Call call, List<MissionFacts> facts)
    {
        var seen = MissionSet.Empty;
        foreach (var fact in facts)
        {
            if (seen.Contains(fact.Mission))
            {
                call.Refuse(CellError.Value, CellMessages.TwiceTheSame, "missions", fact.Mission);
            }

            seen = seen.With(fact.Mission);
        }
    }

    /// <summary>Indicators in cells are all or nothing: one worth by steps is written with the amount that it earned.</summary>
    private static ValueList<MissionFacts> WithIndicators(Call call, int index, List<MissionFacts> facts)
    {
        var indicators = new List<(Mission Mission, Indicator Indicator)>();
        foreach (var row in call.Rows(index, new("Mission", "mission"), new("Année", "year"), new("Montant", "maximum"), new("Atteint", "achieved")))
        {
            if (row.Mission(0) is { } mission && row.Whole(1, 1, StatutoryDates.ContractYears) is { } year && row.RequiredAmount(2) is { } maximum)
            {
                indicators.Add((mission, new Indicator { Year = year, Kind = IndicatorKind.AllOrNothing, Maximum = maximum, Achieved = row.Truth(3) }));
                if (!facts.Exists(fact => fact.Mission == mission))
                {
                    call.Refuse(CellError.Value, NoSuchMission, mission);
                }
            }
        }

        return facts.Select(fact => fact with
        {
            Indicators = indicators.Where(item => item.Mission == fact.Mission).Select(item => item.Indicator).ToValueList(),
        }).ToValueList();
    }
}
