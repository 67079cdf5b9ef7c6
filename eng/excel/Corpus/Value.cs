using System.Globalization;
using System.Text.Json;

namespace Cpts.Rules.Engineering.Corpus;

/// <summary>Expected values as the driver reads them: a letter for the type, then the value.</summary>
internal static class Value
{
    private static readonly DateOnly Origin = new(1899, 12, 30);

    /// <summary>An empty cell of a table is an empty text.</summary>
    public const string Blank = "t";

    public static string Text(string? text) => "t" + text;

    /// <summary>A whole number.</summary>
    public static string Whole(int number) => "i" + number.ToString(CultureInfo.InvariantCulture);

    /// <summary>An amount, in cents: the double nearest to the amount is the one nearest to cents / 100.</summary>
    public static string Cents(decimal amount) => "n" + decimal.ToInt64(amount * 100).ToString(CultureInfo.InvariantCulture);

    /// <summary>A date, as the number that Excel gives it.</summary>
    public static string Date(string iso) => "d" + Serial(iso).ToString(CultureInfo.InvariantCulture);

    public static int Serial(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber - Origin.DayNumber;

    public static string Truth(bool answer) => answer ? "bTrue" : "bFalse";

    public static string OrBlank(this JsonElement element, Func<string, string> write) =>
        element.ValueKind == JsonValueKind.String ? write(element.GetString()!) : Blank;

    public static string WholeOrBlank(this JsonElement element) =>
        element.ValueKind == JsonValueKind.Number ? Whole(element.GetInt32()) : Blank;
}
