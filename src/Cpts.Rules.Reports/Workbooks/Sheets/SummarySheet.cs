namespace Cpts.Rules.Reports.Workbooks.Sheets;

/// <summary>The first sheet: the community, its situation, how to use the workbook, and the chart.</summary>
internal static class SummarySheet
{
    private static readonly Bilingual Name = new("Synthèse", "Summary");
    private static readonly Bilingual AsOf = new("Date d’appréciation", "Evaluation date");
    private static readonly Bilingual Agreement = new("Accord", "Agreement");
    private static readonly Bilingual Population = new("Population", "Population");
    private static readonly Bilingual Size = new("Taille", "Size");
    private static readonly Bilingual Contract = new("Contrat", "Contract");
    private static readonly Bilingual Stands = new("Contrat {0}, {1}, du {2} au {3}", "Contract {0}, {1}, from {2} to {3}");
    private static readonly Bilingual NoContract = new("aucun", "none");
    private static readonly Bilingual YearOf = new("Année de contrat en cours", "Current contract year");
    private static readonly Bilingual Guaranteed = new("Acquis (fixe) de l’année", "Guaranteed (fixed) in the year");
    private static readonly Bilingual AtStake = new("En jeu (variable) de l’année", "At stake (variable) in the year");
    private static readonly Bilingual NextDay = new("Prochains versements", "Next payments");
    private static readonly Bilingual NextSum = new("Attendu ce jour-là", "Expected on that day");
    private static readonly Bilingual NextDeadline = new("Prochaine échéance", "Next deadline");
    private static readonly Bilingual Ends = new("Au moins, puis au plus", "At least, then at most");
    private static readonly Bilingual Yellow = new(
        "Les cellules jaunes se remplissent ; le reste se calcule dans tout tableur, sans complément.",
        "Yellow cells are to be filled in; everything else is calculated in any spreadsheet program, without an add-in.");

    public static Sheet Of(EvaluatedScenario scenario, Evaluation evaluation, YearsSheet years, Wording wording)
    {
        var answers = evaluation.Answers!;
        var sheet = new Sheet(wording.Text(Name), 34, 28, 18, 18, 18, 18);
        sheet.Add(new SheetCell(ShortText.Of(evaluation.Name ?? ""), Look.Title));
        sheet.Add(new SheetCell(wording.Text(Yellow), Look.Note));
        sheet.Add();
        sheet.Add(wording.Text(AsOf), (LocalDate?)evaluation.AsOf);
        sheet.Add(wording.Text(Agreement), wording.Text(answers.Agreement.Title));
        sheet.Add(wording.Text(Population), new SheetCell(answers.Territory.Population, Look.Inhabitants));
        sheet.Add(wording.Text(Size), (int?)(int)answers.Territory.SizeBand, SizeNames.Bounds(answers.Territory.SizeBand, answers.Agreement.Sizes, wording));
        Contracts(sheet, answers, wording);
        var headline = Headline.Of(answers, evaluation.AsOf);
        if (headline.NextPayment is { } next)
        {
            sheet.Add(wording.Text(NextDay), (LocalDate?)next.On);
            sheet.Add(wording.Text(NextSum), (Euros?)next.Amount.Min, (Euros?)next.Amount.Max);
        }

        if (headline.NextLimit is { } deadline)
        {
            sheet.Add(wording.Text(NextDeadline), (LocalDate?)deadline.Due, wording.Text(deadline.Name()));
        }

        sheet.Add();
        sheet.Chart = years.Chart(sheet.Next, wording);
        return sheet;
    }

    private static void Contracts(Sheet sheet, Answers answers, Wording wording)
    {
        if (answers.Contracts.Count == 0)
        {
            sheet.Add(wording.Text(Contract), wording.Text(NoContract));
            return;
        }

        foreach (var contract in answers.Contracts)
        {
            sheet.Add(wording.Text(Contract), wording.Text(Stands, SpreadsheetPackage.Number(contract.Number), ContractStates.Words[contract.State].Name, contract.From, contract.Until));
        }

        if (answers.CurrentContract is { CurrentYear: { } number } current && answers.Year(number, current.Number) is { } year)
        {
            sheet.Add(wording.Text(YearOf), (int?)number, wording.Text(Ends));
            sheet.Add(wording.Text(Guaranteed), (Euros?)year.Guaranteed.Min, (Euros?)year.Guaranteed.Max);
            sheet.Add(wording.Text(AtStake), (Euros?)year.AtStake.Min, (Euros?)year.AtStake.Max);
        }
    }
}
