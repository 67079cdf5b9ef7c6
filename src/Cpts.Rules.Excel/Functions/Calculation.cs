using Cpts.Rules.Excel.Cells;
using Cpts.Rules.Excel.Results;

namespace Cpts.Rules.Excel.Functions;

/// <summary>Runs a function on its arguments, either once or once for each cell of the first argument.</summary>
internal static class Calculation
{
    private static readonly Bilingual RowReason = new("Ligne {0} : {1}", "Row {0}: {1}");

    private static readonly Bilingual Unexpected = new(
        "Erreur inattendue du complément : {0}",
        "Unexpected error of the add-in: {0}");

    /// <summary>The outcome of a call; it never throws, since a cell could not show an exception.</summary>
    /// <param name="function">The function.</param>
    /// <param name="language">The language of the name that was called.</param>
    /// <param name="arguments">The arguments, as they were passed.</param>
    public static Outcome Of(WorksheetFunction function, Language language, IReadOnlyList<object?> arguments)
    {
        try
        {
            return function.ForEachCell && arguments.Count > 0 && Cell.Of(arguments[0]) is Cell.Many { Cells: var cells }
                ? ForEach(cells, function, language, arguments)
                : Once(function, language, arguments);
        }
#pragma warning disable CA1031 // Whatever the failure is, it must become an error in the cell with a reason, not a crash of Excel.
        catch (Exception problem)
#pragma warning restore CA1031
        {
            return new Outcome(CellValue.Of(CellError.Value), Wording.In(language).Text(Unexpected, problem.Message), []);
        }
    }

    private static Outcome Once(WorksheetFunction function, Language language, IReadOnlyList<object?> arguments)
    {
        var call = new Call(function, language, arguments);
        var value = function.Body(call);
        return new Outcome(value, call.Refusal?.Reason, call.Remarks);
    }

    /// <summary>A table of the same shape; the reason is that of the first cell without an answer.</summary>
    private static Outcome ForEach(CellGrid cells, WorksheetFunction function, Language language, IReadOnlyList<object?> arguments)
    {
        var answers = new object?[cells.Rows, cells.Columns];
        var one = arguments.ToArray();
        string? reason = null;
        for (var row = 0; row < cells.Rows; row++)
        {
            for (var column = 0; column < cells.Columns; column++)
            {
                one[0] = cells.Raw(row, column);
                var outcome = Once(function, language, one);
                answers[row, column] = outcome.Value;
                reason ??= outcome.Reason is { } first ? Wording.In(language).Text(RowReason, row + 1, first) : null;
            }
        }

        return new Outcome(answers, reason, []);
    }
}
