namespace Cpts.Rules.Reports.Pages.Rules;

/// <summary>The agreements, with both of their dates.</summary>
internal static class AgreementsSection
{
    private static readonly Bilingual Title = new("Accords", "Agreements");
    private static readonly Bilingual Id = new("Identifiant", "Id");
    private static readonly Bilingual Signed = new("Signé le", "Signed on");
    private static readonly Bilingual Published = new("Publié le", "Published on");
    private static readonly Bilingual From = new("En vigueur du", "In force from");
    private static readonly Bilingual Until = new("au", "until");
    private static readonly Bilingual Sources = new("Sources", "Sources");

    public static Section Of(IReadOnlyList<Agreement> agreements, Law law, Wording wording) => new(wording.Text(Title), new Table(
        [new(wording.Text(Id)), new(wording.Text(Signed)), new(wording.Text(Published)), new(wording.Text(From)), new(wording.Text(Until)), new(wording.Text(Sources))],
        [
            .. agreements.SelectMany(agreement => new[] { Row.Group(wording.Text(agreement.Title)), RowOf(agreement, law, wording) }),
        ]));

    private static Row RowOf(Agreement agreement, Law law, Wording wording) => Row.Of(
        agreement.Id,
        agreement.SignedOn is { } signed ? wording.Date(signed) : "",
        agreement.PublishedOn is { } published ? wording.Date(published) : "",
        wording.Date(agreement.EffectiveFrom),
        agreement.Until(law) is { } until ? wording.Date(until) : "",
        string.Join(' ', agreement.Sources));
}
