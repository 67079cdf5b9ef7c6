using Cpts.Rules.Excel.Cells;
using Cpts.Rules.Excel.Results;

namespace Cpts.Rules.Excel.Functions;

/// <summary>One call of a function: it reads the arguments one after another and keeps the first reason to refuse them.</summary>
/// <remarks>A function reads all its arguments, then answers through <see cref="Answer"/>, which computes nothing once something
/// was refused. The value read from a refused argument therefore does not matter.</remarks>
internal sealed partial class Call(WorksheetFunction function, Language language, IReadOnlyList<object?> arguments)
{
    private readonly WorksheetFunction _function = function;
    private readonly IReadOnlyList<object?> _arguments = arguments;
    private readonly List<string> _remarks = [];

    /// <summary>The language of the called name, used for texts and reasons.</summary>
    public Language Language { get; } = language;

    /// <summary>The wording of that language.</summary>
    public Wording Wording => Wording.In(Language);

    /// <summary>Why the function gives no answer; null as long as nothing was refused.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>The remarks of the rules beside the answer.</summary>
    public IReadOnlyList<string> Remarks => _remarks;

    /// <summary>The answer, computed only when nothing was refused.</summary>
    /// <param name="compute">Computes it; it may still refuse.</param>
    public object? Answer(Func<object?> compute)
    {
        var answer = Refusal is null ? compute() : null;
        return Refusal is null ? answer : CellValue.Of(Refusal.Error);
    }

    /// <summary>Refuses the call, unless it was already refused.</summary>
    /// <param name="error">The error shown in the cell.</param>
    /// <param name="reason">The reason, with <c>{0}</c>, <c>{1}</c>… for the values.</param>
    /// <param name="values">Values that <see cref="Wording.Say"/> can write.</param>
    /// <returns>Null, for the caller to return.</returns>
    public object? Refuse(CellError error, Bilingual reason, params object[] values)
    {
        Refusal ??= new Refusal(error, Wording.Text(reason, values));
        return null;
    }

    /// <summary>Refuses the call because of the findings.</summary>
    public void Refuse(CellError error, ValueList<Finding> findings) =>
        Refusal ??= new Refusal(error, string.Join(" ", findings.Select(finding => finding.Message(Language))));

    /// <summary>Adds findings as remarks beside the answer.</summary>
    public void Remark(Finding finding) => _remarks.Add($"{finding.Message(Language)} ({finding.Code})");

    /// <summary>An argument as it was passed; null when it was omitted.</summary>
    public object? Raw(int index) => index < _arguments.Count ? _arguments[index] : null;

    /// <summary>The arguments from an index on, as they were passed.</summary>
    public IReadOnlyList<object?> RawFrom(int index) => [.. _arguments.Skip(index)];

    /// <summary>A single cell; several cells, an error or an unreadable value are refused.</summary>
    private Cell One(int index)
    {
        var cell = Cell.Of(Raw(index));
        return cell is Cell.Many ? Refused(CellError.Value, CellMessages.SeveralCells, Name(index)) : Sound(cell, Name(index));
    }

    /// <summary>A single cell that must not be empty.</summary>
    private Cell Required(int index, Bilingual missing)
    {
        var cell = One(index);
        return cell is Cell.Nothing ? Refused(CellError.Value, missing, Name(index)) : cell;
    }

    private Cell Sound(Cell cell, string name) => cell switch
    {
        Cell.Error error => Refused((CellError)error.Code, CellMessages.IsError, name, ErrorNames.Of(error.Code)),
        Cell.Unreadable unreadable => Refused(CellError.Value, unreadable.Why),
        _ => cell,
    };

    private Cell.Nothing Refused(CellError error, Bilingual reason, params object[] values)
    {
        Refuse(error, reason, values);
        return new Cell.Nothing();
    }

    /// <summary>The name of an argument, for messages.</summary>
    public string Name(int index) => _function.Parameters[index].Name(Language);
}
