using NodaTime;

namespace Cpts.Rules.Json;

/// <summary>Dates as written in the formats: ten characters, <c>yyyy-mm-dd</c>, existing dates only.</summary>
internal static class DateText
{
    /// <summary>The number of characters in a date.</summary>
    public const int Length = 10;

    /// <summary>The first day that a file may contain.</summary>
    public static readonly LocalDate First = new(2000, 1, 1);

    /// <summary>The last day that a file may contain.</summary>
    public static readonly LocalDate Last = new(2099, 12, 31);

    public static bool TryParse(ReadOnlySpan<byte> text, out LocalDate date, int lastYear = 2099)
    {
        date = default;
        if (text.Length != Length || text[4] != '-' || text[7] != '-'
            || !TryDigits(text.Slice(0, 4), out var year) || !TryDigits(text.Slice(5, 2), out var month) || !TryDigits(text.Slice(8, 2), out var day)
            || year < 2000 || year > lastYear || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        date = new LocalDate(year, month, day);
        return true;
    }

    /// <summary>Writes a date.</summary>
    /// <param name="date">The date, from year 0 to 9999.</param>
    /// <param name="text">The destination, of <see cref="Length"/> bytes.</param>
    public static void Format(LocalDate date, Span<byte> text)
    {
        Digits(date.Year, text.Slice(0, 4));
        text[4] = (byte)'-';
        Digits(date.Month, text.Slice(5, 2));
        text[7] = (byte)'-';
        Digits(date.Day, text.Slice(8, 2));
    }

    /// <summary>A date as text: <c>2021-12-19</c>.</summary>
    public static string Format(LocalDate date)
    {
        Span<byte> text = stackalloc byte[Length];
        Format(date, text);
        return System.Text.Encoding.ASCII.GetString(text.ToArray());
    }

    /// <summary>Converts a date written day first to the form of the formats: 31/12/2021 → 2021-12-31; null for other texts.</summary>
    public static string? DayFirst(string text)
    {
        var parts = text.Split('/', '.', '-');
        return parts.Length == 3 && parts[0].Length is (1 or 2) && parts[1].Length is (1 or 2) && parts[2].Length == 4
            ? $"{parts[2]}-{parts[1].PadLeft(2, '0')}-{parts[0].PadLeft(2, '0')}"
            : null;
    }

    private static void Digits(int number, Span<byte> text)
    {
        for (var i = text.Length - 1; i >= 0; i--)
        {
            text[i] = (byte)('0' + (number % 10));
            number /= 10;
        }
    }

    private static bool TryDigits(ReadOnlySpan<byte> text, out int number)
    {
        number = 0;
        foreach (var digit in text)
        {
            if (digit is < (byte)'0' or > (byte)'9')
            {
                return false;
            }

            number = (number * 10) + (digit - '0');
        }

        return true;
    }
}
