using System.Globalization;
using System.Text;

namespace Cpts.Rules.Excel.Cells;

/// <summary>Numbers as text, the same in every culture. As typed: <c>174793</c>, <c>174 793</c>, <c>54184,94</c>.</summary>
/// <remarks>Groups of digits are separated by spaces, including no-break spaces. Both comma and point are decimal signs, so a text such
/// as 1,234 has three decimals: where cents are expected it is refused, never read as 1234.</remarks>
internal static class NumberText
{
    /// <summary>A year is a name, not a quantity: it has no thousands separator.</summary>
    public static string OfYear(int year) => year.ToString(CultureInfo.InvariantCulture);

    /// <summary>The number of a text; null when the text is not a number.</summary>
    public static decimal? Parse(string text)
    {
        var digits = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (character is not (' ' or '\u00A0' or '\u202F'))
            {
                digits.Append(character == ',' ? '.' : character);
            }
        }

        const NumberStyles Style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;
        return decimal.TryParse(digits.ToString(), Style, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
