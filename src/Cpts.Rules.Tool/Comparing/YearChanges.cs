using Cpts.Rules.Payments;
using Cpts.Rules.Scenarios;
using Cpts.Rules.Tool.Pages;

namespace Cpts.Rules.Tool.Comparing;

/// <summary>What differs in the contract years.</summary>
internal static class YearChanges
{
    private static readonly Bilingual From = new("Année {0}, premier jour", "Year {0}, first day");
    private static readonly Bilingual Agreement = new("Année {0}, barème", "Year {0}, priced by");
    private static readonly Bilingual Guaranteed = new("Année {0}, acquis (fixe)", "Year {0}, guaranteed");
    private static readonly Bilingual AtStake = new("Année {0}, en jeu (variable)", "Year {0}, at stake");
    private static readonly Bilingual Total = new("Année {0}", "Year {0}");
    private static readonly Bilingual FiveGuaranteed = new("Cinq ans, acquis (fixe)", "Five years, guaranteed");
    private static readonly Bilingual FiveAtStake = new("Cinq ans, en jeu (variable)", "Five years, at stake");
    private static readonly Bilingual FiveTotal = new("Cinq ans", "Five years");
    private static readonly Bilingual LineFixed = new("Année {0}, {1}, part fixe", "Year {0}, {1}, fixed part");
    private static readonly Bilingual LineVariable = new("Année {0}, {1}, part variable", "Year {0}, {1}, variable part");
    private static readonly Bilingual LineTotal = new("Année {0}, {1}", "Year {0}, {1}");

    public static void Add(ChangeList changes, BothSides<Answers> answers)
    {
        var years = answers.SelectMany(known => known.Years).By(year => year.Year).ToList();
        foreach (var (year, sides) in years)
        {
            AddYear(changes, Years.Text(year), sides);
        }

        var five = answers.SelectSome(known => known.FiveYears);
        changes.Amount(ChangeGroup.Years, "fiveYears/guaranteed", FiveGuaranteed, five.Select(sum => sum.Guaranteed));
        changes.Amount(ChangeGroup.Years, "fiveYears/atStake", FiveAtStake, five.Select(sum => sum.AtStake));
        changes.Amount(ChangeGroup.Years, "fiveYears/total", FiveTotal, five.Select(sum => sum.Total));
        foreach (var (year, sides) in years)
        {
            AddLines(changes, Years.Text(year), sides.SelectMany(side => side.Lines));
        }
    }

    private static void AddYear(ChangeList changes, string year, BothSides<ContractYear> sides)
    {
        var id = $"years/{year}/";
        changes.Day(ChangeGroup.Years, id + "from", Label(From, year), sides.Select(side => side.From));
        changes.Word(ChangeGroup.Years, id + "agreement", Label(Agreement, year), sides.Select(side => (side.Agreement, new Bilingual(side.Agreement, side.Agreement))));
        changes.Amount(ChangeGroup.Years, id + "guaranteed", Label(Guaranteed, year), sides.Select(side => side.Guaranteed));
        changes.Amount(ChangeGroup.Years, id + "atStake", Label(AtStake, year), sides.Select(side => side.AtStake));
        changes.Amount(ChangeGroup.Years, id + "total", Label(Total, year), sides.Select(side => side.Total));
    }

    private static void AddLines(ChangeList changes, string year, BothSides<YearLine> lines)
    {
        foreach (var (line, sides) in lines.By(line => line.Line))
        {
            var id = $"years/{year}/lines/{line.Id()}/";
            changes.Amount(ChangeGroup.YearLines, id + "fixed", Label(LineFixed, year, line), sides.Select(side => side.Fixed));
            changes.Amount(ChangeGroup.YearLines, id + "variable", Label(LineVariable, year, line), sides.Select(side => side.Variable));
            changes.Amount(ChangeGroup.YearLines, id + "total", Label(LineTotal, year, line), sides.Select(side => side.Total));
        }
    }

    private static Bilingual Label(Bilingual template, params object[] arguments) => Filled.Of(template, arguments);
}
