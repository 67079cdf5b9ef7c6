namespace Cpts.Rules.Reports.Workbooks.Sheets;

/// <summary>The indicators of the variable parts: target, result, amounts earned and still possible.</summary>
internal static class IndicatorsSheet
{
    private static readonly Bilingual Name = new("Indicateurs", "Indicators");
    private static readonly Bilingual Title = new("Indicateurs de la part variable", "Indicators of the variable part");
    private static readonly Bilingual Note = new(
        "Notez en jaune ce qu’un indicateur a rapporté, 0 s’il n’est pas atteint ; vide, il compte encore jusqu’à son montant le plus haut.",
        "Enter what an indicator earned in the yellow cells, 0 if it was not reached; left empty, it counts up to its highest amount.");

    private static readonly Bilingual AllOrNothing = new("tout ou rien", "all or nothing");
    private static readonly Bilingual Step = new("{0} : {1}", "{0}: {1}");
    private static readonly Bilingual Malformed = new("paliers à corriger (CPTS3004)", "steps to correct (CPTS3004)");
    private static readonly Bilingual Reached = new("atteint", "reached");
    private static readonly Bilingual NotReached = new("non atteint", "not reached");
    private static readonly Bilingual Sum = new("Total", "Total");

    private static readonly Bilingual[] Heads =
    [
        new("Contrat", "Contract"), new("Année", "Year"), new("Mission", "Mission"), new("Indicateur", "Indicator"), new("Cible", "Target"), new("Résultat", "Result"), new("Montant le plus haut", "Highest amount"),
        new("Gagné", "Earned"), new("Encore possible", "Still possible"), new("Justificatifs", "Proofs"),
    ];

    public static Sheet? Of(Scenario scenario, Wording wording)
    {
        var indicators = (
            from contract in scenario.AllContracts().OrderBy(contract => contract.Signed).Select((facts, i) => (Facts: facts, Number: i + 1))
            from mission in contract.Facts.Missions
            from indicator in mission.Indicators
            orderby contract.Number, indicator.Year, mission.Mission
            select (contract.Number, mission.Mission, Indicator: indicator)).ToList();
        if (indicators.Count == 0)
        {
            return null;
        }

        var sheet = new Sheet(wording.Text(Name), 10, 8, 24, 44, 36, 14, 18, 16, 16, 40);
        sheet.Add(new SheetCell(wording.Text(Title), Look.Title));
        sheet.Add(new SheetCell(wording.Text(Note), Look.Note));
        sheet.Heads(SheetCell.Heads(wording, Heads));
        var first = sheet.Next;
        var (most, earned, possible) = (0m, 0m, 0m);
        foreach (var (contract, mission, indicator) in indicators)
        {
            var row = SpreadsheetPackage.Number(sheet.Next);
            var isRead = Indicators.IsWellFormed(indicator);
            var highest = isRead ? Indicators.Maximum(indicator) : (Euros?)null;
            var sure = isRead && Indicators.Earned(indicator) is { IsExact: true } exact && (indicator.Achieved is not null || indicator.Value is not null) ? exact.Min : (Euros?)null;
            var left = isRead && sure is null ? highest!.Value : Euros.Zero;
            (most, earned, possible) = (most + (highest?.ToDecimal() ?? 0), earned + (sure?.ToDecimal() ?? 0), possible + left.ToDecimal());
            sheet.Add(
                (int?)contract, (int?)indicator.Year, wording.Name(mission), new SheetCell(indicator.Name is { } name ? ShortText.Of(name) : null, Look.Wrapped),
                new SheetCell(isRead ? Target(indicator, wording) : wording.Text(Malformed), Look.Wrapped), Result(indicator, wording), highest, new SheetCell(sure?.ToDecimal(), Look.FillEuros),
                SheetCell.Of($"IF(H{row}=\"\",G{row}+0,0)", left.ToDecimal()), new SheetCell(ShortText.Of(string.Join(", ", indicator.Proofs), ShortText.LongestMessage), Look.Wrapped));
        }

        var last = sheet.Next - 1;
        sheet.Add(
            new SheetCell(wording.Text(Sum), Look.Total), new SheetCell(null, Look.Total), new SheetCell(null, Look.Total), new SheetCell(null, Look.Total), new SheetCell(null, Look.Total), new SheetCell(null, Look.Total),
            SumOf('G', most), SumOf('H', earned), SumOf('I', possible), new SheetCell(null, Look.Total));
        return sheet;

        SheetCell SumOf(char column, decimal sum) => SheetCell.Of($"ROUND(SUM({column}{first}:{column}{last}),2)", sum, Look.TotalEuros);
    }

    private static string Target(Indicator indicator, Wording wording) => indicator.Kind == IndicatorKind.AllOrNothing
        ? wording.Text(AllOrNothing)
        : string.Join(" · ", indicator.Steps.Select(step => wording.Text(Step, Threshold(step.Threshold, wording), step.Amount)));

    private static string Threshold(decimal threshold, Wording wording)
    {
        var text = threshold.ToString(CultureInfo.InvariantCulture);
        return wording.Language == Language.French ? text.Replace('.', ',') : text;
    }

    private static SheetCell Result(Indicator indicator, Wording wording) =>
        indicator.Achieved is { } achieved ? wording.Text(achieved ? Reached : NotReached)
        : indicator.Value is { } value ? new SheetCell(value)
        : default;
}
