using System.Globalization;
using Cpts.Rules.Json;
using Cpts.Rules.Tool.Evaluating;
using NodaTime.Text;

namespace Cpts.Rules.Tool.Writing;

/// <summary>Payments as a table for spreadsheets, one a row: RFC 4180, UTF-8, CRLF.</summary>
/// <remarks>In French the separator is the semicolon and decimals have a comma, and the file begins with a byte order
/// mark, without which a French spreadsheet reads accents wrong. The names are those of the evaluation document.</remarks>
internal sealed class PaymentsCsv
{
    private const string EndOfRow = "\r\n";

    private static readonly string[] Columns = ["scenario", "on", "line", "year", "kind", "min", "max", "dateIsSet"];

    private readonly TextWriter _output;
    private readonly bool _isFrench;

    public PaymentsCsv(TextWriter output, Language language)
    {
        _output = output;
        _isFrench = language == Language.French;
        if (_isFrench)
        {
            output.Write('\uFEFF');
        }

        Write(Columns);
    }

    /// <summary>Writes the payments of a file; none when it could not be evaluated.</summary>
    public void Write(EvaluatedFile file)
    {
        foreach (var payment in file.Evaluation?.Answers?.Payments ?? default)
        {
            Write(
            [
                file.Name ?? "",
                LocalDatePattern.Iso.Format(payment.On),
                payment.Line.Id(),
                payment.Year?.ToString(CultureInfo.InvariantCulture) ?? "",
                Vocabularies.PaymentKinds.Id(payment.Kind),
                Amount(payment.Amount.Min),
                Amount(payment.Amount.Max),
                payment.DateIsSet ? "true" : "false",
            ]);
        }
    }

    private string Amount(Euros amount) => _isFrench ? amount.ToString().Replace('.', ',') : amount.ToString();

    private void Write(string[] cells)
    {
        _output.Write(string.Join(_isFrench ? ';' : ',', cells.Select(Quoted)));
        _output.Write(EndOfRow);
    }

    /// <summary>A cell with a separator, a quote or an end of line stands between quotes, its own quotes doubled.</summary>
    private string Quoted(string cell) => cell.AsSpan().IndexOfAny(_isFrench ? ";\"\r\n" : ",\"\r\n") < 0
        ? cell
        : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
