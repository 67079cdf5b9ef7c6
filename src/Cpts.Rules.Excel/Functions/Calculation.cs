using Cpts.Rules.Excel.Cells;
using Cpts.Rules.Excel.Results;

namespace Cpts.Rules.Excel.Functions;

/// <summary>Runs a function on its arguments, once, or once for each cell of the first one.</summary>
internal static class Calculation
{
    private static readonly Bilingual RowReason = new("Ligne {0} : {1}", "Row {0}: {1}");

    private static readonly Bilingual Unexpected = new(
        "Erreur inattendue du complément : {0}",
        "Unexpected error of the add-in: {0}");

    /// <summary>What comes of a call; never an exception, which a cell could not show.</summary>
    /// <param name="function">The function.</param>
    /// <param name="language">The language of the name that was called.</param>
    /// <param name="arguments">The arguments, as they came.</param>
    public static Outcome Of(WorksheetFunction function, Language language, IReadOnlyList<object?> arguments)
    {
        try
        {
            return function.ForEachCell && arguments.Count > 0 && Cell.Of(arguments[0]) is Cell.Many { Cells: var cells }
                ? ForEach(cells, function, language, arguments)
                : Once(function, language, arguments);
        }
#pragma warning disable CA1031 // Whatever went wrong, Excel must be told by an error in the cell and a reason, not by a crash.
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

    /// <summary>A table of the same form; the reason is that of the first cell that has none.</summary>
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
