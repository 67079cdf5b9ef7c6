using System.Text.Json;

namespace Cpts.Rules.Json.Updating;

/// <summary>Formats values of <c>expect</c> in the layout of a file: sections on several lines, amounts and lists on one.</summary>
/// <remarks>All names and texts in it are ids, codes and dates, so none needs to be escaped.</remarks>
internal static class ValueText
{
    /// <summary>The number of levels with one member on each line: <c>expect</c> and the sections in it.</summary>
    private const int LevelsOnLines = 2;

    /// <summary>The whole section.</summary>
    /// <param name="section">The section.</param>
    /// <param name="style">The layout of the file.</param>
    /// <param name="indentation">The blanks before its line; null to stay on one line.</param>
    public static string OfSection(JsonElement section, TextStyle style, string? indentation) => Of(section, style, indentation, indentation is null ? 0 : LevelsOnLines);

    /// <summary>A value inside the section: on one line.</summary>
    public static string Of(JsonElement value, TextStyle style) => Of(value, style, null, 0);

    /// <summary>A member, in the style of the file.</summary>
    public static string Member(string name, string value, TextStyle style) => $"\"{name}\":{style.Blank}{value}";

    private static string Of(JsonElement value, TextStyle style, string? indentation, int levels)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Array:
                return "[" + string.Join("," + style.Blank, value.EnumerateArray().Select(item => item.GetRawText())) + "]";
            case JsonValueKind.Object when levels > 0:
                var inner = indentation + style.Unit;
                return "{" + style.NewLine + inner + string.Join("," + style.NewLine + inner, Members(value, style, inner, levels - 1)) + style.NewLine + indentation + "}";
            case JsonValueKind.Object:
                return "{" + style.Blank + string.Join("," + style.Blank, Members(value, style, null, 0)) + style.Blank + "}";
            default:
                return value.GetRawText();
        }
    }

    private static IEnumerable<string> Members(JsonElement value, TextStyle style, string? indentation, int levels) =>
        value.EnumerateObject().Select(member => Member(member.Name, Of(member.Value, style, indentation, levels), style));
}
