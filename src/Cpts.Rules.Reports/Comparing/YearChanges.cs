namespace Cpts.Rules.Reports.Comparing;

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

    public static void Add(ChangeList changes, BothSides<Answers> answers, SharedUnknowns unknowns)
    {
        var years = answers.SelectMany(known => known.Years)
            .By(year => year.Year)
            .Select(year => new YearSides(Years.Text(year.Key), year.Things, LineSides.Of(year.Key, year.Things.SelectMany(side => side.Lines), unknowns)))
            .ToList();
        foreach (var year in years)
        {
            AddYear(changes, year);
        }

        var five = answers.SelectSome(known => known.FiveYears);
        var lines = years.SelectMany(year => year.Lines).ToList();
        changes.Sum(ChangeGroup.Years, "fiveYears/guaranteed", FiveGuaranteed, five.Select(sum => sum.Guaranteed), lines.Select(line => line.FixedChange));
        changes.Sum(ChangeGroup.Years, "fiveYears/atStake", FiveAtStake, five.Select(sum => sum.AtStake), lines.Select(line => line.VariableChange));
        changes.Sum(ChangeGroup.Years, "fiveYears/total", FiveTotal, five.Select(sum => sum.Total), lines.Select(line => line.TotalChange));
        foreach (var year in years)
        {
            AddLines(changes, year);
        }
    }

    private static void AddYear(ChangeList changes, YearSides year)
    {
        var (id, sides, lines) = ($"years/{year.Year}/", year.Sides, year.Lines);
        changes.Day(ChangeGroup.Years, id + "from", Filled.Of(From, year.Year), sides.Select(side => side.From));
        changes.Word(ChangeGroup.Years, id + "agreement", Filled.Of(Agreement, year.Year), sides.Select(side => (side.Agreement, new Bilingual(side.Agreement, side.Agreement))));
        changes.Sum(ChangeGroup.Years, id + "guaranteed", Filled.Of(Guaranteed, year.Year), sides.Select(side => side.Guaranteed), lines.Select(line => line.FixedChange));
        changes.Sum(ChangeGroup.Years, id + "atStake", Filled.Of(AtStake, year.Year), sides.Select(side => side.AtStake), lines.Select(line => line.VariableChange));
        changes.Sum(ChangeGroup.Years, id + "total", Filled.Of(Total, year.Year), sides.Select(side => side.Total), lines.Select(line => line.TotalChange));
    }

    private static void AddLines(ChangeList changes, YearSides year)
    {
        foreach (var line in year.Lines)
        {
            var id = $"years/{year.Year}/lines/{line.Line.Id()}/";
            changes.Amount(ChangeGroup.YearLines, id + "fixed", Filled.Of(LineFixed, year.Year, line.Line), line.Sides.Select(side => side.Fixed), line.FixedChange);
            changes.Amount(ChangeGroup.YearLines, id + "variable", Filled.Of(LineVariable, year.Year, line.Line), line.Sides.Select(side => side.Variable), line.VariableChange);
            changes.Amount(ChangeGroup.YearLines, id + "total", Filled.Of(LineTotal, year.Year, line.Line), line.Sides.Select(side => side.Total), line.TotalChange);
        }
    }

    private sealed record YearSides(string Year, BothSides<ContractYear> Sides, IReadOnlyList<LineSides> Lines);

    private sealed record LineSides(Line Line, BothSides<YearLine> Sides, EuroRange FixedChange, EuroRange VariableChange, EuroRange TotalChange)
    {
        public static IReadOnlyList<LineSides> Of(int year, BothSides<YearLine> lines, SharedUnknowns unknowns) =>
        [
            .. lines.By(line => line.Line).Select(line => new LineSides(
                line.Key,
                line.Things,
                unknowns.OfPart(year, line.Things.Select(side => side.Fixed)),
                unknowns.OfPart(year, line.Things.Select(side => side.Variable)),
                unknowns.OfLine(year, line.Things))),
        ];
    }
}
