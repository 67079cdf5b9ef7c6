namespace Cpts.Rules.Reports.Pages.Rules;

/// <summary>Every source, with the kind of its authority.</summary>
internal static class AllSourcesSection
{
    private static readonly Bilingual Title = new("Sources", "Sources");

    public static Section Of(Wording wording) => new(wording.Text(Title), new Entries(
        [.. Sources.All.Select(source => new Entry(source.Id, wording.Text(source.What), Detail(source, wording)))]));

    private static string Detail(Source source, Wording wording) =>
        wording.Text(source.Where) is { Length: > 0 } where ? $"{wording.Text(KindOf(source.Kind))} · {where}" : wording.Text(KindOf(source.Kind));

    private static Bilingual KindOf(SourceKind kind) => kind switch
    {
        SourceKind.PrimaryText => new("texte officiel, lu", "primary legal text, read"),
        SourceKind.OfficialPage => new("page officielle", "official page"),
        SourceKind.Press => new("presse professionnelle ou syndicat", "professional press or union"),
        SourceKind.Contracts => new("contrats signés", "signed contracts"),
        SourceKind.FoundingDocument => new("document de départ", "founding document"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a defined kind."),
    };
}
