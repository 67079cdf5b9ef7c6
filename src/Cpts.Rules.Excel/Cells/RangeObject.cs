using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;

namespace Cpts.Rules.Excel.Cells;

/// <summary>Reads a range of Excel: what a function receives when the formula names cells.</summary>
/// <remarks>Late-bound, as from VBA, so that no library of Excel is needed. <c>Value2</c> gives dates as plain numbers,
/// counted from the origin of the workbook; a workbook that counts from 1904 would silently move them by four years, so
/// its cells are refused.</remarks>
internal static class RangeObject
{
    /// <summary>The language in which the members of Excel are named, whatever that of the user: without it, Excel refuses
    /// calls from a machine whose language it is not installed in.</summary>
    private static readonly CultureInfo LanguageOfMembers = CultureInfo.GetCultureInfo("en-US");

    public static Cell Read(object candidate)
    {
        try
        {
            if (Convert.ToInt32(Get(candidate, "Areas", "Count"), CultureInfo.InvariantCulture) != 1)
            {
                return new Cell.Unreadable(CellMessages.SeveralAreas);
            }

            return Get(candidate, "Worksheet", "Parent", "Date1904") is false
                ? Cell.Of(Get(candidate, "Value2"))
                : new Cell.Unreadable(CellMessages.Origin1904);
        }
        catch (Exception problem) when (problem is MissingMemberException or TargetInvocationException or COMException or ArgumentException or InvalidCastException or FormatException)
        {
            return new Cell.Unreadable(CellMessages.NotARange);
        }
    }

    private static object? Get(object start, params ReadOnlySpan<string> path)
    {
        var current = start;
        foreach (var name in path)
        {
            current = current?.GetType().InvokeMember(name, BindingFlags.GetProperty | BindingFlags.GetField | BindingFlags.Public | BindingFlags.Instance, null, current, null, LanguageOfMembers);
        }

        return current;
    }
}
