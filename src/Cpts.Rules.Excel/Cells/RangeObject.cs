using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;

namespace Cpts.Rules.Excel.Cells;

/// <summary>Reads an Excel range: what a function receives when the formula refers to cells.</summary>
/// <remarks>The range is late-bound, as in VBA, so that no Excel library is needed. <c>Value2</c> gives dates as plain numbers,
/// counted from the origin of the workbook; a workbook that counts from 1904 would silently shift them by four years, so
/// its cells are refused.</remarks>
internal static class RangeObject
{
    /// <summary>The language of the member names of Excel, whatever the user's language: without it, Excel refuses
    /// calls on a machine whose language differs from that of the installed Excel.</summary>
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
