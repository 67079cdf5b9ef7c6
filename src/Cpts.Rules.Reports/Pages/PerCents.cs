namespace Cpts.Rules.Reports.Pages;

/// <summary>Parts of a whole in per cent, truncated to two decimals: only the whole itself is shown as 100 %.</summary>
internal static class PerCents
{
    /// <summary>99,99 % or 99.99%; null when there is no whole.</summary>
    public static string? Text(Share share, Wording wording)
    {
        var figures = share.PerCent()?.ToString("0.##", CultureInfo.InvariantCulture);
        return figures is null ? null : wording.Language == Language.French ? figures.Replace('.', ',') + "\u00A0%" : figures + "%";
    }
}
