namespace Cpts.Rules.Simulator.Work;

/// <summary>Numbers as people type them: 174 793, 54 184,94 €, 12.500, 1 234 567 habitants.</summary>
internal static class NumberInput
{
    private const int Group = 3;

    private static readonly string[] Units = ["€", "euros", "euro", "eur", "habitants", "habitant", "hab", "inhabitants", "%"];

    /// <summary>Reads a number.</summary>
    /// <param name="text">What was typed. The comma is the decimal mark in French and the thousands separator in English; a point before exactly three
    /// digits is a thousands separator in French.</param>
    /// <param name="language">The language of the page.</param>
    /// <returns>The number as files write it, <c>54184.94</c>; null when the text is not a number.</returns>
    public static string? Read(string text, Language language)
    {
        var digits = string.Concat(WithoutUnit(text).Where(character => !char.IsWhiteSpace(character) && character is not ('\'' or '’' or '_')));
        var isNegative = digits.StartsWith('-') || digits.StartsWith('−');
        digits = isNegative ? digits[1..] : digits;
        if (digits.Length == 0 || !digits.All(character => char.IsAsciiDigit(character) || character is ',' or '.'))
        {
            return null;
        }

        var (whole, fraction) = Split(digits, language);
        if (whole is null || whole.Length + fraction.Length > 28)
        {
            return null;
        }

        whole = whole.TrimStart('0') is { Length: > 0 } significant ? significant : "0";
        return (isNegative ? "-" : "") + whole + (fraction.Length > 0 ? "." + fraction : "");
    }

    /// <summary>A number of a file as the form shows it: 54 184,94; any other text is left unchanged.</summary>
    public static string Show(string value, Language language)
    {
        var digits = value.StartsWith('-') ? value[1..] : value;
        if (digits.Length == 0 || !char.IsAsciiDigit(digits[0]) || !digits.All(character => char.IsAsciiDigit(character) || character == '.') || digits.Count(character => character == '.') > 1)
        {
            return value;
        }

        var parts = digits.Split('.');
        var grouped = new StringBuilder(value.StartsWith('-') ? "-" : "");
        for (var i = 0; i < parts[0].Length; i++)
        {
            if (i > 0 && (parts[0].Length - i) % Group == 0)
            {
                grouped.Append(language == Language.French ? '\u202F' : ',');
            }

            grouped.Append(parts[0][i]);
        }

        return parts.Length == 1 ? grouped.ToString() : grouped.Append(language == Language.French ? ',' : '.').Append(parts[1]).ToString();
    }

    private static string WithoutUnit(string text)
    {
        var trimmed = text.Trim().TrimEnd('.').ToLowerInvariant();
        var unit = Array.Find(Units, unit => trimmed.EndsWith(unit, StringComparison.Ordinal));
        return unit is null ? trimmed : trimmed[..^unit.Length];
    }

    /// <summary>The digits before and after the decimal mark; no digits before it when the marks are not those of a number.</summary>
    private static (string? Whole, string Fraction) Split(string digits, Language language)
    {
        var last = digits.LastIndexOfAny([',', '.']);
        if (last < 0)
        {
            return (digits, "");
        }

        var mark = digits[last];
        var other = mark == ',' ? '.' : ',';
        var after = digits[(last + 1)..];
        var isRepeated = digits.Count(character => character == mark) > 1;
        var partsThousands = after.Length == Group && !digits.Contains(other) && (isRepeated || mark != (language == Language.French ? ',' : '.'));
        if (partsThousands || isRepeated)
        {
            return (Ungroup(digits, mark), "");
        }

        return (Ungroup(digits[..last], other), after);
    }

    /// <summary>Digits without their thousands separators; null when a separator is in a wrong place.</summary>
    private static string? Ungroup(string digits, char mark)
    {
        var groups = digits.Split(mark);
        return groups.Length == 1 || (groups[0].Length is >= 1 and <= Group && groups.Skip(1).All(group => group.Length == Group) && groups.All(group => group.All(char.IsAsciiDigit)))
            ? string.Concat(groups)
            : null;
    }
}
