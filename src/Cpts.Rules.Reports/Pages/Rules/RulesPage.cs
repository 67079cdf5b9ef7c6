namespace Cpts.Rules.Reports.Pages.Rules;

/// <summary>The rules as the library applies them: amounts, sizes, calendar, ceilings, open questions, sources.</summary>
internal static class RulesPage
{
    private static readonly Bilingual Title = new("Règles des CPTS", "Rules of CPTS");
    private static readonly Bilingual Introduction = new(
        "Ce que la bibliothèque applique, écrit à partir de ses propres tables.",
        "What the library applies, written from its own tables.");

    /// <summary>The page of some agreements.</summary>
    /// <param name="agreements">The agreements to show.</param>
    /// <param name="law">The law that they are part of.</param>
    /// <param name="wording">The language.</param>
    public static Page Of(IReadOnlyList<Agreement> agreements, Law law, Wording wording) => new(wording.Text(Title), [wording.Text(Introduction)],
    [
        AgreementsSection.Of(agreements, law, wording),
        MissionsSection.Of(agreements, wording),
        SizesSection.Of(agreements, wording),
        .. agreements.SelectMany(agreement => AmountsSections.Of(agreement, wording).Append(UnknownSection.Of(agreement, wording))),
        MarksSection.Of(agreements, wording),
        CalendarSection.Of(agreements, wording),
        DatesSection.Of(wording),
        CeilingsSection.Of(wording),
        OpenQuestionsSection.Of(wording),
        AllSourcesSection.Of(agreements, wording),
    ]);
}
