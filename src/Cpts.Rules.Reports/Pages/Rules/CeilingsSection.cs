namespace Cpts.Rules.Reports.Pages.Rules;

/// <summary>The annual ceiling of what one professional may receive.</summary>
internal static class CeilingsSection
{
    private static readonly Bilingual Title = new(
        "Plafond par professionnel et année civile ({0})",
        "Cap per professional and calendar year ({0})");

    public static Section Of(Wording wording) => new(wording.Text(Title, SourceNames.Listed(AnnualCeilings.Sources, wording.Language)), new FactList(
    [
        .. Enumerable.Range(AnnualCeilings.FirstCappedYear, AnnualCeilings.LastKnownYear - AnnualCeilings.FirstCappedYear + 1)
            .Select(year => new Fact(Years.Text(year), wording.Amount(AnnualCeilings.Of(year)!.Value))),
    ]));
}
