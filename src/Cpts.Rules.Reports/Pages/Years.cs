namespace Cpts.Rules.Reports.Pages;

/// <summary>Years in words: a year is a name, not a quantity, so 2026 has no thousands separator.</summary>
internal static class Years
{
    public static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
