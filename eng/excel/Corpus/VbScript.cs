using System.Globalization;
using System.Text;

namespace Cpts.Rules.Engineering.Corpus;

/// <summary>A script of calls. Each argument is passed in one of the forms that VBA and Excel use, in rotation.</summary>
internal sealed class VbScript
{
    private readonly StringBuilder _script = new();
    private int _turn;
    private int _grids;

    /// <summary>How many calls there are.</summary>
    public int Count { get; private set; }

    /// <summary>Why calls were left out, with the number of calls for each reason.</summary>
    public SortedDictionary<string, int> Skipped { get; } = new(StringComparer.Ordinal);

    /// <summary>Leaves out a call that cells cannot express.</summary>
    public void Skip(string reason) => Skipped[reason] = Skipped.GetValueOrDefault(reason) + 1;

    public void Section(string name) => _script.Append("Begin \"").Append(name).Append("\"\r\n");

    /// <summary>A call whose answer is one value.</summary>
    public void Call(string expected, string function, params string[] arguments) =>
        _script.Append(CultureInfo.InvariantCulture, $"Same \"{function}\", \"{expected}\", addIn.{function}({Arguments(arguments)})\r\n");

    /// <summary>A call whose answer is a table; its rows after the header are given cell by cell.</summary>
    public void Table(IReadOnlyList<string[]> rows, string function, params string[] arguments)
    {
        _script.Append(CultureInfo.InvariantCulture, $"Open \"{function}\", {rows.Count}, addIn.{function}({Arguments(arguments)})\r\n");
        foreach (var row in rows)
        {
            _script.Append(CultureInfo.InvariantCulture, $"NextRow \"{string.Join("|", row)}\"\r\n");
        }
    }

    /// <summary>A whole number: a Long, a double, a text, or a cell.</summary>
    public string Whole(int number)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture);
        return OneOf(digits, $"CDbl({digits})", $"\"{digits}\"", $"Range(CDbl({digits}))");
    }

    /// <summary>A date: a serial number, a VBA date, a text, or a cell.</summary>
    public string Date(string iso) => OneOf(Number(iso), DateSerial(iso), $"\"{iso}\"", $"Range({Number(iso)})");

    /// <summary>A date in a table, where it cannot be an object.</summary>
    public string DateInCell(string iso) => OneOf(Number(iso), DateSerial(iso), $"\"{iso}\"");

    /// <summary>A text. Scripts are plain ASCII, and Wine's VBScript has no ChrW: other letters are given by their codes in Windows-1252.</summary>
    public static string Text(string text) => $"\"{string.Concat(text.Replace("\"", "\"\"", StringComparison.Ordinal).Select(Letter))}\"";

    private static string Letter(char letter) => letter switch
    {
        < (char)128 => letter.ToString(),
        '’' => Numbered(146),
        'œ' => Numbered(156),
        <= 'ÿ' => Numbered(letter),
        _ => throw new InvalidOperationException($"{letter} has no number in Windows-1252."),
    };

    private static string Numbered(int number) => string.Create(CultureInfo.InvariantCulture, $"\" & Chr({number}) & \"");

    public static string Truth(bool value) => value ? "True" : "False";

    /// <summary>Several cells: a VBA array, or a range.</summary>
    public string Grid(IReadOnlyList<string[]> rows)
    {
        var name = $"Grid{_grids++}";
        _script.Append(CultureInfo.InvariantCulture, $"Function {name}()\r\nDim a({rows.Count - 1}, {rows[0].Length - 1})\r\n");
        for (var row = 0; row < rows.Count; row++)
        {
            for (var column = 0; column < rows[row].Length; column++)
            {
                if (rows[row][column].Length > 0)
                {
                    _script.Append(CultureInfo.InvariantCulture, $"a({row}, {column}) = {rows[row][column]}\r\n");
                }
            }
        }

        _script.Append(CultureInfo.InvariantCulture, $"{name} = a\r\nEnd Function\r\n");
        return _turn++ % 2 == 0 ? $"Range({name}())" : $"{name}()";
    }

    public override string ToString() => _script.ToString();

    private static string Number(string iso) => string.Create(CultureInfo.InvariantCulture, $"CDbl({Value.Serial(iso)})");

    private static string DateSerial(string iso) => $"DateSerial({iso[..4]}, {iso[5..7]}, {iso[8..]})";

    private string OneOf(params string[] forms) => forms[_turn++ % forms.Length];

    /// <summary>Empty arguments in the middle are left empty between their commas; those at the end are omitted.</summary>
    private string Arguments(string[] arguments)
    {
        Count++;
        return string.Join(", ", arguments.Reverse().SkipWhile(argument => argument.Length == 0).Reverse());
    }
}
