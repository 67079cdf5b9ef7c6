using Cpts.Rules.Reports.Workbooks;
using Cpts.Rules.Reports.Workbooks.Sheets;

namespace Cpts.Rules.Reports;

/// <summary>The workbook of a community (.xlsx): its figures with formulas, and cells to fill in with money received and paid. It needs no add-in.</summary>
public static class WorkbookWriter
{
    /// <summary>Writes the workbook: summary with a chart, budget, years, schedule, receipts, indicators, indemnities, sources.</summary>
    /// <param name="output">The stream to write to; it is left open.</param>
    /// <param name="scenario">Its evaluated scenario.</param>
    /// <param name="language">The language of its texts, and the form of its numbers and days.</param>
    /// <returns>False when the scenario has no answers; nothing is written then.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static bool TryWrite(Stream output, EvaluatedScenario scenario, Language language)
    {
        _ = output ?? throw new ArgumentNullException(nameof(output));
        _ = scenario ?? throw new ArgumentNullException(nameof(scenario));
        if (scenario is not { Scenario: { } facts, Evaluation: { Answers: { } answers } evaluation })
        {
            return false;
        }

        SpreadsheetPackage.Write(output, SheetsOf(scenario, facts, evaluation, answers, Wording.In(language)), Wording.In(language));
        return true;
    }

    /// <summary>The sheets, before they are written.</summary>
    internal static IReadOnlyList<Sheet> SheetsOf(EvaluatedScenario scenario, Scenario facts, Evaluation evaluation, Answers answers, Wording wording)
    {
        var years = new YearsSheet(scenario, answers, wording);
        var schedule = new ScheduleSheet(answers, wording);
        Sheet?[] sheets =
        [
            SummarySheet.Of(scenario, evaluation, years, wording),
            BudgetSheet.Of(answers, wording),
            answers.Years.Count == 0 ? null : years.Sheet,
            answers.Payments.Count == 0 ? null : schedule.Sheet,
            answers.Payments.Count == 0 ? null : ReceiptsSheet.Of(scenario, evaluation, schedule, wording),
            IndicatorsSheet.Of(facts, wording),
            IndemnitiesSheet.Of(facts, answers, wording),
            SourcesSheet.Of(answers, wording),
        ];
        return [.. sheets.OfType<Sheet>()];
    }
}
