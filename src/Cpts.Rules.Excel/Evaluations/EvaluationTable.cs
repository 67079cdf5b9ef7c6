using Cpts.Rules.Excel.Functions;
using Cpts.Rules.Json;
using Cpts.Rules.Scenarios;

namespace Cpts.Rules.Excel.Evaluations;

/// <summary>An evaluation as one table, the same eight columns for every part of it, so that it can be filtered.</summary>
/// <remarks>With English words the first three columns hold the names of the evaluation document.</remarks>
internal static class EvaluationTable
{
    /// <summary>Writes the parts asked for.</summary>
    /// <param name="language">The language.</param>
    /// <param name="document">The file, for the places of findings.</param>
    /// <param name="evaluation">The evaluation; null when the form of the file stands against it.</param>
    /// <param name="readings">Which readings decided; empty when they are not asked for.</param>
    /// <param name="section">The part asked for.</param>
    public static object[,] Of(Language language, ScenarioDocument document, Evaluation? evaluation, ValueList<InterpretationUse> readings, Section section)
    {
        var rows = new EvaluationRows(language, section);
        if (evaluation?.Answers is { } answers)
        {
            TerritoryRows.Write(rows, answers, evaluation.AsOf);
            MoneyRows.Write(rows, answers);
            CalendarRows.Write(rows, answers);
            WriteReadings(rows, readings);
        }

        WriteFindings(rows, document, evaluation?.Findings ?? document.Findings);
        return rows.ToArray();
    }

    private static void WriteReadings(EvaluationRows rows, ValueList<InterpretationUse> readings)
    {
        foreach (var reading in readings)
        {
            var value = reading.Value is bool chosen ? (chosen ? "true" : "false") : (string)reading.Value;
            rows.Add(Section.Interpretations, reading.Id, rows.Say(reading.Decided ? new("a décidé", "decided") : new("n’a rien décidé", "decided nothing")), text: value);
        }
    }

    private static void WriteFindings(EvaluationRows rows, ScenarioDocument document, ValueList<Finding> findings)
    {
        var places = document.Locate(findings);
        for (var i = 0; i < findings.Count; i++)
        {
            var finding = findings[i];
            rows.Add(Section.Findings, finding.Code, rows.Terms.Of(finding.Severity), text: $"{finding.Path} ({places[i]}) {finding.Message(rows.Language)}");
        }
    }
}
