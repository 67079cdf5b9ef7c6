namespace Cpts.Rules.Reports.Writing;

/// <summary>Rows for spreadsheets: RFC 4180, UTF-8, CRLF.</summary>
/// <remarks>In French the separator is a semicolon, the decimal mark is a comma, and the file begins with a byte order
/// mark, without which a French spreadsheet garbles accents.</remarks>
internal sealed class CsvRows
{
    private const string EndOfRow = "\r\n";

    private readonly TextWriter _output;
    private readonly bool _isFrench;

    public CsvRows(TextWriter output, Language language, params IEnumerable<Bilingual> columns)
    {
        _output = output;
        _isFrench = language == Language.French;
        if (_isFrench)
        {
            output.Write('\uFEFF');
        }

        Write([.. columns.Select(column => column.In(language))]);
    }

    /// <summary>Writes a row.</summary>
    public void Write(params string[] cells)
    {
        _output.Write(string.Join(_isFrench ? ';' : ',', cells.Select(Quoted)));
        _output.Write(EndOfRow);
    }

    /// <summary>The cells of a value of a section; sources are given by their ids.</summary>
    public string[] Cells(Datum datum) => datum.Sources is { } sources ? [SourceNames.Of(sources, _isFrench ? Language.French : Language.English)] : Cells(datum.Value);

    /// <summary>The cells of a value: two for an amount (its minimum and maximum), one for anything else; words are in the language of the rows.</summary>
    public string[] Cells(Value? value) => value switch
    {
        Value.Word { Id: "true" or "false" } answer => [_isFrench ? answer.Id is "true" ? "oui" : "non" : answer.Id],
        Value.Word word when _isFrench => [word.Text.French],
        Value.Amount amount => [Amount(amount.Range.Min), Amount(amount.Range.Max)],
        Value.Count count => [Number(count.Number)],
        Value.Day day => [LocalDatePattern.Iso.Format(day.Date)],
        Value.Word word => [word.Id],
        _ => [""],
    };

    /// <summary>An amount in the form that a spreadsheet in that language reads; empty for none.</summary>
    public string Amount(Euros? amount) => amount is not { } euros ? ""
        : _isFrench ? euros.ToString().Replace('.', ',')
        : euros.ToString();

    /// <summary>A whole number.</summary>
    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A cell; if it has a separator, a quote or a line break, it is quoted and its own quotes are doubled.</summary>
    private string Quoted(string cell)
    {
        // A cell may contain line breaks, but no other control characters.
        var text = AsText(string.Join("\n", cell.Split('\n').Select(PlainText.Safe)));
        return text.AsSpan().IndexOfAny(_isFrench ? ";\"\r\n" : ",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"")}\"";
    }

    /// <summary>A spreadsheet would take a text that begins like a formula for a formula: an apostrophe in front marks it as text.</summary>
    private static string AsText(string cell) => cell.Length > 0
        && (cell[0] is '=' or '+' or '@' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20' || (cell[0] == '-' && !IsNumber(cell)))
        ? "'" + cell
        : cell;

    private static bool IsNumber(string cell) => cell.Skip(1).All(character => character is (>= '0' and <= '9') or '.' or ',');
}
