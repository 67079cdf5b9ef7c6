namespace Cpts.Rules.Reports.Pages;

/// <summary>Years are names, not quantities: 2026 has no separator.</summary>
internal static class Years
{
    public static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
