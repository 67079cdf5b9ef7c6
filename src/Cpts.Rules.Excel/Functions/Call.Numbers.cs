using Cpts.Rules.Excel.Cells;
using Cpts.Rules.Excel.Results;

namespace Cpts.Rules.Excel.Functions;

/// <summary>Numbers, amounts, and yes or no.</summary>
internal sealed partial class Call
{
    private const decimal LargestAmount = 1_000_000_000;

    /// <summary>A required whole number.</summary>
    /// <param name="index">The argument.</param>
    /// <param name="least">The minimum, included.</param>
    /// <param name="most">The maximum, included.</param>
    public int Whole(int index, int least, int most) => WholeOf(Required(index, CellMessages.Missing), Name(index), least, most) ?? least;

    /// <summary>An optional whole number.</summary>
    /// <param name="index">The argument.</param>
    /// <param name="least">The minimum, included.</param>
    /// <param name="most">The maximum, included.</param>
    public int? OptionalWhole(int index, int least, int most) => WholeOf(One(index), Name(index), least, most);

    /// <summary>A number of inhabitants: 1 or more.</summary>
    public int Population(int index) => Whole(index, 1, int.MaxValue);

    /// <summary>A calendar year.</summary>
    public int Year(int index)
    {
        var (first, last) = (ExcelCalendar.First.Year, ExcelCalendar.Last.Year);
        return WholeOf(Required(index, CellMessages.Missing), Name(index), first, last, NumberText.OfYear) ?? first;
    }

    private int? WholeOf(Cell cell, string name, int least, int most, Func<int, string>? sayBound = null)
    {
        if (NumberOf(cell, name) is not { } number)
        {
            return null;
        }

        if (number < least || number > most)
        {
            Refuse(CellError.Number, CellMessages.OutOfBounds, name, Bound(least), Bound(most));
            return null;
        }

        if (number != decimal.Truncate(number))
        {
            Refuse(CellError.Number, CellMessages.NotWhole, name);
            return null;
        }

        return (int)number;

        object Bound(int bound) => sayBound is null ? bound : sayBound(bound);
    }

    /// <summary>An amount in euros, or null for an empty cell.</summary>
    private Euros? AmountOf(Cell cell, string name, decimal least = 0)
    {
        if (NumberOf(cell, name) is not { } number)
        {
            return null;
        }

        // A third decimal is refused, never rounded; the bound keeps every later sum of cents within 64 bits.
        if (number < least || number > LargestAmount || !Euros.TryFromDecimal(number, out var amount))
        {
            Refuse(CellError.Number, CellMessages.NotAnAmount, name);
            return null;
        }

        return amount;
    }

    /// <summary>Yes or no (VRAI, oui, 1, x), or null for an empty cell.</summary>
    private bool? TruthOf(Cell cell, string name)
    {
        switch (Sound(cell, name))
        {
            case Cell.Nothing:
                return null;
            case Cell.Truth truth:
                return truth.Value;
            case Cell.Number { Value: 0 or 1 } number:
                return number.Value == 1;
            case Cell.Text text when Words.TruthOf(text.Value) is { } answer:
                return answer;
            default:
                Refuse(CellError.Value, CellMessages.NotTrueOrFalse, name);
                return null;
        }
    }

    private decimal? NumberOf(Cell cell, string name)
    {
        switch (Sound(cell, name))
        {
            case Cell.Nothing:
                return null;
            case Cell.Number number:
                return number.Value;
            case Cell.Text text when NumberText.Parse(text.Value) is { } number:
                return number;
            default:
                Refuse(CellError.Value, CellMessages.NotANumber, name);
                return null;
        }
    }
}
