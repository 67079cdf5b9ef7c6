using Cpts.Rules.Excel.Cells;
using Cpts.Rules.Excel.Results;

namespace Cpts.Rules.Excel.Functions;

/// <summary>One call of a function: it reads the arguments one after the other and keeps the first reason to refuse.</summary>
/// <remarks>A function reads all it needs, then answers through <see cref="Answer"/>, which computes nothing once something
/// was refused. What a refused argument reads as does therefore not matter.</remarks>
internal sealed partial class Call(WorksheetFunction function, Language language, IReadOnlyList<object?> arguments)
{
    private readonly WorksheetFunction _function = function;
    private readonly IReadOnlyList<object?> _arguments = arguments;
    private readonly List<string> _remarks = [];

    /// <summary>The language of the name that was called, which is that of texts and reasons.</summary>
    public Language Language { get; } = language;

    /// <summary>How that language writes things.</summary>
    public Wording Wording => Wording.In(Language);

    /// <summary>Why the function gives no answer; null while it may.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>What the rules say beside the answer.</summary>
    public IReadOnlyList<string> Remarks => _remarks;

    /// <summary>The answer, computed only when nothing was refused.</summary>
    /// <param name="compute">Computes it; it may still refuse.</param>
    public object? Answer(Func<object?> compute)
    {
        var answer = Refusal is null ? compute() : null;
        return Refusal is null ? answer : CellValue.Of(Refusal.Error);
    }

    /// <summary>Refuses, unless something was refused before.</summary>
    /// <param name="error">What the cell shows.</param>
    /// <param name="reason">Why, with <c>{0}</c>, <c>{1}</c>… for the values.</param>
    /// <param name="values">Values that <see cref="Wording.Say"/> knows.</param>
    /// <returns>Null, for the caller to return.</returns>
    public object? Refuse(CellError error, Bilingual reason, params object[] values)
    {
        Refusal ??= new Refusal(error, Wording.Text(reason, values));
        return null;
    }

    /// <summary>Refuses for what the rules found.</summary>
    public void Refuse(CellError error, ValueList<Finding> findings) =>
        Refusal ??= new Refusal(error, string.Join(" ", findings.Select(finding => finding.Message(Language))));

    /// <summary>Says what the rules found, beside the answer.</summary>
    public void Remark(Finding finding) => _remarks.Add($"{finding.Message(Language)} ({finding.Code})");

    /// <summary>An argument as it came; null when it was left out.</summary>
    public object? Raw(int index) => index < _arguments.Count ? _arguments[index] : null;

    /// <summary>The arguments from one on, as they came.</summary>
    public IReadOnlyList<object?> RawFrom(int index) => [.. _arguments.Skip(index)];

    /// <summary>A single cell; refused when it is several, an error, or nothing that can be read.</summary>
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

    /// <summary>The name of an argument, as messages write it.</summary>
    public string Name(int index) => _function.Parameters[index].Name(Language);
}
